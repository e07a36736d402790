import type { OfficeTerm } from '#lib/core/leaders/roster.ts';
import { WHOLE_LIBRARY } from '#lib/core/library/library-view.ts';
import type { FacetCount } from '#lib/core/search/result/count-facets.ts';
import type { TimelineBucket } from '#lib/core/search/result/count-timeline.ts';
import { useText } from '../../text/text-context.ts';
import { officeName, termWords } from '../../wording/office-words.ts';
import { LINKS, linkTo } from '../library-links.ts';
import { PersonHistory } from './person-history.tsx';

/** One person: who they are, and what the reader's notes say of them. */
export interface PersonState {
  readonly id: string;
  readonly name: string;
  /** In order of start; empty where none is known. */
  readonly offices: readonly OfficeTerm[];
  readonly notes: number;
  /** Notes by the month in which they were made, and articles by that of publication: numbers of months. */
  readonly months: readonly TimelineBucket[];
  readonly articles: readonly TimelineBucket[];
  /** Who else stands in these notes, most first. */
  readonly together: readonly FacetCount[];
}

export interface PersonPanelProps {
  /** Null until it is known. */
  readonly person: PersonState | null;
}

/** People shown beside this one; more are in the facets. */
const MOST_TOGETHER = 12;

export function PersonPanel({ person }: PersonPanelProps) {
  const text = useText();
  const { t, plural } = text;
  if (!person) return <section class="person person-pending" aria-label={t('personPage')} />;
  const { id, name, offices, notes, months, articles, together } = person;
  return (
    <section class="person" aria-label={t('libraryPerson', name)}>
      <h2>{name}</h2>
      {offices.length === 0 ? (
        <p class="person-fact">{t('officeUnknown')}</p>
      ) : (
        <ul class="person-offices" aria-label={t('personOffices')}>
          {offices.toReversed().map((office) => (
            <li key={`${office.title} ${office.of} ${office.start}`}>
              <span>{officeName(office, text)}</span>
              <span class="person-fact">{termWords(office, text)}</span>
            </li>
          ))}
        </ul>
      )}
      {notes > 0 && <PersonHistory months={months} articles={articles} />}
      {together.length > 0 && (
        <>
          <h3>{t('personTogether')}</h3>
          <ul class="person-together">
            {together.slice(0, MOST_TOGETHER).map((other) => (
              <li key={other.key}>
                <a class="chip chip-leader" href={LINKS.person(other.key)}>
                  {other.label}
                </a>
                <a class="person-both" href={bothLink(id, other.key)}>
                  {plural('noteCount', other.count)}
                  <span class="visually-hidden"> {t('personBoth', name, other.label)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The notes in which both stand. */
function bothLink(id: string, other: string): string {
  return linkTo({ ...WHOLE_LIBRARY, choice: { ...WHOLE_LIBRARY.choice, leaders: [id, other] } });
}
