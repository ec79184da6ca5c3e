import { expect, test } from 'vitest';
import { excerptOf } from '../../../../src/search/hits/excerpt.ts';
import { markWords, matcher } from '../../../../src/search/hits/marks.ts';

const asked = (words: string[]) => matcher({ words, language: 'en' });
const written = (segments: { text: string; mark: boolean }[]) =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

test('words asked for are marked as they are written, other forms too', () => {
  const marks = markWords('Gap, gates & a Gated <b>gate</b>', asked(['gates']));
  expect(written(marks)).toBe('Gap, [gates] & a [Gated] <b>[gate]</b>');
});

test('marking loses no letter', () => {
  const text = 'Müller’s  “gates”: 65 % …';
  expect(
    markWords(text, asked(['muller', 'gates']))
      .map((s) => s.text)
      .join(''),
  ).toBe(text);
});

test('an excerpt is the stretch with the most of the words, and says that it is cut', () => {
  const abstract = `${'filler '.repeat(60)}where sparse gates help ${'more '.repeat(60)}gates.`;
  const excerpt = written(excerptOf(abstract, asked(['sparse', 'gates'])));
  expect(excerpt).toContain('where [sparse] [gates] help');
  expect(excerpt.startsWith('… ')).toBe(true);
  expect(excerpt.endsWith(' …')).toBe(true);
});

test('a short abstract is shown whole', () => {
  expect(written(excerptOf('Gates help.', asked(['gates'])))).toBe('[Gates] help.');
});
