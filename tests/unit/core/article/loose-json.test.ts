import { expect, test } from 'vitest';
import { parseLoosely } from '#lib/core/article/loose-json.ts';

test.each([
  ['{"a":1}'],
  [' {"a":1};\n'],
  ['<![CDATA[ {"a":1} ]]>'],
  ['//<![CDATA[\n{"a":1}\n//]]>'],
  ['/*<![CDATA[*/ {"a":1} /*]]>*/'],
  ['<!-- {"a":1} -->'],
  ['{"a":1,}'],
])('%s', (source) => {
  expect(parseLoosely(source)).toEqual({ a: 1 });
});

test('line breaks inside strings are spaces', () => {
  expect(parseLoosely('{"a":"one\n\ttwo",}')).toEqual({ a: 'one two' });
});

test('strings of sound JSON are left as they are', () => {
  expect(parseLoosely('{"a":"[1,]; <!-- // -->"}')).toEqual({ a: '[1,]; <!-- // -->' });
});

test.each([[''], ['{'], ['{"a":1 // one\n}'], ['window.x = {"a":1}'], ["{'a':1}"]])(
  '%s is none',
  (source) => {
    expect(parseLoosely(source)).toBeNull();
  },
);
