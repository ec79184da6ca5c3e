import { expect, test } from 'vitest';
import { fullReport, oneScreen, reportLine, reportRecord } from '../../../src/compile/report.ts';
import type { Digest } from '../../../src/digest/digest.ts';

const digest: Digest = {
  id: '2025-01-01',
  date: '2025-01-01',
  format: 'page-text',
  why: 'its masthead',
  masthead: ['Daily Papers'],
  papers: [],
  unexplained: [2],
  problems: [],
  notices: [{ line: 1, value: 'Aug 20', remedy: 'Look at the date.' }],
  duplicates: 2,
  replacementsWithoutAbstract: 1,
};

test('A line that nothing explains is listed with its number and its text', () => {
  const text = 'Daily Papers\n%% what is this\n';
  expect(fullReport(digest, text)).toContain('  2: unexplained: %% what is this');
  expect(fullReport(digest, text)).toContain('  1: "Aug 20": Look at the date.');
  expect(reportRecord(digest, text).unexplained).toEqual([{ line: 2, text: '%% what is this' }]);
});

test('Of a digest of which nothing is explained one screen is told, and how to see the rest', () => {
  const unexplained = Array.from({ length: 60 }, (_, at) => at + 1);
  const lines = oneScreen(fullReport({ ...digest, unexplained }, ''), digest);
  expect(lines).toHaveLength(24);
  expect(lines.at(-1)).toBe('  … and 40 more lines (npm run digests -- 2025-01-01)');
});

test('The build’s line counts what was merged, left out and not understood', () => {
  expect(reportLine(digest)).toBe(
    '2025-01-01: page-text, 0 papers, 0 facts, 0 repairs, 2 listed again, 1 replacement without abstract, 1 notice (npm run digests -- 2025-01-01), 1 line unexplained (npm run digests -- 2025-01-01)',
  );
});
