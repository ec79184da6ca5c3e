/** Proposes first topics for papers of any field: each from a phrase of many papers that have no topic yet, and other phrases of these papers. */

import { acronymKey, acronymMeanings } from '../../text/acronyms.ts';
import { commonest } from '../../text/tally.ts';
import { freeSlug, slugOf } from '../identity/slug.ts';
import { isBoilerplate, isCommon } from '../related/common-words.ts';
import { stemmedWords } from '../related/words.ts';
import { faultOf, formOf, phraseMatcher } from './phrase-matcher.ts';
import { suggestPhrases } from './suggest-phrases.ts';
import { sentencesOf, wordingOf } from './words.ts';

type ProposedTopic = ReturnType<typeof proposeTopics>[number];

/** A phrase in more papers than this share divides nothing. */
const broadest = 0.25;
const mostRelated = 2;

/** About `most` topics, the one with most papers first; fewer where the papers do not have as many subjects. */
export function proposeTopics(papers: Source[], most: number) {
  const candidates = candidatesOf(papers).filter(
    ({ papers: own }) => own.size <= broadest * papers.length,
  );
  const nearness = nearnessOf(candidates, papers.length);
  const firsts = firstPhrases(candidates, nearness, papers.length, most);
  const company = companyOf(candidates, firsts, nearness, papers.length);
  const ids = new Set<string>();
  // A single word without near phrases does not say which subject it means.
  const clear = firsts.filter((first) => first.phrases[0]?.includes(' ') || company.has(first));
  const named = clear.map((first) => {
    const name = nameOf(first);
    return { first, name, id: idOf(name, ids) };
  });
  return named.map(({ first, name, id }) => {
    const likely = company.get(first) ?? [];
    return {
      id,
      name,
      kind: methodWord.test(name) ? 'method' : 'field',
      sure: phrasesIn(first),
      likely: likely.map((candidate) => phrasesIn(candidate)[0] ?? ''),
      related: named
        .filter((other) => other.first !== first && nearness(first, other.first) >= nearSubject)
        .sort((a, b) => nearness(first, b.first) - nearness(first, a.first))
        .slice(0, mostRelated)
        .map((other) => other.id),
      definition: definitionOf(name, likely.map(nameOf)),
    };
  });
}

/** The topic as a file of `content/topics/`. */
export function topicFile(topic: ProposedTopic): string {
  const { name, kind, sure, likely, related, definition } = topic;
  const list = (key: string, phrases: string[]) =>
    phrases.length > 0 ? [`${key}:`, ...phrases.map((phrase) => `  - ${phrase}`)] : [];
  const facts = [
    `name: ${name}`,
    `kind: ${kind}`,
    ...list('sure', sure),
    ...list('likely', likely),
  ];
  if (related.length > 0) facts.push(`related: [${related.join(', ')}]`);
  return `---\n${facts.join('\n')}\n---\n\n${definition}\n`;
}

const methodWord =
  /\b(?:methods?|learning|networks?|algorithms?|simulations?|models?|modell?ing|estimat\w+|inference|analysis|spectroscopy|imaging|sequencing|trials?|surveys?|regression|optimization)$/i;

/** The phrases as abstracts write them most often, in small letters if they are not acronyms. */
function phrasesIn({ phrases, written: wordings }: Candidate): string[] {
  return phrases.map((phrase) => {
    const wording = commonest(wordings).find((text) => phraseOf(text) === phrase) ?? phrase;
    const written = /\p{Lu}.*\p{Lu}/u.test(wording) ? wording : wording.toLowerCase();
    return faultOf(written) ? phrase : written;
  });
}

/** As abstracts write it most often, with a capital: `"Gamma-ray bursts"`. */
function nameOf({ phrases: [first = ''], written }: Candidate): string {
  const words = first.split(' ').length;
  // An acronym is no name where the long form is known.
  const wording = commonest(written).find((text) => words === 1 || /[\s-]/.test(text)) ?? first;
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}

function idOf(name: string, taken: Set<string>): string {
  const id = freeSlug(slugOf(name), taken);
  taken.add(id);
  return id;
}

function definitionOf(name: string, company: string[]): string {
  const others = company.slice(0, 3).map((text) => text.charAt(0).toLowerCase() + text.slice(1));
  return others.length > 0 ? `${name}, with ${others.join(', ')}.` : `${name}.`;
}

/** How alike the papers of two phrases are, from 0 to 1. */
type Nearness = (a: Candidate, b: Candidate) => number;

