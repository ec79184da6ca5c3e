import { expect, test } from 'vitest';
import type { Marks } from '../../../../src/islands/reader/marks.ts';
import { movesTo, textsByName } from '../../../../src/islands/reader/new-ids.ts';

const marks = (id: string): Marks => ({ id, fields: { saved: [true, 7] } });

test('marks of a renamed paper go to its new id, in whatever list it is, and a muted topic stays muted', () => {
  const all: Marks[] = [
    marks('old-kites'),
    marks('lost'),
    marks('clouds'),
    { id: 'reeds', fields: { hidden: [true, 8] } },
    { id: 'topic:wind', fields: { muted: [true, 9] } },
  ];
  const now = textsByName('{"old-kites":"on-kites","reeds":"on-reeds","topic:wind":"topic:air"}');
  expect(movesTo(now, all)).toEqual([
    { id: 'on-kites', field: 'saved', value: true, at: 7 },
    { id: 'old-kites', field: 'saved', value: null, at: 7 },
    { id: 'on-reeds', field: 'hidden', value: true, at: 8 },
    { id: 'reeds', field: 'hidden', value: null, at: 8 },
    { id: 'topic:air', field: 'muted', value: true, at: 9 },
    { id: 'topic:wind', field: 'muted', value: null, at: 9 },
  ]);
});

test('a paper is not renamed to what every object has, nor by a damaged file', () => {
  expect(movesTo(textsByName('{}'), [marks('constructor')])).toEqual([]);
  expect(movesTo(textsByName('{"kites":7}'), [marks('kites')])).toEqual([]);
  expect(movesTo(textsByName('{"kit'), [marks('kites')])).toEqual([]);
});
