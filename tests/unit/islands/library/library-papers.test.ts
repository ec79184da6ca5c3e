import { expect, test } from 'vitest';
import { whereaboutsOf } from '../../../../src/islands/library/LibraryPapers.tsx';
import type { Marks } from '../../../../src/islands/reader/marks.ts';

const marks = (id: string): Marks => ({ id, fields: { saved: [true, 7] } });

test('a renamed paper’s marks go to its new id, in whatever list it is, and a paper that is nowhere is gone', () => {
  const hidden: Marks = { id: 'reeds', fields: { hidden: [true, 8] } };
  const all = [marks('old-kites'), marks('lost'), marks('clouds'), hidden];
  const file = '{"old-kites":"on-kites","reeds":"on-reeds"}';
  expect(whereaboutsOf(['old-kites', 'lost'], file, all)).toEqual({
    moves: [
      { id: 'on-kites', field: 'saved', value: true, at: 7 },
      { id: 'old-kites', field: 'saved', value: null, at: 7 },
      { id: 'on-reeds', field: 'hidden', value: true, at: 8 },
      { id: 'reeds', field: 'hidden', value: null, at: 8 },
    ],
    gone: ['lost'],
  });
});

test('a paper is not renamed to what every object has, nor by a damaged file', () => {
  expect(whereaboutsOf(['constructor'], '{}', [marks('constructor')]).moves).toEqual([]);
  expect(whereaboutsOf(['kites'], '{"kites":7}', [marks('kites')]).moves).toEqual([]);
});
