import type { Format, Sniff } from '../format.ts';
import { isMastheadLine } from '../page/boilerplate.ts';
import { asPageLines } from '../page/page-line.ts';
import { readPage } from '../page/read-page.ts';

/** The Daily Papers page as its plain text. */
export const pageText: Format = {
  name: 'page-text',
  sniff,
  read: (lines, digest) => readPage(asPageLines(lines), digest),
};

function sniff(lines: string[]): Sniff | undefined {
  const masthead = lines.slice(0, 200).filter((line) => isMastheadLine(line.trim())).length;
  const short = lines.filter((line) => line.trim() !== '' && line.length <= 200).length;
  const long = lines.filter((line) => line.length > 200).length;
  if (masthead >= 2) return { confidence: 0.8, why: `${masthead} lines of the page's masthead` };
  if (short > 0 && (long > 0 || lines.length > 3)) {
    return { confidence: 0.3, why: `${short} short and ${long} long lines` };
  }
  return short > 0 ? { confidence: 0.1, why: 'lines of text' } : undefined;
}
