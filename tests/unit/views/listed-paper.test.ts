import { expect, test } from 'vitest';
import { libraryPaperSchema } from '../../../src/schema.ts';
import { listedPaper } from '../../../src/views/listed-paper.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const topicById = new Map(
  ['a', 'b', 'c', 'd'].map((id) => [id, inventedTopic({ id, name: id.toUpperCase() })]),
);

function listed(facts = {}, abstract: 'whole' | 'excerpt' | 'none' = 'whole') {
  const paper = libraryPaperSchema.parse({ ...inventedPaper(), ...facts });
  return listedPaper(paper, { topicById, coins: '', abstract });
}

test('all its topics are there to filter by, in one order', () => {
  expect(listed({ topics: ['d', 'c', 'b', 'a'] }).item['data-topics']).toBe('a b c d');
});

test('a row says the year of an arXiv id where no day is known, as the paper’s page does', () => {
  expect(listed({ arxivId: '2106.10648' }).item['data-published']).toBe('2021');
  expect(listed({ arxivId: '2106.10648', published: '2021-06' }).item['data-published']).toBe(
    '2021-06',
  );
});

test('a long abstract is cut only where that is asked for', () => {
  const abstract = 'Gates open and gates close. '.repeat(30).trim();
  expect(listed({ abstract }).paper).toMatchObject({ abstract: { html: abstract }, isCut: false });
  expect(listed({ abstract }, 'excerpt').paper.isCut).toBe(true);
});

test('where abstracts are left out, formulas go with them, and topics stay to filter by', () => {
  const facts = { abstract: 'We see x².', math: [{ at: [7, 9], tex: 'x^2' }], topics: ['a'] };
  expect(listed(facts, 'none')).toMatchObject({
    paper: { abstract: { html: '' }, isCut: true, topics: [] },
    item: { 'data-topics': 'a' },
  });
});
