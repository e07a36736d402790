import { afterEach, describe, expect, test } from 'vitest';
import { isOnDark, lightness } from '#lib/dom/paint/ground.ts';
import { paintMarks } from '#lib/dom/paint/paint-marks.ts';

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

function paragraph(text: string, style = ''): Text {
  const element = document.createElement('p');
  element.style.cssText = style;
  element.textContent = text;
  document.body.append(element);
  return element.firstChild as Text;
}

function range(node: Text, start: number, end: number): Range {
  const made = document.createRange();
  made.setStart(node, start);
  made.setEnd(node, end);
  return made;
}

const painted = () =>
  Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));

describe('painting', () => {
  test('registers one highlight a kind and leaves the page alone', () => {
    const text = paragraph('Putin met Trump on Friday');
    const before = document.documentElement.outerHTML;
    paintMarks(
      [
        { kind: 'leader', range: range(text, 0, 5) },
        { kind: 'leader', range: range(text, 10, 15) },
        { kind: 'date', range: range(text, 19, 25) },
      ],
      10,
    );
    expect(painted()).toEqual({ 'whowhen-leader': ['Putin', 'Trump'], 'whowhen-date': ['Friday'] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(text.isConnected && text.length).toBe(25);
  });

  test('light text gets the marks for dark grounds', () => {
    paintMarks(
      [{ kind: 'leader', range: range(paragraph('Putin', 'color: #eee; background: #111'), 0, 5) }],
      10,
    );
    expect(painted()).toEqual({ 'whowhen-leader-on-dark': ['Putin'] });
  });

  test('its undo takes away what it painted and nothing else', () => {
    const text = paragraph('Putin on Friday');
    const theirs = new Highlight(range(text, 6, 8));
    CSS.highlights.set('theirs', theirs);
    const undoLeaders = paintMarks([{ kind: 'leader', range: range(text, 0, 5) }], 10);
    paintMarks([{ kind: 'date', range: range(text, 9, 15) }], 10);
    undoLeaders();
    expect(painted()).toEqual({ theirs: ['on'], 'whowhen-date': ['Friday'] });
  });

  test('an undo that comes late does not take away what was painted since', () => {
    const text = paragraph('Putin on Friday');
    const undo = paintMarks([{ kind: 'leader', range: range(text, 0, 5) }], 10);
    paintMarks([{ kind: 'leader', range: range(text, 0, 5) }], 10);
    undo();
    expect(painted()).toEqual({ 'whowhen-leader': ['Putin'] });
  });
});

describe('ground', () => {
  test.each([
    ['rgb(0, 0, 0)', false],
    ['rgb(33, 33, 33)', false],
    ['rgb(91, 70, 54)', false],
    ['rgb(119, 119, 119)', false],
    ['rgb(200, 200, 200)', true],
    ['rgb(255, 255, 255)', true],
    ['color(srgb 0.9 0.9 0.9)', true],
    ['color(display-p3 0.1 0.1 0.1)', false],
    ['oklch(0.95 0.01 90)', true],
    ['oklch(0.3 0.01 90)', false],
    ['lab(90 0 0)', true],
  ])('%s text on dark: %s', (color, onDark) => {
    const text = paragraph('words', `color: ${color}`);
    expect(text.parentElement && isOnDark(text.parentElement)).toBe(onDark);
  });

  test('a notation nobody knows counts as dark text', () => {
    expect(lightness('nonsense')).toBe(0);
  });
});
