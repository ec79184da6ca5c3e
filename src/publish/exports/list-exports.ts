import type { Paper } from '../../schema.ts';
import type { Address } from '../address.ts';
import type { CitationKeys } from '../citations/citation-keys.ts';
import { bibtexOf } from '../citations/citations.ts';
import { type PaperRecord, paperRecord } from './paper-record.ts';

/** The BibTeX of a list; `keys` are those of the whole library. */
export function listBibtex(papers: Paper[], keys: CitationKeys, address: Address): string {
  return `${papers.map((paper) => bibtexOf(paper, keys, address).trim()).join('\n\n')}\n`;
}

/** The list as a table; several values in one field are separated by `"; "`. */
export function listCsv(papers: Paper[], address: Address): string {
  const rows = papers.map((paper) => {
    const record = paperRecord(paper, address);
    return columns.map((column) => cell(record[column]));
  });
  return csv([[...columns], ...rows]);
}

/** A list as JSON, with the address of its schema and, if it is only a part, of the whole list. */
export function listJson(
  list: { title: string; url: string; papers: Paper[]; total: number },
  address: Address,
): string {
  const { title, url, total } = list;
  const whole = total > list.papers.length ? { whole: address('papers.json') } : {};
  const papers = list.papers.map((paper) => paperRecord(paper, address));
  return `${JSON.stringify({ title, url, total, ...whole, itemSchema: address('schema/paper.json'), papers })}\n`;
}

const columns = [
  'id',
  'title',
  'authors',
  'published',
  'venue',
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
