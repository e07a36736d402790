import type { Mention } from '../mention.ts';
import { isMarked } from '../mention.ts';
import { blockSpanAround } from '../text/block-span.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { NotedDate, NotedLeader } from './note.ts';

/** Who and when stands in a noted passage and its paragraph, each once, so that the note is found by person and time. */
export function notedMentions(
  text: string,
  span: Span,
  mentions: readonly Mention[],
): { leaders: NotedLeader[]; dates: NotedDate[] } {
  const block = blockSpanAround(text, span);
  const leaders = new Map<string, NotedLeader>();
  const dates = new Map<string, NotedDate>();
  for (const mention of mentions) {
    if (!isMarked(mention) || !overlaps(mention, block)) continue;
    if (mention.kind === 'leader') {
      leaders.set(mention.leaderId, {
        id: mention.leaderId,
        name: mention.name,
      });
    } else if (!dates.has(mention.date.value)) {
      dates.set(mention.date.value, {
        text: text.slice(mention.start, mention.end),
        value: mention.date.value,
      });
    }
  }
  return { leaders: [...leaders.values()], dates: [...dates.values()] };
}
