import { formOf, phraseMatcher } from '../../papers/topics/phrase-matcher.ts';
import { sentencesOf, wordingOf } from '../../papers/topics/words.ts';
import { acronymKey, acronymMeanings } from '../../text/acronyms.ts';
import { suggestPhrases } from '../suggest-phrases.ts';

export interface Source {
  title: string;
  abstract: string;
  /** arXiv's, where the digest gives them: a phrase that keeps to a few of them divides the papers well. */
  categories: string[];
}

/** A phrase with its acronyms, and the papers that hold any of them. */
export interface Candidate {
  /** The first is the long form. */
  phrases: string[];
  papers: Set<number>;
  /** How many of them hold it in the title. */
  titles: number;
  /** How it stands in abstracts, and how often. */
  written: Map<string, number>;
}

const mostCandidates = 700;

/** Phrases that might begin a topic or belong to one. */
export function candidatesOf(papers: Source[]): Candidate[] {
  const least = Math.max(3, Math.round(papers.length / 250));
  const found = suggestPhrases(
    papers.map(({ categories, ...text }) => ({ ...text, topics: categories })),
    [],
    { most: mostCandidates, least },
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
export function phraseOf(long: string): string {
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
        const wording = wordingOf(sentence, first, last);
        owner.written.set(wording, (owner.written.get(wording) ?? 0) + 1);
      });
  });
}
