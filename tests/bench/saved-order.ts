/**
 * `npm run bench:saved`: how good is the order by saved papers? Simulated readers are each interested in the papers
 * that hold one of two phrases, which nothing here is told. They save some of the older ones, and one in ten saved
 * papers is about something else. Of the newest papers, how many of the first twenty are of interest (precision at 20)?
 */
import { parseArgs } from 'node:util';
import { readWeights, soundTopics } from '../../src/compile/read-content.ts';
import { latentVectors } from '../../src/compile/search-index/latent-vectors.ts';
import { topicMatcher } from '../../src/papers/topics/match.ts';
import { readPaperVectors } from '../../src/search/catalogue/latent-vectors.ts';
import { corpusPapers } from './topics/labelled-papers.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: '../shared/corpora/hf-daily.jsonl.gz' } },
});
const newestShare = 0.15;
const readers = 40;
const shown = 20;

const random = randomFrom(7);
const papers = (await corpusPapers(values.corpus)).sort((a, b) =>
  (a.date ?? '') < (b.date ?? '') ? -1 : 1,
);
const texts = papers.map(({ title, abstract }) => `${title}. ${abstract}`);
const older = Math.floor(papers.length * (1 - newestShare));
const newest = Array.from({ length: papers.length - older }, (_, at) => papers.length - 1 - at);
const vectors = readPaperVectors((await latentVectors(texts, older)).papers);
const match = topicMatcher(await soundTopics('content'), (await readWeights('content')).value);
const topics = papers.map((paper) => match(paper).map(({ topic }) => topic));
const phrases = interestingPhrases();

const orders = [
  'newest first',
  'newest of the saved papers’ topics',
  'nearest to the middle of the saved',
];
console.log(
  `precision at ${shown}, ${readers} readers, ${newest.length} new papers of ${papers.length}`,
);
console.log(`marks  ${orders.join('  ')}`);
for (const marks of [10, 30, 100]) {
  const sums = orders.map(() => 0);
  let slowest = 0;
  for (let reader = 0; reader < readers; reader += 1) {
    const isOfInterest = interest();
    const saved = savedBy(isOfInterest, marks);
    const began = performance.now();
    const nearest = nearestTo(vectors.middleOf(saved));
    slowest = Math.max(slowest, performance.now() - began);
    const lists = [newest, ofTopics(saved), nearest];
    lists.forEach((list, at) => {
      sums[at] = (sums[at] ?? 0) + list.slice(0, shown).filter(isOfInterest).length / shown;
    });
  }
  const means = sums.map((sum) => (sum / readers).toFixed(2).padStart(5));
  console.log(
    `${String(marks).padStart(5)}  ${means.join('  ')}   slowest order ${slowest.toFixed(0)} ms`,
  );
}

function interestingPhrases(): Set<number>[] {
  const counts = new Map<string, Set<number>>();
  texts.forEach((text, paper) => {
    const words = text.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? [];
    words.slice(1).forEach((word, at) => {
      const phrase = `${words[at]} ${word}`;
      counts.set(phrase, (counts.get(phrase) ?? new Set()).add(paper));
    });
  });
  const everyday =
    /\b(?:that|with|this|from|these|their|which|have|also|than|such|more|work|paper|into|extensive|experiments|code|available|state-of-the-art|show|through|both|across|while|existing|our|novel|propose|introduce|demonstrate|however|recent|various|different|results|using|based|large|high|methods|approach|model|models|performance|training|tasks|data)\b/;
  return [...counts]
    .filter(([phrase, { size }]) => size >= 90 && size <= 400 && !everyday.test(phrase))
    .map(([, holding]) => holding);
}

/** What a reader is interested in: enough new papers, and enough old ones to save. */
function interest(): (paper: number) => boolean {
  for (;;) {
    const [one, other] = [pick(phrases), pick(phrases)];
    const isOfInterest = (paper: number) => one.has(paper) || other.has(paper);
    if (newest.filter(isOfInterest).length >= shown) return isOfInterest;
  }
}

function savedBy(isOfInterest: (paper: number) => boolean, marks: number): number[] {
  const old = Array.from({ length: older }, (_, paper) => paper);
  const wanted = old.filter(isOfInterest);
  return [...new Set(Array.from({ length: marks }, (_, at) => pick(at % 10 === 9 ? old : wanted)))];
}

/** The newest papers with both of the two topics that saved papers have more often than others. */
function ofTopics(saved: number[]): number[] {
  const ids = new Set(saved.flatMap((paper) => topics[paper] ?? []));
  const shareIn = (list: number[], id: string) =>
    list.filter((paper) => topics[paper]?.includes(id)).length / list.length;
  const [first = '', second = ''] = [...ids]
    .map((id) => ({ id, worth: shareIn(saved, id) - shareIn(newest, id) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ id }) => id);
  const has = (paper: number, id: string) => topics[paper]?.includes(id) ?? false;
  const both = newest.filter((paper) => has(paper, first) && has(paper, second));
  return [...both, ...newest.filter((paper) => has(paper, first) && !has(paper, second))];
}

function nearestTo(vector: Float32Array): number[] {
  const nearness = vectors.nearness(vector);
  return newest.toSorted((a, b) => (nearness[b] ?? 0) - (nearness[a] ?? 0));
}

function pick<T>(from: T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
