import type { Mention } from '#lib/core/mention.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { NoteListProps } from '../notes/note-list.tsx';
import { NoteList } from '../notes/note-list.tsx';
import { EmptyState } from '../specimen/empty-state.tsx';
import { formatPartialDay } from '../text/date-format.ts';
import { useText } from '../text/text-context.ts';
import { dateWords } from '../wording/date-words.ts';
import { heldOffice } from '../wording/office-words.ts';
import { datesOnPage, leadersOnPage } from './mention-groups.ts';
import { MentionList } from './mention-list.tsx';
import type { PageState } from './popup-model.ts';

export interface PagePanelProps extends Omit<NoteListProps, 'label' | 'notes' | 'showsArticle' | 'onAttach'> {
  readonly page: PageState;
  readonly place: 'popup' | 'panel';
  readonly onGoTo: (mention: Mention) => void;
  readonly onNoteArticle: () => void;
  /** Lets the reader choose where a gone passage stands now. */
  readonly onAttach: (note: Note) => void;
}

/** Who, when and the reader's notes on the open page. */
export function PagePanel({ page, place, onGoTo, onNoteArticle, onAttach, ...list }: PagePanelProps) {
  const text = useText();
  const { t, locale } = text;
  if (page.kind === 'no-article' || page.kind === 'forbidden') {
    return <EmptyState title={t('emptyPageTitle')} hint={t('emptyPageHint')} showsSpecimen />;
  }
  if (page.kind !== 'article') return null;
  const { article, mentions, notes } = page;
  const published = article.publishedAt && formatPartialDay(article.publishedAt.slice(0, 10), 'day', locale);
  return (
    <>
      <header class="page-head">
        <h2>{article.title}</h2>
        <p class="faint">{published ? t('separatedDot', article.site, published) : article.site}</p>
      </header>
      <MentionList
        heading={t('whoHeading')}
        emptyWords={t('whoNone')}
        groups={leadersOnPage(mentions)}
        isShort={place === 'popup'}
        onGoTo={onGoTo}
      >
        {({ first }) => (
          <>
            <span class="mention-name">{first.name}</span>{' '}
            <span class="mention-fact">{heldOffice(first, text)}</span>
          </>
        )}
      </MentionList>
      <MentionList
        heading={t('whenHeading')}
        emptyWords={t('whenNone')}
        groups={datesOnPage(mentions)}
        isShort={place === 'popup'}
        onGoTo={onGoTo}
      >
        {({ first, text: words }) => {
          const { title } = dateWords(first.date, words, article.publishedAt, text, 'short-weekday');
          return (
            <>
              <span class="mention-date">{title}</span>{' '}
              {title !== words && <span class="mention-fact">{words}</span>}
            </>
          );
        }}
      </MentionList>
      <section class="mention-section">
        <h3>{t('notesHereHeading')}</h3>
        {notes.length === 0 ? (
          <p class="faint">{t('notesHereNone')}</p>
        ) : (
          <NoteList
            {...list}
            label={t('notesHereHeading')}
            notes={notes.map((note) => ({ note, article }))}
            onAttach={onAttach}
            showsArticle={false}
          />
        )}
        <button type="button" class="button button-small" onClick={onNoteArticle}>
          {t('noteArticle')}
        </button>
      </section>
    </>
  );
}
