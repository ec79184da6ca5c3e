import { isBoilerplate, isCommon } from '../../papers/related/common-words.ts';
import { stemmedWords } from '../../papers/related/words.ts';
import type { Candidate } from './candidates.ts';

/** How alike the papers of two phrases are, from 0 to 1. */
export type Nearness = (a: Candidate, b: Candidate) => number;

/** Phrases are compared by the phrases around them; from here on, one is about the same subject as a topic's first. */
const sameSubject = 0.6;
export const nearSubject = 0.4;
/** How many times likelier a phrase must be in a topic's papers than in others. */
const leastLift = 3;
const mostLikely = 9;
/** The papers that hold a topic's first phrase: at least so many, and at least this share of all. */
const fewestPapers = 5;
const fewestShare = 0.015;
/** A phrase that fewer others stand near names no subject. */
const leastCompany = 3;
const severalWords = 2.5;
/** A word that names no subject when it stands alone, unless texts have it in the plural, too: `signals`. */
const adjective = /(?:al|ic|ive|ous|able|ible|ular|ear|ful|less|ed|en|ly|ent|ant)$/;
/** The share of a word's papers that have it in their title, from which on it is a subject: of any word, and of one that papers on anything use. */
const fewestTitles = { rare: 0.1, common: 0.3 };

/** The cosine of the phrases that stand in the papers of each, weighted by rarity. */
export function nearnessOf(candidates: Candidate[], papers: number): Nearness {
  const held: number[][] = Array.from({ length: papers }, () => []);
  const rarity = candidates.map(({ papers: own }) => Math.log(papers / own.size));
  candidates.forEach(({ papers: own }, at) => {
    for (const paper of own) held[paper]?.push(at);
  });
  const vectors = new Map(
    candidates.map((candidate) => {
      const vector = new Float64Array(candidates.length);
      for (const paper of candidate.papers)
        for (const at of held[paper] ?? []) vector[at] = (vector[at] ?? 0) + (rarity[at] ?? 0);
      const length = Math.hypot(...vector) || 1;
      return [candidate, vector.map((value) => value / length)];
    }),
  );
  return (a, b) => {
    const [left, right] = [vectors.get(a), vectors.get(b)];
    return left && right ? left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0) : 0;
  };
}

/** Chooses the first phrases of topics, one after the other, by the papers that no topic has so far (greedy cover). */
export function firstPhrases(
  candidates: Candidate[],
  nearness: Nearness,
  papers: number,
  most: number,
): Candidate[] {
  const covered = new Float64Array(papers);
  const chosen: Candidate[] = [];
  const fewest = Math.max(fewestPapers, fewestShare * papers);
  const hasCompany = (candidate: Candidate) =>
    candidates.filter((other) => other !== candidate && nearness(candidate, other) >= nearSubject)
      .length >= leastCompany;
  let open = candidates.filter(
    (candidate) => candidate.papers.size >= fewest && !isVague(candidate) && hasCompany(candidate),
  );
  const worthOf = ({ papers: own, titles, written, phrases }: Candidate) => {
    const gained = [...own].reduce((sum, paper) => sum + 1 / (1 + 2 * (covered[paper] ?? 0)), 0);
    // A subject is said again and stands in titles; what papers merely use does not.
    const said = [...written.values()].reduce((sum, count) => sum + count, 0) / own.size;
    const asSubject = Math.max(0, said - 1) * Math.sqrt((titles + 1) / own.size);
    const words = phrases[0]?.includes(' ') ? severalWords : 1;
    return gained * asSubject * words * Math.log(papers / own.size);
  };
  while (chosen.length < most) {
    const [best] = open
      .map((candidate) => ({ candidate, worth: worthOf(candidate) }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth);
    if (!best) break;
    chosen.push(best.candidate);
    for (const paper of best.candidate.papers) covered[paper] = (covered[paper] ?? 0) + 1;
    open = open.filter((other) => nearness(best.candidate, other) < sameSubject);
  }
  return chosen.sort((a, b) => b.papers.size - a.papers.size);
}

/** The other phrases, each with the nearest first phrase if that is near enough; the nearest first. */
export function companyOf(
  candidates: Candidate[],
  firsts: Candidate[],
  nearness: Nearness,
  papers: number,
): Map<Candidate, Candidate[]> {
  const others = candidates.filter(
    (candidate) => !firsts.includes(candidate) && !isVague(candidate),
  );
  const placed = others.flatMap((candidate) => {
    const [nearest] = firsts
      .map((first) => ({ first, candidate, near: nearness(first, candidate) }))
      .sort((a, b) => b.near - a.near);
    return nearest && nearest.near >= nearSubject && liftOf(nearest, papers) >= leastLift
      ? [nearest]
      : [];
  });
  const nearestFirst = placed.sort((a, b) => b.near - a.near);
  return new Map(
    [...Map.groupBy(nearestFirst, ({ first }) => first)].map(([first, its]) => [
      first,
      its.slice(0, mostLikely).map(({ candidate }) => candidate),
    ]),
  );
}

function liftOf(
  { first, candidate }: { first: Candidate; candidate: Candidate },
  papers: number,
): number {
  const both = candidate.papers.intersection(first.papers).size;
  return (both * papers) / (candidate.papers.size * first.papers.size);
}

/** Words that papers of every subject use, or one that needs a noun or binds a sentence. */
function isVague({ phrases: [phrase = ''], titles, papers, written }: Candidate): boolean {
  const [word, ...others] = stemmedWords(phrase);
  if (!word || isBoilerplate(phrase)) return true;
  if (others.length > 0) return false;
  const isNoun = !adjective.test(phrase) || [...written.keys()].some((text) => text.endsWith('s'));
  return !isNoun || titles < fewestTitles[isCommon(word.stem) ? 'common' : 'rare'] * papers.size;
}
