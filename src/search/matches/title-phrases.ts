import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Plan, readingsOf } from '../plan/plan.ts';
import { limits } from '../tuning.ts';

/** Later words are ignored: each word needs a bit. */
const mostWords = 31;

/** Gives a function: paper → share of a plan’s words side by side in its title, 0 … 1; of very many, the newest are read. */
export function titlePhrases(
  plan: Plan,
  papers: readonly number[],
  catalogue: Catalogue,
): (paper: number) => number {
  const readings = readingsOf(plan);
  if (readings.length < 2) return () => 0;
  const places = placesAsked(readings, catalogue);
  const isMany = papers.length > limits.phrases;
  const first = isMany ? (Uint32Array.from(papers).sort().at(-limits.phrases) ?? 0) : 0;
  return (paper) =>
    paper < first ? 0 : longestRun(catalogue.titleTerms(paper), places) / readings.length;
}

/** Term → bits: bit i is set if the term, or a prefix of it, may stand for word i of the query. */
function placesAsked(
  readings: string[][],
  { dictionary }: Pick<Catalogue, 'dictionary'>,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  readings.slice(0, mostWords).forEach((words, place) => {
    for (const word of words) {
      const same = dictionary.get(word)?.at;
      const terms = word.length > 2 ? dictionary.startingWith(word) : [same ?? -1];
      for (const at of terms) places.set(at, (places.get(at) ?? 0) | (1 << place));
    }
  });
  return places;
}

/** Length, in words, of the longest run of the query in a title; 0 if it is a single word. */
function longestRun(title: ArrayLike<number>, places: ReadonlyMap<number, number>): number {
  let longest = 0;
  for (let from = 0; from + longest < title.length; from++) {
    let run = 0;
    // Bits of the places in the query at which a run of this length may start.
    for (let at = from, going = -1; at < title.length; at++, run++) {
      going &= (places.get(title[at] ?? -1) ?? 0) >>> run;
      if (going === 0) break;
    }
    longest = Math.max(longest, run);
  }
  return longest < 2 ? 0 : longest;
}

/** Papers whose titles hold the words side by side, the last one in singular or plural, oldest first. */
export function titlesWithPhrase(words: string[], catalogue: Catalogue): number[] {
  const { dictionary } = catalogue;
  const forms = words.map((word, i) => {
    const same =
      i === words.length - 1 ? [word, word.endsWith('s') ? word.slice(0, -1) : `${word}s`] : [word];
    return same.flatMap((form) => dictionary.get(form) ?? []);
  });
  const [rarest] = forms
    .map((terms) => terms.flatMap(({ titles }) => [...titles]))
    .sort((a, b) => a.length - b.length);
  const places = forms.map((terms) => terms.map(({ at }) => at));
  return [...new Set(rarest)].filter((paper) => {
    const title = catalogue.titleTerms(paper);
    return title.some((_, at) => places.every((some, i) => some.includes(title[at + i] ?? -1)));
  });
}
