import type { HighlightColor } from '#lib/core/notes/note.ts';
import type { MessageKey } from '../text/translator.ts';

export const COLOR_NAMES: Readonly<Record<HighlightColor, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  violet: 'colorViolet',
};
