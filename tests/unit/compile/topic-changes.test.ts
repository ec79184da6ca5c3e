import { expect, test } from 'vitest';
import { changeLines, goneLines, topicChanges } from '../../../src/compile/write-papers.ts';

test('an edit of topics is told by paper; papers that are new or stay as they were are not', () => {
  const before = new Map([
    ['moh', ['attention', 'kites']],
    ['box', ['kites']],
  ]);
  const after = new Map([
    ['moh', ['attention', 'flight']],
    ['box', ['kites']],
    ['new', ['wind']],
  ]);
  expect(topicChanges(before, after)).toEqual([
    { paper: 'moh', gained: ['flight'], lost: ['kites'] },
  ]);
});

test('the log says it by topic, the most changed first, and names the first few papers', () => {
  const gained = ['a', 'b', 'c', 'd'].map((paper) => ({ paper, gained: ['kites'], lost: [] }));
  expect(changeLines([...gained, { paper: 'e', gained: ['flight'], lost: ['kites'] }])).toEqual([
    'topic "kites": +4 (a, b, c, …), −1 (e)',
    'topic "flight": +1 (e)',
  ]);
});

test('without changes nothing is printed, and with many only some lines', () => {
  expect(changeLines([])).toEqual([]);
  const lost = Array.from({ length: 30 }, (_, number) => `topic-${number}`);
  const lines = changeLines([{ paper: 'a', gained: [], lost }]);
  expect(lines.length).toBeLessThan(15);
  expect(lines.at(-1)).toContain('18 more topics');
});

test('a topic whose file is gone is told once, and one that has another name now is not', () => {
  const changes = ['a', 'b'].map((paper) => ({ paper, gained: [], lost: ['kites', 'wind'] }));
  const [line, ...others] = goneLines(changes, new Set(['wind']));
  expect(line).toMatch(
    /its page, its feed and all that was learned of it; .* add "formerly: \[kites\]"/,
  );
  expect(others).toEqual([]);
});
