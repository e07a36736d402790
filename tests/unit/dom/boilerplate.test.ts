import { expect, test } from 'vitest';
import { isBio, isBoilerplate } from '#lib/dom/article/boilerplate.ts';

const block = (text: string) => ({
  text,
  words: text.split(' ').length,
  isHeading: false,
  isSentence: /[.?!”]$/.test(text),
});

test.each([
  'Advertisement',
  'Story continues below advertisement',
  'Hide Caption',
  'Read the full story here',
  'Most Read on The Gazette',
  'Tags: harbour, council, ferries',
  'READ: What the harbour vote means',
  'Follow Jane Roe on Twitter: @janeroe',
  'Contact Jane Roe at jane.roe@gazette.example',
  'Our Standards: The Gazette Principles',
  '[Sign up for the morning newsletter to start your day.]',
  'The week’s harbours, delivered to your inbox every Friday.',
  'Media playback is unsupported on your device',
  'Published: 10:55 EDT, 7 May 2025 | Updated: 11:17 EDT, 7 May 2025',
  'Last updated on Wed 7 May 2025 at 11.17',
  'The Gazette Wire™ & © 2025 Gazette Company. All rights reserved.',
  'Todos los derechos reservados',
  'Facebook Twitter WhatsApp',
  'Compartir en Facebook',
  'Contact reporter Jane Roe at 555-0100',
  'View photos',
  'Image 1 of / 3',
  'Commenting feature is disabled in your country/region.',
])('not read: %s', (text) => {
  expect(isBoilerplate(block(text))).toBe(true);
});

test.each([
  'Images of the harbour were shown to the council on Monday.',
  'Read as a whole, the report blames nobody.',
  'Related charges against the mayor were dropped in March.',
  'Follow the river north and you come to the border.',
  'More than 300 people came to the harbour.',
  'Watch how the tide turns, she said, and you will know.',
  '“My inbox is full, and I get a newsletter a day,” said the mayor.',
  'Topics ranged from the harbour to the ferries.',
  'Subscribers to the ferry line will pay less from Friday.',
  'Updated figures show that 300 people came in May.',
  'Published in 2019, the report was soon forgotten.',
  'Facebook',
  'Facebook and the council',
  'Contact with the ferry was lost at noon.',
])('read: %s', (text) => {
  expect(isBoilerplate(block(text))).toBe(false);
});

test.each<[string, boolean]>([
  ['Jane Roe is a reporter who covers harbours for The Gazette.', true],
  ['John van der Berg covers city politics and has been reporting since 1999.', true],
  ['Jane Roe is the mayor of a town of ten thousand.', false],
  ['The council is to hear a reporter on Friday.', false],
])('about the author: %s', (text, isAbout) => {
  expect(isBio(block(text))).toBe(isAbout);
});
