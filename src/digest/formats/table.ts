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
      'This is a table (CSV or TSV), and no digest; write each row as lines `Title: …` and `Abstract: …`, with a blank line between papers.',
    ),
};

function sniff(lines: string[]): Sniff {
  const head = lines.find((line) => line.trim() !== '') ?? '';
  const columns = head
    .split(/[,;\t]/)
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
  const found =
    columns.includes('title') && columns.some((name) => /^(?:abstract|summary)$/.test(name));
  const missed = 'a first line of columns with `title` and `abstract`';
  return { confidence: found ? 0.96 : 0, why: `${columns.length} columns`, missed };
}
