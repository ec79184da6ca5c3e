/** What a built site weighs, by kind of file, and what a first visit to its pages costs. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { costOf } from '../build/page-budgets.ts';
import { filesOf, textOf } from '../build/site-files.ts';

/** Lines of both; `papers` is the number of papers. */
export function weightLines(dir: string, papers: number): string[] {
  const files = filesOf(dir).map((path) => ({ path, bytes: statSync(join(dir, path)).size }));
  const bytes = sum(files.map((file) => file.bytes));
  return [
    `${count(files.length)} files, ${count(bytes / 1e6)} MB: ${(bytes / papers / 1000).toFixed(1)} kB and ${(files.length / papers).toFixed(2)} files a paper (goals ${goalsOf(papers)})`,
    ...kindLines(files, papers),
    ...paperPageLines(dir, files),
    ...visitLines(dir, files),
  ];
}

/** A small library carries relatively more of what is there once. */
function goalsOf(papers: number): string {
  return papers < 4000 ? '30 and 2.6 at 1,500' : '20 and 1.8 at 8,304';
}

interface Weighed {
  path: string;
  bytes: number;
}

/** The others are single files. */
const mostKinds = 20;

function kindLines(files: Weighed[], papers: number): string[] {
  return [...Map.groupBy(files, ({ path }) => kindOf(path))]
    .map(([kind, its]) => ({ kind, number: its.length, bytes: sum(its.map((one) => one.bytes)) }))
    .sort((a, b) => b.bytes - a.bytes)
    .filter((_, at) => at < mostKinds)
    .map(
      ({ kind, number, bytes }) =>
        `  ${kind.padEnd(22)} ${count(number).padStart(7)} files ${(bytes / 1e6).toFixed(1).padStart(7)} MB ${(bytes / papers / 1000).toFixed(2).padStart(6)} kB a paper`,
    );
}

/** `papers/moh/index.html` → `papers/ pages`; `topics/agents.csv` → `topics/ .csv`; `feed.xml` → `(top) .xml` */
function kindOf(path: string): string {
  const folder = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : '(top)';
  if (path.endsWith('.html')) return `${folder} pages`;
  if (['search/', '_astro/', 'cards/'].includes(folder)) return folder;
  return `${folder} ${/\.[a-z0-9]+$/.exec(path)?.[0] ?? ''}`;
}

/** Of 200 pages, in equal steps through all. */
function paperPageLines(dir: string, files: Weighed[]): string[] {
  const all = files.filter(({ path }) => /^papers\/.*\.html$/.test(path));
  const step = Math.max(1, Math.floor(all.length / 200));
  const pages = all.filter((_, at) => at % step === 0);
  const mean = (values: number[]) => (sum(values) / values.length / 1000).toFixed(1);
  const zipped = pages.map(({ path }) => gzipSync(textOf(path, dir)).length);
  return [
    `A paper's page: ${mean(pages.map(({ bytes }) => bytes))} kB (goal 11), ${mean(zipped)} kB gzipped (goal 4)`,
  ];
}

/** Of the heaviest page of each kind. */
function visitLines(dir: string, files: Weighed[]): string[] {
  return kinds.flatMap(({ name, pages, goal }) => {
    const [page] = files.filter(({ path }) => pages.test(path)).sort((a, b) => b.bytes - a.bytes);
    if (!page) return [];
    const { all, requests } = costOf(page.path, { dir, base: '/' });
    return `A first visit to ${name}: ${(all / 1000).toFixed(0)} kB gzipped, ${requests} requests (goal ${goal})`;
  });
}

const kinds = [
  { name: 'a paper', pages: /^papers\/[^/]+\/index\.html$/, goal: '42 kB, 9 requests' },
  {
    name: 'an edition',
    pages: /^editions\/\d{4}-\d\d-\d\d[^/]*\/index\.html$/,
    goal: '85 kB, 11 requests',
  },
  { name: 'a topic', pages: /^topics\/(?!about)[^/]+\/index\.html$/, goal: '92 kB, 11 requests' },
  { name: 'search, before a key', pages: /^search\/index\.html$/, goal: '120 kB' },
  { name: 'the map', pages: /^map\/index\.html$/, goal: '300 kB' },
];

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
