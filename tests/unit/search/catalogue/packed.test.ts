import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAuthors, unpackAuthors } from '../../../../src/search/catalogue/authors.ts';
import { FactsOfAll, packFacts, unpackFacts } from '../../../../src/search/catalogue/facts.ts';
import {
  type Lines,
  lineAt,
  packLines,
  unpackLines,
} from '../../../../src/search/catalogue/lines.ts';
import {
  packBoth,
  packNumbers,
  unpackBoth,
  unpackNumbers,
} from '../../../../src/search/catalogue/packed.ts';
import { packWords, unpackWords } from '../../../../src/search/catalogue/packed-words.ts';
import { row } from '../../../../src/search/catalogue/rows.ts';
import { idFrom, packTitles, unpackTitles } from '../../../../src/search/catalogue/titles.ts';
import { packVocabulary, unpackVocabulary } from '../../../../src/search/catalogue/vocabulary.ts';

const columns = fc.array(fc.array(fc.nat(2 ** 31)), { minLength: 1 });
const all = (lines: Lines) =>
  Array.from({ length: lines.starts.length - 1 }, (_, i) => lineAt(lines, i));
const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, ' '));

test('numbers come back as they were packed', () => {
  fc.assert(
    fc.property(columns, (packed) => {
      expect(unpackNumbers(packNumbers(packed)).map((column) => [...column])).toEqual(packed);
    }),
  );
});

test('a text and numbers share a file', () => {
  fc.assert(
    fc.property(fc.uint8Array(), columns, (letters, packed) => {
      const both = unpackBoth(packBoth(letters, packed));
      expect(both.letters).toEqual(letters);
      expect(both.columns.map((column) => [...column])).toEqual(packed);
    }),
  );
});

test('lines come back one by one, empty ones too', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(all(unpackLines(packLines(lines)))).toEqual(lines);
    }),
  );
});

test('words come back in their order, however long their common beginnings', () => {
  const words = ['a'.repeat(50), 'a'.repeat(51), 'b', 'bé', 'bè', '', 'ç'];
  expect(all(unpackWords(packWords(words)))).toEqual(words);
  expect(all(unpackWords(packWords([])))).toEqual([]);
});

test('a title carries its id, whether or not the id is its slug', () => {
  const papers = [
    { id: 'on-gates', title: 'On Gates' },
    { id: 'on-gates-2', title: 'On Gates' },
    { id: 'on-ga', title: 'On Gates' },
    { id: 'untitled', title: '∞' },
  ];
  const { titles, ids } = unpackTitles(packTitles(papers));
  const packed = all(ids);
  expect(all(titles).map((title, i) => ({ id: idFrom(title, packed[i] ?? ''), title }))).toEqual(
    papers,
  );
});

test('authors keep their order, and a paper may have none', () => {
  const authors = [['Zoë Zhang', 'Ada Ames'], [], ['Ada Ames']];
  const { names, papers } = unpackAuthors(packAuthors(authors));
  expect(authors.map((_, i) => Array.from(row(papers, i), (at) => lineAt(names, at)))).toEqual(
    authors,
  );
});

test('facts keep the difference between no votes and unknown votes', () => {
  const none = { code: false, project: false, venue: '' };
  const facts = [
    { ...none, day: 0, topics: [3, 1], votes: 0 },
    { ...none, day: 4, topics: [], votes: undefined, code: true, venue: 'Velvet 2025' },
  ];
  const all = new FactsOfAll(2);
  all.add(0, unpackFacts(packFacts(facts)));
  const read = facts.map((_, paper) => ({
    day: all.days[paper],
    topics: [...all.topicsOf(paper)],
    code: all.has(paper, 'code'),
    project: all.has(paper, 'project'),
    venue: all.venueOf(paper),
    votes: all.votesOf(paper),
  }));
  expect(read).toEqual(facts);
});

test('a vocabulary keeps frequencies roughly: never off by half', () => {
  const kept = unpackVocabulary(
    packVocabulary(
      new Map([
        ['gates', 1],
        ['and', 1000],
      ]),
    ),
  );
  expect(all(kept.words)).toEqual(['and', 'gates']);
  expect(kept.papers[1]).toBe(1);
  expect(Math.abs((kept.papers[0] ?? 0) / 1000 - 1)).toBeLessThan(0.5);
});
