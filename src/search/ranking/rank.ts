/** Which papers come first: who is scored, when papers with all words come first, how many with most of them follow; papers that hold a word only as the beginning of another (`watermark` for "water"), or a single one with another ending, come after those that hold it as typed. */
import { tailsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Term } from '../catalogue/dictionary.ts';
import { proximity } from '../matches/side-by-side.ts';
import type { TextMatches } from '../matches/texts.ts';
import type { TitleMatches } from '../matches/titles.ts';
import { papersWithin } from '../pagefind/posting-list.ts';
import { termKey } from '../pagefind/term-key.ts';
import type { Plan } from '../plan/plan.ts';
import { isMostlyName, type PlannedWord } from '../plan/word.ts';
import { topK } from '../top-k.ts';
import { latent, someWords, textScore } from '../tuning.ts';
import { Ranking } from './ranking.ts';
import { addNearest, addWordForWord, nearnessTo, sumBm25 } from './text-scores.ts';
import { titleScores } from './title-scores.ts';

/** Scores each paper once: what it holds of the query (BM25), its title, words side by side, nearness. Of one or two words papers with all come first. */
export async function rank(
  titles: TitleMatches,
  texts: TextMatches | null,
  catalogue: Catalogue,
): Promise<{ ranking: Ranking; isRelaxed: boolean }> {
  const ranking = new Ranking(catalogue.size);
  for (const paper of [...titles.whole, ...(texts?.whole ?? [])]) ranking.add(paper);
  const isRelaxed = ranking.papers.length === 0;
  if (isRelaxed) for (const paper of titles.best) ranking.add(paper);
  if (!texts) {
    addTitles(titles, catalogue, ranking);
    if (!isRelaxed) await demoteOthers(titles, null, catalogue, ranking);
    return { ranking, isRelaxed };
  }
  const { parts, text } = texts;
  // Pairs of Chinese letters are parts, too, but only what spaces part makes a query long.
  const length = Math.min(parts.length, titles.plan.parsed.plain.split(' ').length);
  const isLong = length >= someWords.longQuery;
  const isByBm25 = isRelaxed || isLong;
  ranking.allFirst = length < someWords.leastWords;
  if (ranking.allFirst && !isRelaxed) await demoteOthers(titles, texts, catalogue, ranking);
  const lengths = await text.lengths();
  const sums = sumBm25(parts, lengths, new Float32Array(catalogue.size));
  const { plan } = titles;
  const isFew = parts.length > 1 && ranking.papers.length < someWords.fewHits;
  // A list that is narrowed gets nothing else, and neither do names.
  const mayFollow = !plan.isExact && !plan.request.among && !namesAuthor(plan);
  const isByMeaning = isByBm25 || (isFew && mayFollow);
  ranking.lacksVectors = isByMeaning && plan.request.isEarly === true && !text.hasVectors;
  const nearness = isByMeaning && !ranking.lacksVectors ? await nearnessTo(plan, text) : null;
  const isPair = !isByBm25 && parts.length < someWords.leastWords;
  // Those with one of two words come together with the near ones: rows move once.
  if (isByBm25 || (isFew && (!isPair || nearness))) {
    const most = isByBm25 ? someWords.most : someWords.mostOfFew - ranking.papers.length;
    const goesOn = isByBm25 && length >= someWords.leastWords;
    const leastShare = isPair ? someWords.leastShareOfPair : someWords.leastShare;
    const share = goesOn ? someWords.leastShareOfLong : leastShare;
    addSomeWords(sums, { most, share, isRelaxed }, catalogue, ranking);
  }
  if (nearness && mayFollow) addNearest(nearness, isRelaxed, catalogue, ranking);
  addBm25(sums, isRelaxed, ranking);
  addTitles(titles, catalogue, ranking);
  const isAlike = addPhrases(texts, lengths.of, ranking);
  for (const paper of nearness ? ranking.papers : [])
    ranking.addScore(paper, latent.weight * (nearness?.[paper] ?? 0));
  if (isRelaxed || isAlike) await addWordForWord(plan, text, ranking);
  return { ranking, isRelaxed };
}

/** Words side by side count more than apart. Tells whether several papers hold all so. */
function addPhrases({ parts }: TextMatches, ends: Uint32Array, ranking: Ranking): boolean {
  for (const { postings } of parts)
    for (const paper of papersWithin(postings, ends))
      if (ranking.has(paper)) ranking.addPlace(paper, 'abstract');
  const papers = Uint32Array.from(ranking.papers).sort();
  const all = parts.length > 2 ? textScore.wholePhrase : 0;
  const phrase = (share: number) => textScore.phrase * share ** 3 + (share === 1 ? all : 0);
  const shares = proximity(papers, parts);
  papers.forEach((paper, i) => {
    ranking.addScore(paper, phrase(shares[i] ?? 0));
  });
  return shares.filter((share) => share === 1).length > 1;
}

