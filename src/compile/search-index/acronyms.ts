import { acronymMeanings } from '../../text/acronyms.ts';

/** Meanings are left out if they have fewer papers than this share of the commonest meaning's. */
const leastShare = 1 / 3;
const mostMeanings = 2;
/** A longer acronym is a name. */
const longest = 8;

/** What search reads an acronym as: the one or two meanings that at least `least` papers give it. */
export function findAcronyms(texts: string[], least: number): Map<string, string[]> {
  const sorted = [...acronymMeanings(texts)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.flatMap(([acronym, meanings]) => {
      const fewest = Math.max(least, (meanings[0]?.texts ?? 0) * leastShare);
      const told = meanings.filter(({ texts }) => texts >= fewest).slice(0, mostMeanings);
      if (told.length === 0 || acronym.length > longest) return [];
      return [[acronym, told.map(({ long }) => long)]];
    }),
  );
}
