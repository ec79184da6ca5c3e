/** Lists of papers as files, written from records alone: by the build, and by the browser for any list that it shows. */
import type { Address } from '../address.ts';
import { bibtexOf, risOf } from '../citations/citations.ts';
import type { PaperRecord } from './paper-record.ts';

export function listBibtex(papers: PaperRecord[]): string {
  return `${papers.map((paper) => bibtexOf(paper).trim()).join('\n\n')}\n`;
}

export function listRis(papers: PaperRecord[]): string {
  return papers.map(risOf).join('');
}

/** The list as a table; several values in one field are separated by `"; "`. */
export function listCsv(papers: PaperRecord[]): string {
  return csv([[...columns], ...papers.map((paper) => columns.map((name) => cell(paper[name])))]);
}

/** A list as a JSON document; `more` are its other facts. */
export function listJson(
  about: { title: string; url: string; total: number },
  papers: PaperRecord[],
  address: Address,
  more: object = {},
): string {
  const itemSchema = address('schema/paper.json');
  return `${JSON.stringify({ ...about, ...more, itemSchema, papers })}\n`;
}

const columns = [
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

function cell(value: string | string[] | number | undefined): string {
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}

/** RFC 4180: every line ends in CRLF, and a field with a comma, quote or break is quoted. */
function csv(rows: string[][]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
