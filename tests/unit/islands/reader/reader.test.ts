import { expect, test } from 'vitest';
import {
  merge,
  readerFrom,
  readerText,
  renamed,
} from '../../../../src/islands/reader/marks-file.ts';
import { newReader, put, remove } from '../../../../src/islands/reader/reader.ts';

test('a paper is saved once, and can be taken off again', () => {
  const saved = put(put(newReader(), 'saved', 'on-kites'), 'saved', 'on-kites');
  expect(saved.saved).toEqual(['on-kites']);
  expect(remove(saved, 'saved', 'on-kites')).toEqual(newReader());
});

test('what is exported can be imported', () => {
  const reader = put(put(newReader(), 'saved', 'on-kites'), 'muted', 'wind');
  expect(readerFrom(readerText(reader))).toEqual(reader);
});

test('any other file is refused, and strange entries are left out', () => {
  expect(readerFrom('')).toBeNull();
  expect(readerFrom('[1, 2]')).toBeNull();
  expect(readerFrom('{"saved": ["on-kites"]}')).toBeNull();
  expect(readerFrom('{"broadsheet": 1, "saved": ["on-kites", 7, "<b>"], "read": "all"}')).toEqual({
    saved: ['on-kites'],
    read: [],
    muted: [],
  });
});

test('an import adds to what is there', () => {
  const mine = put(newReader(), 'saved', 'on-kites');
  const theirs = put(put(newReader(), 'saved', 'on-wind'), 'saved', 'on-kites');
  expect(merge(mine, theirs).saved).toEqual(['on-kites', 'on-wind']);
});

test('a paper that has a new id keeps its place, and is kept once', () => {
  const reader = { saved: ['kites', 'hedges', 'gates'], read: ['kites'], muted: ['kites'] };
  const names = new Map([['kites', 'on-kites']]);
  expect(renamed(reader, names)).toEqual({
    saved: ['on-kites', 'hedges', 'gates'],
    read: ['on-kites'],
    muted: ['kites'],
  });
  expect(renamed(reader, new Map([['kites', 'gates']])).saved).toEqual(['gates', 'hedges']);
});
