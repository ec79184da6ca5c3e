import { expect, test } from 'vitest';
import { fullReport, oneScreen, reportLine, reportLines } from '../../../src/compile/report.ts';
import type { Digest, Draft } from '../../../src/digest/digest.ts';

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
});

test('Of a digest of which nothing is explained one screen is told, and how to see the rest', () => {
  const unexplained = Array.from({ length: 60 }, (_, at) => at + 1);
  const lines = oneScreen(fullReport({ ...digest, unexplained }, ''), digest);
  expect(lines).toHaveLength(24);
  expect(lines.at(-1)).toBe('  … and 40 more lines (npm run digests -- 2025-01-01)');
});

test('The build’s line counts what was merged, left out and not understood', () => {
  expect(reportLine(digest)).toBe(
    '2025-01-01: page of text, 0 papers, 0 facts, 0 repairs, 2 listed again, 1 replacement without abstract, 1 notice (npm run digests -- 2025-01-01), 1 line unexplained (npm run digests -- 2025-01-01)',
  );
});

test('Of a year of digests the newest have a line each, and the others are summed up', () => {
  const digests = Array.from({ length: 365 }, (_, at) => ({ ...digest, id: `day-${at}` }));
  expect(reportLines(digests.slice(0, 20))).toEqual(digests.slice(0, 20).map(reportLine));
  const [sum, ...lines] = reportLines(digests);
  expect(lines).toEqual(digests.slice(-20).map(reportLine));
  expect(sum).toBe('345 earlier digests: 345 notices (npm run digests -- --all)');
});

test('facts and repairs are told in words, not by their names in the code', () => {
  const paper: Draft = {
    title: 'On Reeds',
    abstract: '',
    lines: [1, 2],
    math: [],
    titleMath: [],
    facts: { arxivId: '2501.00001' },
    repairs: { 'lost-space': 2 },
  };
  const lines = fullReport({ ...digest, format: 'arxiv-listing', papers: [paper] }, '');
  expect(lines[0]).toMatch(/^2025-01-01: arxiv listing, 1 paper/);
  expect(lines).toContain('  facts: arxiv id 1');
  expect(lines).toContain('  repairs: lost space 2');
});
