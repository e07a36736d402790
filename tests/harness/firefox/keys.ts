import { splitChord } from '../chord.ts';

/** Code points of keys without a character: https://w3c.github.io/webdriver/#keyboard-actions */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  Meta: '\uE03D',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** `Shift+Control+ArrowRight` as WebDriver actions: held in order, let go in reverse. */
export function chordActions(chord: string): KeyAction[] {
  const keys = splitChord(chord).map((key) => {
    const value = WEBDRIVER_KEYS[key] ?? key;
    if ([...value].length !== 1) throw new Error(`no such key: ${key}`);
    return value;
  });
  return [
    ...keys.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...keys.reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

export function typingActions(text: string): KeyAction[] {
  return [...text].flatMap((character): KeyAction[] => {
    const value = character === '\n' ? '\uE007' : character;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
}
