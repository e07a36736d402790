import { vi } from 'vitest';
import type { Report, Work } from '#components/keeping/keeping-model.ts';
import type { YourNotesProps } from '#components/keeping/your-notes.tsx';

const REPORT: Report = {
  people: 2,
  added: 12,
  replaced: 1,
  kept: 300,
  refused: [
    { line: 17, reason: 'bad_field', what: 'createdAt' },
    { line: null, reason: 'elsewhere', what: '39821b98-f9f9-4285-affd-7ffe9a91a76a' },
  ],
  refusedInAll: 2,
};
const FILE = { kind: 'file', name: 'whowhen-2026-01-02.jsonl' } as const;

/** Each kind of work, with something to show. */
export const WORKS: readonly Work[] = [
  { kind: 'idle' },
  { kind: 'unfinished', source: FILE },
  { kind: 'exporting' },
  { kind: 'looking', source: FILE, done: 40, total: 313 },
  { kind: 'preview', source: FILE, report: REPORT },
  { kind: 'done', source: FILE, report: REPORT, canUndo: true },
  { kind: 'undone' },
];

export function sampleKeeping(work: Work = { kind: 'idle' }) {
  return {
    health: { notes: 1234, articles: 56 },
    hasPeople: false,
    storage: { bytes: 2_345_678, isPersisted: true },
    copies: [
      { id: 'a', takenAt: '2026-01-02T10:30:00.000Z', reason: 'daily', notes: 1234, bytes: 98_765 },
      { id: 'b', takenAt: '2026-01-01T10:30:00.000Z', reason: 'before-import', notes: 1, bytes: 900 },
    ],
    work,
    copiesOut: {
      isOn: true,
      last: { at: '2026-01-02T10:30:00.000Z', isWritten: true },
      onSwitch: vi.fn<YourNotesProps['copiesOut']['onSwitch']>(),
    },
    now: '2026-01-02T12:30:00.000Z',
    onExport: vi.fn<YourNotesProps['onExport']>(),
    onFile: vi.fn<YourNotesProps['onFile']>(),
    onCopy: vi.fn<YourNotesProps['onCopy']>(),
    onConfirm: vi.fn<YourNotesProps['onConfirm']>(),
    onCancel: vi.fn<YourNotesProps['onCancel']>(),
    onUndo: vi.fn<YourNotesProps['onUndo']>(),
  } satisfies YourNotesProps;
}
