import { recogniseLeaders } from '#lib/core/leaders/recognise-leaders.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import type { Prepare } from './way.ts';

/** Ours, which brings its own names. */
export const prepare: Prepare = () => {
  const context = { lang: 'en', publishedAt: '2025-06-25', today: '2026-01-01', roster: loadRoster() };
  return (text) => recogniseLeaders(text, context);
};
