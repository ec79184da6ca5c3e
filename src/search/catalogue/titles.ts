/** Titles and ids. */
import { dashed } from '../../text/fold.ts';
import { joinedCompounds, numberedNames, tailsOf, wordsOf } from '../../text/words.ts';
import { packLines, packSections, unpackLines, unpackSections } from './sections.ts';
import { packTexts, unpackTexts } from './texts.ts';
import { sharedStart } from './word-list.ts';

export type TitleColumns = ReturnType<typeof unpackTitles>;

/** Compounds written together, and names with a number: `multimodal` for "multi-modal", `velvet2` for "Velvet 2". */
export function furtherWords(text: string): string[] {
  return [...joinedCompounds(text), ...numberedNames(text)];
}

/** The same, and the ends of names in camel case: `vit` of `LookupViT`. */
function furtherWordsOfTitle(title: string): string[] {
  return [...furtherWords(title), ...tailsOf(title)];
}

export function wordsOfTitle(title: string): string[] {
  return [...wordsOf(title), ...furtherWordsOfTitle(title)];
}

/** Sections: titles; of each id the letters shared with its title’s slug, and the rest. */
export function packTitles(
  papers: readonly { id: string; title: string }[],
  placeOf: (word: string) => number,
): Uint8Array<ArrayBuffer> {
  return packSections([
    packTexts(
      papers.map(({ title }) => title),
      furtherWordsOfTitle,
      placeOf,
    ),
    packLines(papers.map(packedId)),
  ]);
}

/** The titles of a share of the papers. */
export function unpackTitles(packed: Uint8Array, places: Uint32Array) {
  const [titles = none, ids] = unpackSections(packed);
  return {
    titles: unpackTexts(titles, places),
    /** By paper: how its id differs from the slug of its title. */
    ids: unpackLines(ids),
  };
}

const none = new Uint8Array();

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
