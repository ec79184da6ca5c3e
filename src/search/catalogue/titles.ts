import { fold } from '../../text/fold.ts';
import { type Lines, linesAt, packLines, unpackLines } from './lines.ts';

/** Of each paper its title, and what tells its id from it. */
export interface TitleColumns {
  titles: Lines;
  ids: Lines;
}

/** A line a paper with its title; then a line each with the letters its id shares with its title's slug, and what follows. */
export function packTitles(papers: { id: string; title: string }[]): Uint8Array<ArrayBuffer> {
  const ids = papers.map(({ id, title }) => {
    const slug = slugOf(title);
    const shared = sharedStart(slug, id);
    return shared === slug.length && shared === id.length ? '' : `${shared} ${id.slice(shared)}`;
  });
  return packLines([...papers.map(({ title }) => title), ...ids]);
}

export function unpackTitles(bytes: Uint8Array): TitleColumns {
  const { starts } = unpackLines(bytes);
  const papers = (starts.length - 1) / 2;
  return {
    titles: linesAt(bytes, starts.subarray(0, papers + 1)),
    ids: linesAt(bytes, starts.subarray(papers)),
  };
}

/** Costs more than the title, and is asked for papers that are shown. */
export function idFrom(title: string, packed: string): string {
  const slug = slugOf(title);
  const [shared, rest = ''] = packed.split(' ');
  return shared ? slug.slice(0, Number(shared)) + rest : slug;
}

function slugOf(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** `"abcd"`, `"abef"` → 2 */
function sharedStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at++;
  return at;
}
