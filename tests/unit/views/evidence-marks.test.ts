import { expect, it } from 'vitest';
import { evidenceMarks } from '../../../src/views/evidence-marks.ts';

it('cuts overlapping phrases into pieces that name the topics of each', () => {
  const marks = evidenceMarks('sparse attention here', ['a', 'b'], {
    a: ['sparse attention'],
    b: ['attention'],
  });
  expect(marks).toEqual([
    { at: [0, 7], topics: [0] },
    { at: [7, 16], topics: [0, 1] },
  ]);
});

it('marks whole words alone', () => {
  expect(evidenceMarks('AVERAGE RAG', ['a'], { a: ['RAG'] })).toEqual([
    { at: [8, 11], topics: [0] },
  ]);
});
