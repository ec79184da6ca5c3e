import { expect, test } from 'vitest';
import { noMarks } from '../../../src/islands/reader/reader.ts';
import { firstAnswer } from '../../../src/search/first-answer.ts';
import { noFilters, type SearchRequest, textOf } from '../../../src/search/types.ts';
import { asking } from './invented.ts';
import { inventedText } from './invented-text.ts';

/** Five titles with a lamp, whose texts say it so often. */
const lamps = [4, 1, 3, 0, 2].map(
  (often) => [`A Lamp`, `${'lamp '.repeat(often)}${'reed '.repeat(5 - often)}`] as const,
);
const papers = [
  ['Gates of Velvet', 'Velvet gates of velvet, gates and velvet gates.'],
  ['Velvet Gates', 'Reeds.'],
  ['Over <b class="unbroken">Velvet-Gates</b> &amp; Kites', 'More velvet gates.'],
  ['Velvet Gates for <math>n</math> Reeds', 'Velvet gates, velvet gates, velvet gates.'],
  ...lamps,
] as const;
const plain = papers.map(([html]) => html.replace(/<[^>]*>/g, '').replace('&amp;', '&'));

/** Before titles are here: what posting lists of titles and the rows of these papers tell. */
function first(text: string, more: Partial<SearchRequest> = {}) {
  const inTitles = (word: string) => inventedText(plain).postings([{ word, weight: 1 }]);
  const texts = inventedText(papers.map(([, abstract], i) => `${plain[i]} ${abstract}`));
  const known = {
    topics: [{ id: 'wind', name: 'Wind' }],
    editions: ['2025-08-20'],
    size: papers.length,
  };
  return firstAnswer({ ...asking(text), ...more }, known, { ...texts, inTitles }, async (paper) =>
    JSON.stringify({
      paper: {
        id: `paper-${paper}`,
        title: { html: papers[paper]?.[0] },
        authors: ['Ada Quill'],
        topics: [{ id: 'wind' }],
      },
      item: { 'data-edition': '2025-08-20' },
    }),
  );
}

const idsOf = async (text: string, more: Partial<SearchRequest> = {}) =>
  (await first(text, more))?.hits.map(({ id }) => id);

test('titles that hold the words side by side are shown, the newest first', async () => {
  const answer = await first('velvet gates');
  expect(answer).toMatchObject({ stage: 'instant', isFirst: true, total: 2 });
  expect(answer?.hits.map(({ id }) => id)).toEqual(['paper-2', 'paper-1']);
  const [other] = answer?.hits ?? [];
  expect(other).toMatchObject({
    date: '2025-08-20',
    topics: ['wind'],
    matchedIn: ['title', 'abstract'],
  });
  expect(textOf(other?.title)).toBe('Over Velvet-Gates & Kites');
  expect(other?.title[1]).toEqual({ text: 'Velvet', mark: true });
});

test('of many titles those whose texts say most of the words are shown', async () => {
  expect(await idsOf('lamp')).toEqual(['paper-4', 'paper-6', 'paper-8', 'paper-5']);
});

test('a single word is found, and words with function words between them, but no others in their place', async () => {
  expect(await idsOf('velvet')).toEqual(['paper-2', 'paper-1', 'paper-0']);
  expect(await idsOf('gates of velvet')).toEqual(['paper-0']);
  expect(await idsOf('gates for velvet')).toBeUndefined();
});

test.each([
  ['a word that no title holds', 'velvet gatse'],
  ['words that stand apart', 'gates velvet'],
  ['a phrase', '"velvet gates"'],
  ['an excluded word', 'velvet -gates'],
  ['a field', 'velvet author:quill'],
  ['a time', 'velvet gates from last month'],
])('%s has no first answer', async (_, text) => {
  expect(await first(text)).toBeNull();
});

test('nor has a filter, nor a reader who mutes or hides papers, since the full answer has a line about these', async () => {
  const { query } = asking('velvet gates');
  const filters = { ...noFilters(), include: ['wind'] };
  expect(await first('velvet gates', { query: { ...query, filters } })).toBeNull();
  const muted = { topics: [], authors: [], words: ['velvet'] };
  expect(await first('velvet gates', { muted })).toBeNull();
  const reader = { ...noMarks, hidden: new Set(['paper-1']) };
  expect(await first('velvet gates', { reader })).toBeNull();
});
