import { essenceOf } from '../query/essence.ts';
import { inOtherWords } from '../query/other-words.ts';
import { textConstraints } from './constraints.ts';
import { Found } from './found.ts';
import type { Question } from './question.ts';
import { type AllRead, readAll } from './read-all.ts';
import type { Sources } from './sources.ts';

/** So many papers, or such a share of many, hold a common word. */
const commonest = 3;
const commonShare = 0.004;

/** Just under the least of those before it. */
const afterAll = 0.99;

/** Adds what is found under other words for the same; where nothing holds the question as it was asked, that alone. */
export async function readOtherWords(
  read: AllRead,
  sources: Sources,
  questionOf: (text: string) => Question,
): Promise<AllRead> {
  const { text, exact } = read.question.asked.query;
  const { dictionary } = sources.catalogue;
  const many = Math.max(commonest, sources.catalogue.size * commonShare);
  const isCommon = (word: string) => (dictionary.get(word)?.abstracts ?? 0) >= many;
  const asked = essenceOf(text);
  const texts = exact ? [] : inOtherWords(asked, await sources.acronyms, isCommon);
  let both = read;
  for (const other of texts) both = await withOther(both, questionOf(other), sources);
  return both;
}

async function withOther(read: AllRead, asked: Question, sources: Sources): Promise<AllRead> {
  const other = await readAll(asked, sources);
  if (other.rest.relaxed || other.rest.leftOut?.length) return read;
  const { dictionary } = sources.catalogue;
  const constraints = await textConstraints(asked.request, sources.text, dictionary);
  const papers = other.found.papers.filter(
    (paper) => !other.found.isNextBest(paper) && constraints.every((holds) => holds(paper)),
  );
  if (papers.length === 0) return read;
  const isBetter = read.rest.relaxed === true;
  const found = isBetter ? new Found(sources.catalogue.size) : read.found;
  addAfter(found, other.found, papers);
  const { meanings } = other.question;
  const question = {
    ...read.question,
    meanings: isBetter ? meanings : [...read.question.meanings, ...meanings],
  };
  return { question, found, rest: isBetter ? {} : read.rest };
}

/** What says it as it was asked comes first, however well others say it otherwise: the scores of two questions do not compare. */
function addAfter(found: Found, other: Found, papers: number[]): void {
  const asAsked = found.papers.map((paper) => found.scoreOf(paper)).filter((score) => score > 0);
  const least = asAsked.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const best = other.scoreOf(other.best(1)[0] ?? -1);
  const share = Math.min(1, (afterAll * least) / best);
  for (const paper of papers) {
    if (found.has(paper) && !found.isNextBest(paper)) continue;
    found.raise(paper, share * other.scoreOf(paper), other.bitsOf(paper));
  }
}
