import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';
import { isMastheadLine } from '../page/furniture.ts';

/** A list of links to papers is recognised to say kindly that it is no digest. */
export const markdownList: Format = {
  name: 'markdown-list',
  sniff,
  read: (lines, digest) =>
    notADigest(
      lines,
      digest,
      'This is a list of links, and no digest: it has no abstracts to publish. Copy the page with the abstracts, or fetch the day from the Daily Papers API.',
    ),
};

function sniff(lines: string[]): Sniff {
  const text = lines.filter((line) => line.trim() !== '');
  const items = text.filter((line) => isItem(line)).length;
  const rows = text.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
  const page = lines.some((line) => isMastheadLine(line.trim().replace(/^#+ /, '')));
  const most = Math.max(items, rows) > text.filter((line) => !/^#/.test(line)).length / 2;
  const missed = 'items such as `- [Title](https://…)` in most of its lines';
  return { confidence: most && !page ? 0.85 : 0, why: `${items + rows} list items`, missed };
}

function isItem(line: string): boolean {
  const labelled = /^\s*[-*+]\s+\**[A-Z][A-Za-z ]{1,20}(?:\*\*)?:/.test(line);
  return line.length < 300 && !labelled && /^\s*(?:[-*+]|\d+[.)])\s+\S/.test(line);
}
