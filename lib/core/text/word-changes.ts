import { diff } from './diff.ts';
import { type Token, tokenise } from './tokens.ts';

/** A run of a sentence's words that stand in both versions, or in this one only. */
export interface WordRun {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Words that two versions of a sentence may differ in and still be compared; beyond it all of both is new. */
const MOST_CHANGES = 400;

/** Two versions of a sentence, each as runs that together are all of it: what changed is told word by word. */
export function wordChanges(was: string, now: string): { was: WordRun[]; now: WordRun[] } {
  const [before, after] = [tokenise(was), tokenise(now)];
  const edits = diff(before.map(written(was)), after.map(written(now)), MOST_CHANGES) ?? [
    { kind: 'removed' as const, count: before.length },
    { kind: 'added' as const, count: after.length },
  ];
  const runs = (text: string, tokens: readonly Token[], own: 'removed' | 'added') => {
    const parts: WordRun[] = [];
    let [token, from] = [0, 0];
    for (const { kind, count } of edits) {
      if (kind !== own && kind !== 'same') continue;
      token += count;
      // The white space behind a run goes with what follows it.
      const to = token === tokens.length ? text.length : (tokens[token - 1]?.end ?? from);
      parts.push({ text: text.slice(from, to), isChanged: kind === own });
      from = to;
    }
    return parts;
  };
  return { was: runs(was, before, 'removed'), now: runs(now, after, 'added') };
}

/** Unlike a token's key this tells capitals: a reader sees them. */
function written(text: string): (token: Token) => string {
  return ({ start, end }) => text.slice(start, end);
}
