/** Titles and ids. */
import { dashed } from '../../text/fold.ts';
import { packLines, packSections, unpackLines, unpackSections } from './sections.ts';
import { sharedStart } from './word-list.ts';

/** The titles of a share of the papers. */
export interface Titles {
  titles: string[];
  /** By paper: how its id differs from the slug of its title. */
  ids: string[];
}

/** Sections: titles; of each id the letters shared with its title’s slug, and the rest. */
export function packTitles(
  papers: readonly { id: string; title: string }[],
): Uint8Array<ArrayBuffer> {
  return packSections([
    packLines(papers.map(({ title }) => title)),
    packLines(papers.map(packedId)),
  ]);
}

export function unpackTitles(packed: Uint8Array): Titles {
  const [titles, ids] = unpackSections(packed);
  return { titles: unpackLines(titles), ids: unpackLines(ids) };
}

function packedId({ id, title }: { id: string; title: string }): string {
  const slug = dashed(title);
  const shared = sharedStart(slug, id);
  return shared === slug.length && shared === id.length ? '' : `${shared} ${id.slice(shared)}`;
}

/** Costs more than the title: only ids of papers that are shown are asked for. */
export function idFrom(title: string, packed: string): string {
  const slug = dashed(title);
  const [shared, rest = ''] = packed.split(' ');
  return shared ? slug.slice(0, Number(shared)) + rest : slug;
}
