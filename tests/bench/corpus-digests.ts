/** A corpus of papers as a content folder: one digest a day, as the text of the Daily Papers page. */
import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { corpusLines } from './corpus-lines.ts';

const corpusPaperSchema = z.object({
  title: z.string(),
  abstract: z.string().default(''),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
export type CorpusPaper = z.infer<typeof corpusPaperSchema>;

/** Papers by their day, the oldest first; the few whose abstract is missing or a mere word are left out, as no digest may hold them. */
export async function papersByDay(corpus: string): Promise<[string, CorpusPaper[]][]> {
  const days = new Map<string, CorpusPaper[]>();
  for (const line of corpusLines(corpus)) {
    const paper = corpusPaperSchema.parse(JSON.parse(line));
    if (paper.abstract.length > paper.title.length)
      days.set(paper.date, [...(days.get(paper.date) ?? []), paper]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The newest days, as many as hold `most` papers. */
export function newestPapers(days: [string, CorpusPaper[]][], most: number): typeof days {
  let papers = 0;
  const first = days.findLastIndex(([, its]) => {
    papers += its.length;
    return papers >= most;
  });
  return days.slice(Math.max(0, first));
}

/** Makes `content` anew, with the site's topics and weights and a digest for each day. */
export async function writeContent(
  content: string,
  days: [string, CorpusPaper[]][],
): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(join(content, 'digests'), { recursive: true });
  for (const folder of ['topics', 'learned'])
    await cp(`content/${folder}`, join(content, folder), { recursive: true });
  for (const [day, papers] of days) await writeDay(content, day, papers);
}

export async function writeDay(content: string, day: string, papers: CorpusPaper[]): Promise<void> {
  await writeFile(join(content, 'digests', `${day}.txt`), pageText(day, papers));
}

/** Invents what digests lack, in a file a day: an arXiv id of each paper, one to eight of many authors, a venue of every fifth. */
export async function writeFacts(content: string, days: [string, CorpusPaper[]][]): Promise<void> {
  await mkdir(join(content, 'metadata'), { recursive: true });
  let number = 0;
  for (const [day, papers] of days) {
    // A record whose title the digest's repairs change would fit no paper.
    const records = papers
      .filter(({ title }) => !/[\\$^{]|infty|nabla|neq|circ/.test(title))
      .map(({ title }) => invented(title, number++));
    await writeFile(join(content, 'metadata', `${day}.json`), JSON.stringify(records));
  }
}

function invented(title: string, number: number) {
  const authors = Array.from({ length: 1 + (number % 8) }, (_, nth) =>
    authorName(someone(number * 8 + nth)),
  );
  const venue = `${['NeurIPS', 'ICML', 'ICLR', 'ACL'][number % 4]} ${2020 + (number % 6)}`;
  const arxivId = `${2101 + (number % 12)}.${10_000 + Math.floor(number / 12)}`;
  return { title, arxivId, authors, ...(number % 5 === 0 ? { venue } : {}) };
}

/** As in life, few have written much and most a single paper: of 8,304 papers 5,900 authors, 830 of them of ten or more. */
function someone(number: number): number {
  return Math.floor(
    6000 * (createHash('md5').update(`${number}`).digest().readUInt32BE() / 2 ** 32) ** 2,
  );
}

const syllables = [
  'ba',
  'chen',
  'dor',
  'el',
  'fu',
  'gar',
  'hal',
  'io',
  'jun',
  'kat',
  'lo',
  'mi',
  'nor',
];

/** `1234` → a name of its own; there are 13⁴. */
function authorName(number: number): string {
  const parts = [0, 1, 2, 3].map((place) => syllables[Math.floor(number / 13 ** place) % 13] ?? '');
  const [a = '', b = '', c = '', d = ''] = parts;
  return [a + b, c + d].map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)).join(' ');
}

/** The text of the Daily Papers page of a day. */
export function pageText(day: string, papers: Pick<CorpusPaper, 'title' | 'abstract'>[]): string {
  const shown = new Date(`${day}T00:00:00Z`).toLocaleDateString('en', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const entries = papers.flatMap(({ title, abstract }) => [title, abstract].map(inOneLine));
  return `${[...masthead, shown, ...entries].join('\n\n')}\n`;
}

const masthead = [
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
];

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
