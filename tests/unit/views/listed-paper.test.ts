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

test('four authors are all named, and of five the first three', () => {
  expect(listed({ authors: ['A', 'B', 'C', 'D'] }).byline).toBe(
    '<bdi>A</bdi>, <bdi>B</bdi>, <bdi>C</bdi> and <bdi>D</bdi>',
  );
  expect(listed({ authors: ['A', 'B', 'C', 'D', 'E'] }).byline).toBe(
    '<bdi>A</bdi>, <bdi>B</bdi>, <bdi>C</bdi> and 2 others',
  );
});

test('the venue follows the authors, and stands alone where there are none', () => {
  expect(listed({ authors: ['A'], venue: 'Moths 2031' }).byline).toBe(
    '<bdi>A</bdi>\u00a0· <bdi>Moths 2031</bdi>',
  );
  expect(listed({ authors: [], venue: 'Moths & 2031' }).byline).toBe('<bdi>Moths &amp; 2031</bdi>');
});

test('three topics are shown, the others counted, and all of them are there to filter by', () => {
  const { topics, moreTopics, topicIds } = listed({ topics: ['d', 'c', 'b', 'a'] });
  expect(topics.map(({ name }) => name)).toEqual(['D', 'C', 'B']);
  expect(moreTopics).toBe(1);
  expect(topicIds).toEqual(['d', 'c', 'b', 'a']);
});

test('a long abstract is cut only where that is asked for', () => {
  const abstract = 'Gates open and gates close. '.repeat(30).trim();
  expect(listed({ abstract })).toMatchObject({ abstract, isCut: false });
  expect(listed({ abstract }, 'excerpt').isCut).toBe(true);
});

test('where abstracts are left out, formulas go with them, and topics stay to filter by', () => {
  const facts = { abstract: 'We see x².', math: [{ at: [7, 9], tex: 'x^2' }], topics: ['a'] };
  expect(listed(facts, 'none')).toMatchObject({
    ...{ abstract: '', isCut: true },
    ...{ topics: [], topicIds: ['a'] },
  });
});
