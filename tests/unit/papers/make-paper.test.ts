import { expect, test } from 'vitest';
import type { IdentifiedPaper } from '../../../src/papers/identity/give-ids.ts';
import { giveIds } from '../../../src/papers/identity/give-ids.ts';
import { makePaper } from '../../../src/papers/make-paper.ts';
import { paperSchema } from '../../../src/schema.ts';
import { listing } from './listing.ts';

const identified = (...listings: Parameters<typeof giveIds>[0]): IdentifiedPaper => {
  const [paper] = giveIds(listings, new Map()).papers;
  if (!paper) throw new Error('one paper');
  return paper;
};
const note = { id: 'on-gates', title: undefined, add: [], drop: [], facts: {}, text: '' };

test('The owner is believed before metadata, metadata before the digest, a newer digest before an older', () => {
  const paper = makePaper(
    identified(
      listing('2025-01-01', 'On Gates', { venue: 'Digest', votes: 1, submitter: 'ann' }),
      listing('2025-01-02', 'On Gates', { votes: 2 }),
    ),
    { venue: 'Metadata', code: 'https://code.example/meta' },
    { ...note, facts: { code: 'https://code.example/owner' } },
  );
  expect(paper).toMatchObject({
    venue: 'Metadata',
    code: 'https://code.example/owner',
    votes: 2,
    submitter: 'ann',
    editions: ['2025-01-01', '2025-01-02'],
  });
  expect(paperSchema.parse(paper)).toEqual(paper);
});

test('A date that no source gives stays unknown', () => {
  const paper = makePaper(identified(listing('2025-01-01', 'On Gates')));
  expect(paper.published).toBeUndefined();
});

test('An abstract that a digest cuts off gives way to the whole one', () => {
  const paper = makePaper(
    identified(
      listing('2025-01-01', 'On Gates', { abstract: 'Gates open. Then they close.' }),
      listing('2025-01-02', 'On gates', { abstract: 'Gates open. Then…' }),
    ),
  );
  expect(paper.abstract).toBe('Gates open. Then they close.');
  expect(paper.title).toBe('On gates');
});

test('A title in capitals alone does not replace one that is written out', () => {
  const titleOf = (...titles: string[]) =>
    makePaper(identified(...titles.map((title, at) => listing(`2025-01-0${at + 1}`, title)))).title;
  expect(titleOf('On Gates of YOLO', 'ON GATES OF YOLO')).toBe('On Gates of YOLO');
  expect(titleOf('ON GATES OF YOLO', 'On gates of YOLO')).toBe('On gates of YOLO');
  expect(titleOf('ON GATES')).toBe('ON GATES');
});

test('The owner adds and drops topics; a link that is the code is not listed twice', () => {
  const code = 'https://code.example/gates';
  const paper = makePaper(
    identified(listing('2025-01-01', 'On Gates', { links: [code] })),
    { code },
    { ...note, add: ['agents'], drop: ['code'] },
    [
      { topic: 'code', evidence: ['program'] },
      { topic: 'vision', evidence: ['image'] },
    ],
  );
  expect(paper.topics).toEqual(['vision', 'agents']);
  expect(paper.evidence).toEqual({ vision: ['image'], agents: [] });
  expect(paper.links).toEqual([]);
});