/** From this nearness on two phrases name the same subject, and from the next one on related subjects. Phrases are compared by the other phrases in their papers. */
const sameSubject = 0.6;
const nearSubject = 0.4;
/** How many times likelier a phrase must be in a topic's papers than in others. */
const leastLift = 3;
const mostLikely = 9;
/** A topic's first phrase is in at least this many papers, and in at least this share of all. */
const fewestPapers = 5;
const fewestShare = 0.015;
/** A phrase with fewer near phrases names no subject. */
const leastCompany = 3;
const severalWords = 4;
/** A word that names no subject when it stands alone, unless texts have it in the plural, too: `signals`. */
const adjective = /(?:al|ic|ive|ous|able|ible|ular|ear|ful|less|ed|en|ly|ent|ant)$/;
/** The end of a phrase that goes on: `clinically meaningful`. */
const needsNoun = /(?:ful|ly|ous|able|ed)$/;
/** A word is a subject if this share of its papers have it in their titles: of any word, and of one that papers on every subject use. */
const fewestTitles = { rare: 0.1, common: 0.3 };

/** The cosine of the phrases that stand in the papers of each, weighted by rarity. */
function nearnessOf(candidates: Candidate[], papers: number): Nearness {
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
function firstPhrases(
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
function companyOf(
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
    [...Map.groupBy(nearestFirst, ({ first }) => first)].map(([first, pairs]) => [
      first,
      pairs.slice(0, mostLikely).map(({ candidate }) => candidate),
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
  if (others.length > 0) return needsNoun.test(phrase);
  const isNoun = !adjective.test(phrase) || [...written.keys()].some((text) => text.endsWith('s'));
  return !isNoun || titles < fewestTitles[isCommon(word.stem) ? 'common' : 'rare'] * papers.size;
}

interface Source {
  title: string;
  abstract: string;
  /** arXiv's, where the digest gives them: a phrase that keeps to a few of them divides the papers well. */
  categories: string[];
}

/** A phrase with its acronyms, and the papers that hold any of them. */
interface Candidate {
  /** The first is the long form. */
  phrases: string[];
  papers: Set<number>;
  /** How many of them hold it in the title. */
  titles: number;
  /** How it stands in abstracts, and how often. */
  written: Map<string, number>;
}

const mostCandidates = 1200;

function candidatesOf(papers: Source[]): Candidate[] {
  const least = Math.max(3, Math.round(papers.length / 250));
  const found = suggestPhrases(
    papers.map(({ categories, ...text }) => ({ ...text, topics: categories })),
    [],
    { most: mostCandidates, least, isNested: true },
  );
  const meanings = acronymMeanings(papers.map(({ abstract }) => abstract));
  const groups = new Map<string, string[]>();
  for (const { phrase } of found) {
    const long = meanings.get(acronymKey(phrase))?.find(({ texts }) => texts >= 2)?.long;
    const first = long === undefined ? phrase : phraseOf(long);
    groups.set(first, [...(groups.get(first) ?? [first]), ...(long === undefined ? [] : [phrase])]);
  }
  for (const [key, [meaning]] of meanings) {
    const group = meaning && meaning.texts >= 2 && groups.get(phraseOf(meaning.long));
    if (group && !group.includes(key) && key.length > 2) group.push(key);
  }
  const candidates = [...groups.values()].map(
    (phrases): Candidate => ({ phrases, papers: new Set(), titles: 0, written: new Map() }),
  );
  findIn(papers, candidates);
  return candidates.filter(({ papers: own }) => own.size >= least);
}

/** `"Gamma-ray bursts"` → `"gamma ray burst"`: as a topic's phrase, which a hyphen makes no difference to. */
function phraseOf(long: string): string {
  return long
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(formOf)
    .join(' ');
}

function findIn(papers: Source[], candidates: Candidate[]): void {
  const owners = candidates.flatMap((candidate) => candidate.phrases.map(() => candidate));
  const matcher = phraseMatcher(candidates.flatMap(({ phrases }) => phrases));
  papers.forEach(({ title, abstract }, paper) => {
    const inTitle = new Set<Candidate>();
    for (const sentence of sentencesOf(title, matcher.wordOf))
      matcher.match(sentence.words, (at) => {
        const owner = owners[at];
        if (owner) inTitle.add(owner);
      });
    for (const candidate of inTitle) {
      candidate.titles += 1;
      candidate.papers.add(paper);
    }
    for (const sentence of sentencesOf(abstract, matcher.wordOf))
      matcher.match(sentence.words, (at, first, last) => {
        const owner = owners[at];
        owner?.papers.add(paper);
        // The first word of a sentence has a capital that says nothing.
        if (!owner || first === 0) return;
        const wording = wordingOf(sentence, first, last).replace(/\s+/g, ' ');
        owner.written.set(wording, (owner.written.get(wording) ?? 0) + 1);
      });
  });
}
