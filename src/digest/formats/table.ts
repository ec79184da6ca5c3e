import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';

/** A table of papers is recognised to say kindly that its rows are no digest. */
export const table: Format = {
  name: 'table',
  sniff,
  read: (lines, digest) =>
    notADigest(
      lines,
      digest,
      'This is a table (CSV, TSV or Markdown), and no digest; write each row as lines `Title: …` and `Abstract: …`, with a blank line between papers.',
    ),
};

function sniff(lines: string[]): Sniff {
  const heads = lines.slice(0, 40).map(columnsOf);
  const head = heads.find((columns) => columns.length > 1) ?? [];
  const columns = heads.find(isHead) ?? head;
  const first = heads.find((columns) => columns.length > 0);
  const missed = 'a first line of columns with `title` and `abstract`';
  const found = isHead(columns) && (columns === first || areRows(lines));
  return { confidence: found ? 0.96 : 0, why: `${columns.length} columns`, missed };
}

/** Those of a CSV or TSV, and of Markdown: `| Title | Abstract |`. */
function columnsOf(line: string): string[] {
  if (line.trim() === '' || line.length > 500) return [];
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/[,;\t|]/)
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
}

function isHead(columns: string[]): boolean {
  const is = (name: RegExp) =>
    columns.some((column) => /^[\w #]{1,30}$/.test(column) && name.test(column));
  return columns.length > 1 && is(/\btitle\b/) && is(/\b(?:abstract|summary)\b/);
}

function areRows(lines: string[]): boolean {
  const rows = lines.filter((line) => /\|.*\||\S \| \S/.test(line)).length;
  return rows * 2 > lines.filter((line) => line.trim() !== '').length;
}
