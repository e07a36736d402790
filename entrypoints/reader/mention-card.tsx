import { DateCard } from '#components/in-page/date-card.tsx';
import { LeaderCard } from '#components/in-page/leader-card.tsx';
import { publishedAtOffset } from '#lib/core/article/post.ts';
import type { Mention } from '#lib/core/mention.ts';
import { showRange } from '#lib/dom/paint/flash.ts';
import { send } from '#lib/platform/send.ts';
import { highlightAndEdit } from './note-views.tsx';
import { showFailure } from './notices.tsx';
import { mute } from './people-acts.ts';
import type { Reader } from './reader.ts';

/** Opens the card of a leader or a date beside its words. */
export async function openMentionCard(
  reader: Reader,
  mention: Mention,
  leavesWithPointer: boolean,
): Promise<void> {
  const { mentions, inPage } = reader;
  const range = mentions.rangeOf(mention);
  if (!range) return;
  const view = {
    words: () => lineUnder(range),
    leavesWithPointer,
    subject: mention,
    content: <MentionCard reader={reader} mention={mention} noteCount={0} />,
  };
  inPage.show(view);
  if (mention.kind !== 'leader') return;
  // A courtesy: where notes cannot be counted the card stands without.
  const noteCount = await send('count-notes', { leaderId: mention.leaderId }).catch(() => 0);
  if (inPage.view === view && noteCount > 0) {
    inPage.update(<MentionCard reader={reader} mention={mention} noteCount={noteCount} />);
  }
}

/** Moves the page to a mention and shows its card there. */
export function goToMention(reader: Reader, mention: Mention): void {
  const range = reader.mentions.rangeOf(mention);
  if (!range) return;
  showRange(range, reader.signal);
  void openMentionCard(reader, mention, false);
}

interface MentionCardProps {
  readonly reader: Reader;
  readonly mention: Mention;
  readonly noteCount: number;
}

function MentionCard({ reader, mention, noteCount }: MentionCardProps) {
  const series = reader.mentions.series(mention);
  const at = series.indexOf(mention);
  const step = (by: number) => {
    const next = series[(at + by + series.length) % series.length];
    if (next) goToMention(reader, next);
  };
  const common = {
    index: at + 1,
    total: series.length,
    onPrevious: () => step(-1),
    onNext: () => step(1),
    onNote: () => void highlightAndEdit(reader, mention),
  };
  if (mention.kind === 'leader') {
    return (
      <LeaderCard
        mention={mention}
        noteCount={noteCount}
        onNotes={() => void openNotesOn(reader, mention.leaderId)}
        onMute={(reach) => void mute(reader, mention, reach)}
        {...common}
      />
    );
  }
  const { article, posts } = reader.live;
  return (
    <DateCard
      mention={mention}
      sourceText={reader.mentions.textOf(mention)}
      publishedAt={publishedAtOffset(mention.start, posts, article.publishedAt)}
      {...common}
    />
  );
}

async function openNotesOn({ inPage }: Reader, leaderId: string): Promise<void> {
  try {
    await send('open-person', { leaderId });
  } catch (error) {
    showFailure(inPage, error);
  }
}

/** The line of the words a card stands at: a name broken over two lines has two, and the card belongs to the last. */
function lineUnder(range: Range): DOMRect {
  return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
}
