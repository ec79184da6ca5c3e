import { expect, test } from 'vitest';
import { noMarks } from '../../../../src/islands/reader/reader.ts';
import { Catalogue } from '../../../../src/search/catalogue/catalogue.ts';
import { firstAnswer } from '../../../../src/search/first-answer.ts';
import { noFilters, type SearchRequest, textOf } from '../../../../src/search/types.ts';
import { wordsOf } from '../../../../src/text/words.ts';
import { asking } from '../invented.ts';
import { inventedText } from '../invented-text.ts';

const papers = [
  ['Kites over Reeds', 'Velvet is soft, and gates of velvet are softer than other gates.'],
  ['Velvet <b class="unbroken">Gates-2</b> &amp; Kites', 'Experts wait.'],
  ['Gates without Walls', 'Made of velvet.'],
] as const;
const written = papers.map(([title]) => title.replace(/<[^>]*>/g, '').replace('&amp;', '&'));

/** Before titles are here: what full text and the rows of these papers tell. */
function first(text: string, more: Partial<SearchRequest> = {}) {
  const source = inventedText(papers.map(([, abstract], i) => `${written[i]}. ${abstract}`));
  const ofTitles = Uint32Array.from(written, (title) => wordsOf(title).length);
  const lengths = async () => ({ ...(await source.lengths()), ofTitles });
  const bare = new Catalogue(papers.length, [], ['2025-08-01'], true);
  return firstAnswer({ ...asking(text), ...more }, bare, { ...source, lengths }, async (paper) =>
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

test('a page that is opened with words has its first papers from full text, those with the words in their titles first', async () => {
  const answer = await first('velvet gates');
  expect(answer).toMatchObject({ stage: 'instant', isFirst: true, total: 3 });
  expect(answer?.hits.map(({ id }) => id)).toEqual(['paper-1', 'paper-2', 'paper-0']);
  const [best] = answer?.hits ?? [];
  expect(best).toMatchObject({
    date: '2025-08-20',
    topics: ['wind'],
    matchedIn: ['title', 'abstract'],
  });
  expect(textOf(best?.title)).toBe('Velvet Gates-2 & Kites');
  expect(best?.title[0]).toEqual({ text: 'Velvet', mark: true });
});

test.each([
  ['a word that no text holds, which may be misspelt', 'velvet gatse'],
  ['a phrase', '"velvet gates"'],
  ['an excluded word', 'velvet -gates'],
  ['a field', 'velvet author:quill'],
  ['a time', 'velvet gates from last month'],
])('%s has no answer from full text alone', async (_, text) => {
  expect(await first(text)).toBeNull();
});

test('nor has a filter, nor what a reader has muted; a hidden paper is left out', async () => {
  const { query } = asking('velvet gates');
  const filters = { ...noFilters(), include: ['wind'] };
  expect(await first('velvet gates', { query: { ...query, filters } })).toBeNull();
  const muted = { topics: [], authors: [], words: ['velvet'] };
  expect(await first('velvet gates', { muted })).toBeNull();
  const reader = { ...noMarks, hidden: new Set(['paper-1']) };
  const answer = await first('velvet gates', { reader });
  expect(answer?.hits.map(({ id }) => id)).toEqual(['paper-2', 'paper-0']);
});