function namesAuthor({ words }: Plan): boolean {
  return words.some(({ alternatives }) =>
    alternatives.some(({ term, weight }) => weight === 1 && isMostlyName(term)),
  );
}

/** As a share of the best; about the papers with all words it says less. */
function addBm25(sums: Float32Array, isRelaxed: boolean, ranking: Ranking): void {
  const best = ranking.papers.reduce((most, paper) => Math.max(most, sums[paper] ?? 0), 0) || 1;
  for (const paper of ranking.papers) {
    const share = (sums[paper] ?? 0) / best;
    const isWhole = !isRelaxed && !ranking.isNextBest(paper);
    ranking.addScore(paper, isWhole ? someWords.allWords + textScore.bm25 * share : share);
  }
}

function addTitles(titles: TitleMatches, catalogue: Catalogue, ranking: Ranking): void {
  const { found, words } = titles;
  const papers = ranking.papers.filter((paper) => words[paper]);
  const scores = titleScores(papers, titles, catalogue);
  for (const paper of papers) {
    ranking.addScore(paper, scores[paper] ?? 0);
    const titled = found.title[paper] ?? 0;
    if (titled) ranking.addPlace(paper, 'title');
    if ((found.author[paper] ?? 0) & ~titled) ranking.addPlace(paper, 'author');
    if (found.topic[paper]) ranking.addPlace(paper, 'topic');
    // A year that the query names may be its edition's alone.
    if (found.venue[paper] && catalogue.facts.has(paper, 'venue')) ranking.addPlace(paper, 'venue');
  }
}

/** Minimum-should-match: adds up to `most` papers with this share of the best BM25 score, though they lack some words. */
function addSomeWords(
  sums: Float32Array,
  { most, share, isRelaxed }: { most: number; share: number; isRelaxed: boolean },
  catalogue: Catalogue,
  ranking: Ranking,
): void {
  const least = share * sums.reduce((best, sum) => Math.max(best, sum), 0);
  const papers: number[] = [];
  sums.forEach((sum, paper) => {
    if (sum > least && catalogue.has(paper) && (isRelaxed || !ranking.has(paper)))
      papers.push(paper);
  });
  const byScore = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || b - a;
  for (const paper of topK(papers, most, byScore))
    if (!ranking.has(paper)) ranking.add(paper, isRelaxed ? 'all' : 'most');
}

/** Of a short query, papers that hold a single word only with another ending, or one of several only as the beginning of another, come after those that hold all as typed. */
async function demoteOthers(
  { plan, found }: TitleMatches,
  texts: TextMatches | null,
  catalogue: Catalogue,
  ranking: Ranking,
): Promise<void> {
  if (plan.words.length >= someWords.leastWords) return;
  const isAlone = plan.words.length === 1;
  const asked = plan.words.filter(
    ({ word, correctedTo, alternatives }) =>
      correctedTo === null && (isAlone || alternatives.some(isOther(word))),
  );
  const typed = await Promise.all(
    asked.map((word) => papersWithWord(word, texts, catalogue, isAlone)),
  );
  // Of a word that no paper holds as typed, every paper has another form.
  const some = typed.filter(({ size }) => size > 0);
  const isOtherwise = (paper: number) => some.some((papers) => !papers.has(paper));
  for (const paper of ranking.papers)
    if (found.topic[paper] === 0 && isOtherwise(paper)) ranking.add(paper, 'otherwise');
}

async function papersWithWord(
  { word, variants, alternatives, venue, otherwise }: PlannedWord,
  texts: TextMatches | null,
  catalogue: Catalogue,
  asTyped: boolean,
): Promise<ReadonlySet<number>> {
  const forms = [word, ...variants];
  const isLonger = isOther(word);
  const named = alternatives
    .filter((one) => (asTyped ? forms.includes(one.term.word) : !isLonger(one)))
    // Of a single word that texts use, names come later: "rhythm", which is a first name, too.
    .flatMap(({ term }) => [
      // Of `AgentLens`, "lens" is the end alone.
      term.titles.filter(
        (paper) => !asTyped || !tailsOf(catalogue.titles.textAt(paper)).includes(word),
      ),
      ...(asTyped && !isMostlyName(term) ? [] : [term.authors]),
    ]);
  const { text } = texts ?? {};
  const holding = async (form: string) =>
    asTyped ? text?.asTyped(form) : (await text?.postings([{ word: form, weight: 1 }]))?.papers;
  const written = (await Promise.all(forms.map(holding))).map((papers) => papers ?? []);
  const others = [...otherwise, ...(venue ? [venue] : [])].map(({ papers }) => Array.from(papers));
  return new Set([...named, ...written, ...others].flatMap((papers) => [...papers]));
}

/** Gives a test for a longer word that is not the word with another ending: `portrait` for "port", but not `ports`. */
function isOther(word: string): (alternative: { term: Term }) => boolean {
  const key = termKey(word);
  return ({ term }) =>
    term.word.length > word.length && term.word.startsWith(word) && termKey(term.word) !== key;
}
