/** Titles of the map's papers, fetched when needed; the numbers of papers on the map. */
import { type FileText, hashesIn, idsFile, textFile, textsInFile } from '../../map-file.ts';
import { withScripts } from '../../search/hits/scripts.ts';
import { textOf } from '../../search/types.ts';
import { textAt } from '../files.ts';

interface PointText {
  id: string;
  title: string;
  near: number[];
}

export type PointTexts = ReturnType<typeof pointTexts>;

/** The texts of papers by their number on the map; a file holds those of neighbours, too. `points`: the address of the file of points. */
export function pointTexts(points: string) {
  const files = new Map<number, PointText[]>();
  const pending = new Map<number, Promise<void>>();
  const fetchFile = async (file: number) => {
    const text = await textAt(textFile(points, file * textsInFile));
    // To be asked again once it can be had.
    pending.delete(file);
    if (text !== null) files.set(file, textsIn(text));
  };
  let ids: Promise<number[] | null> | undefined;
  /** The hashes of all papers' ids, by number; null if they cannot be fetched. */
  const hashes = () => {
    ids ??= textAt(idsFile(points)).then((text) => {
      // To be asked again once it can be had.
      if (text === null) ids = undefined;
      return text === null ? null : hashesIn(text);
    });
    return ids;
  };
  return {
    known: (at = -1): PointText | undefined =>
      files.get(Math.floor(at / textsInFile))?.[at % textsInFile],
    hashes,
    /** Fetches the ids, so that the service worker keeps them: then saved, new and found papers can be shown offline, too. */
    keepIds: () => void hashes(),
    /** The numbers of papers on the map, by the hashes of their ids; null if these cannot be fetched. */
    async numbersOf(papers: number[]) {
      const all = await hashes();
      const numbers = new Map(all?.map((hash, at) => [hash, at]));
      return all && new Set(papers.flatMap((paper) => numbers.get(paper) ?? []));
    },
    /** Resolves once the texts are known, or cannot be fetched. */
    async fetch(numbers: number[]) {
      const wanted = new Set(numbers.map((at) => Math.floor(at / textsInFile)));
      for (const file of wanted)
        if (!files.has(file) && !pending.has(file)) pending.set(file, fetchFile(file));
      await Promise.all([...wanted].map((file) => pending.get(file)));
    },
  };
}

export function textsIn(file: string): PointText[] {
  const texts: FileText[] = JSON.parse(file);
  // `"O(n^2)"` → `"O(n²)"`, as search shows titles.
  const asRead = (title: string) => textOf(withScripts([{ text: title, mark: false }]));
  return texts.map(([id, title, near]) => ({ id, title: asRead(title), near }));
}
