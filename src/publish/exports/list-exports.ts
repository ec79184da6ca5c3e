/** Papers as files, written from records alone, by the build and by the browser: lists in every format, one paper as a Markdown note. */

import { asMarkdown, asYaml } from '../../papers/paper-file.ts';
import { asCell } from '../../text/escape.ts';
import { arxivAddress } from '../../text/ids.ts';
import type { Address } from '../address.ts';
import { bibtexOf, risOf } from '../citations/citations.ts';
import type { CitedPaper } from '../citations/csl-record.ts';
import type { PaperRecord } from './paper-record.ts';

export function listBibtex(papers: CitedPaper[]): string {
  return `${papers.map((paper) => bibtexOf(paper).trim()).join('\n\n')}\n`;
}

export function listRis(papers: CitedPaper[]): string {
  return papers.map(risOf).join('');
}

/**
 * The list as a table (RFC 4180): every line ends in CRLF, and a field with a comma, quote or break is quoted; several values
 * in one field are separated by `"; "`. A cell that a spreadsheet would run as a formula has an apostrophe before it, which
 * the reader of digests takes off.
 */
export function listCsv(papers: CitedPaper[]): string {
  const hasOwn = papers.some(({ note, tags = [] }) => note || tags.length > 0);
  const columns = hasOwn ? [...facts, ...readersOwn] : facts;
  const rows = papers.map((paper) => columns.map((name) => field(paper[name])));
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A list as a JSON document; `about` are its facts. */
export function listJson(
  about: { title: string; url: string; total: number; editions?: string[] },
  papers: PaperRecord[],
  address: Address,
): string {
  return `${JSON.stringify({ ...about, itemSchema: address('schema/paper.json'), papers })}\n`;
}

const readersOwn = ['tags', 'note'] as const;
const facts = [
  'id',
  'title',
  'authors',
  'published',
  'venue',
  'doi',
  'arxivId',
  'categories',
  'topics',
  'editions',
  'votes',
  'code',
  'project',
  'url',
  'abstract',
] as const satisfies (keyof PaperRecord)[];

function field(value: string | string[] | number | undefined): string {
  const text = asCell(Array.isArray(value) ? value.join('; ') : String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A note for Obsidian and its like, with facts as properties, topics as tags, and formulas as TeX. */
export function paperMarkdown(paper: PaperRecord): string {
  const { title, arxivId } = paper;
  const facts = asYaml({
    title,
    aliases: [title],
    authors: paper.authors,
    published: paper.published,
    venue: paper.venue,
    doi: paper.doi,
    arxiv: arxivId && arxivAddress(arxivId),
    code: paper.code,
    project: paper.project,
    source: paper.url,
    tags: paper.topics,
  });
  return `---\n${facts}---\n\n# ${asMarkdown(title, paper.titleMath)}\n\n${asMarkdown(paper.abstract, paper.math)}\n`;
}
