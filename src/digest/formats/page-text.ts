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

function sniff(lines: string[]): Sniff {
  const masthead = lines.slice(0, 200).filter((line) => isMastheadLine(line.trim())).length;
  const short = lines.filter((line) => line.trim() !== '' && line.length <= 200).length;
  const long = lines.filter((line) => line.length > 200).length;
  const missed =
    'the masthead of the Daily Papers page, or short titles and long abstracts in turn';
  if (masthead >= 2)
    return { confidence: 0.8, why: `${masthead} lines of the page's masthead`, missed };
  if (short > 0 && (long > 0 || lines.length > 3)) {
    return { confidence: 0.3, why: `${short} short and ${long} long lines`, missed };
  }
  return { confidence: short > 0 ? 0.1 : 0, why: 'lines of text', missed };
}
