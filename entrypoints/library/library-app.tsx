import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Library } from '#components/library/library.tsx';
import type { ListState } from '#components/library/library-model.ts';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import { planNotes, sortOf } from '#lib/core/library/library-plan.ts';
import { database } from '#lib/db/database.ts';
import { noteIds } from '#lib/db/note-lines.ts';
import { useNoteLines } from '#lib/hooks/use-note-lines.ts';
import { useNames } from '../shared/use-names.ts';
import { useNoteActs } from '../shared/use-note-acts.ts';
import { CALENDAR } from './calendar.ts';
import { useAddress } from './use-address.ts';
import { useBulk } from './use-bulk.ts';
import { useFacets } from './use-facets.ts';
import { usePerson } from './use-person.ts';
import { useSelection } from './use-selection.ts';
import { useTimeline } from './use-timeline.ts';

const EVERY_LINE = { offset: 0, limit: Number.POSITIVE_INFINITY };

/** Wires the library to its address, the database and the background. */
export function LibraryApp() {
  const text = useText();
  const [view, go] = useAddress();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const acts = useNoteActs(() => {});
  const names = useNames(acts.tell);
  const selection = useSelection();
  const bulk = useBulk(acts.show, acts.tell);

  const { page, query, choice, span } = view;
  const plan = useMemo(
    () => planNotes({ page, query, choice, span }, CALENDAR, names),
    [page, query, choice, span, names],
  );
  const order = { sort: sortOf(view), isGrouped: view.isGrouped };
  const { lines, onRange } = useNoteLines(plan, order, attempt, setFailure);
  const { facets, allFacets, tags } = useFacets(plan, attempt, setFailure);
  const person = usePerson(page.kind === 'person' ? page.id : null, plan, attempt, setFailure);
  const timeline = useTimeline(view, names, attempt, setFailure);
  const list: ListState =
    failure !== null
      ? { kind: 'failed', message: failureMessage(failure, text) }
      : lines
        ? { kind: 'ready', ...lines }
        : { kind: 'loading' };

  const extend = async (from: number, to: number) => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const ids = await noteIds(database, plan, order, { offset: first, limit: last - first + 1 });
    selection.extend(from, ids);
  };
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);
  const title = person?.name ?? (query.trim() === '' ? text.t('libraryTitle') : query);
  useEffect(() => {
    document.title = `${title} – ${text.t('extName')}`;
  }, [title, text]);
  const chosen = [...selection.ids];
  return (
    <Library
      {...acts}
      view={view}
      list={list}
      facets={facets}
      person={person}
      timeline={timeline}
      allFacets={allFacets}
      allTags={tags}
      selected={selection.ids}
      work={bulk.work}
      unfinished={bulk.unfinished}
      onGoOn={bulk.goOn}
      onLeaveIt={bulk.leaveIt}
      now={new Date().toISOString()}
      onView={go}
      onRange={onRange}
      onRetry={retry}
      onOptions={() => void browser.runtime.openOptionsPage().catch(acts.tell)}
      onSelect={selection.toggle}
      onSelectRange={(from, to) => void extend(from, to).catch(acts.tell)}
      onSelectAll={() => void noteIds(database, plan, order, EVERY_LINE).then(selection.set, acts.tell)}
      onSelectNone={selection.clear}
      onTag={(added) => bulk.tag(chosen, added, tags)}
      onColor={(color) => bulk.color(chosen, color)}
      onExport={() => bulk.exportThem(chosen)}
      onDeleteSelected={() => {
        selection.clear();
        bulk.remove(chosen);
      }}
      onCancelWork={bulk.cancel}
    />
  );
}
