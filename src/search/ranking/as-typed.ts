/** Which papers hold a word only as the beginning of another (`watermark` for "water"): of short queries they come after those that hold it as typed. */
import { joinedCompounds, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Term } from '../catalogue/dictionary.ts';
import type { TextMatches } from '../matches/texts.ts';
import type { TitleMatches } from '../matches/titles.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { termKey } from '../pagefind/term-key.ts';
import type { PlannedWord } from '../plan/word.ts';
import { topK } from '../top-k.ts';
import { limits } from '../tuning.ts';
import type { Ranking } from './ranking.ts';

/** Gives a test for papers that hold a word of the query only as the beginning of another: "watermark" for `water`. */
export async function onlyBegun(
  { plan, inTopic }: TitleMatches,
  texts: TextMatches | null,
): Promise<(paper: number) => boolean> {
  const begun = plan.words.filter(
    (planned) => planned.correctedTo === null && planned.alternatives.some(isOther(planned.word)),
  );
  const typed = await Promise.all(begun.map((planned) => papersWithWord(planned, texts)));
  // Of a word that no paper holds, every paper has only the beginning.
  const some = typed.filter(({ size }) => size > 0);
  return (paper) => inTopic[paper] === 0 && some.some((papers) => !papers.has(paper));
}

/**
 * Of the best papers, those that hold the words only with other endings come last (`ports` for "port"): posting lists hold stems, so
 * their texts are read.
 */
export async function demoteOtherForms(
  { plan }: TitleMatches,
  text: Pick<TextSource, 'text'>,
  catalogue: Catalogue,
  ranking: Ranking,
): Promise<void> {
  const words = plan.words.filter(({ correctedTo }) => correctedTo === null);
  const holds = (held: string[]) => words.every(({ word }) => held.includes(word));
  const isNamed = (paper: number) =>
    holds([...catalogue.titleWords(paper), ...catalogue.authorsOf(paper).flatMap(wordsOf)]) ||
    words.some(({ venue }) => venue !== null);
  const best = topK(ranking.papers, limits.formsRead, (a, b) => ranking.compare(a, b));
  const isHeld = await Promise.all(
    best.map(async (paper) => {
      if (isNamed(paper)) return true;
      const read = await text.text(paper);
      return holds([...wordsOf(read), ...joinedCompounds(read)]);
    }),
  );
  // Of a word that none holds so, other forms are all there is.
  if (!isHeld.includes(true)) return;
  ranking.allFirst = true;
  for (const [i, paper] of best.entries()) if (!isHeld[i]) ranking.add(paper, 'begun');
}

async function papersWithWord(
  { word, variants, alternatives, venue, otherwise }: PlannedWord,
  texts: TextMatches | null,
): Promise<ReadonlySet<number>> {
  const isLonger = isOther(word);
  const named = alternatives
    .filter((alternative) => !isLonger(alternative))
    .flatMap(({ term }) => [term.titles, term.authors]);
  const forms = [word, ...variants].map((form) => ({ word: form, weight: 1 }));
  const written = texts ? [(await texts.text.postings(forms)).papers] : [];
  const others = [...otherwise, ...(venue ? [venue] : [])].map(({ papers }) => papers);
  return new Set([...named, ...written, ...others].flatMap((papers) => Array.from(papers)));
}

/** Gives a test for a longer word that is not the word with another ending: `portrait` for "port", but not `ports`. */
function isOther(word: string): (alternative: { term: Term }) => boolean {
  const key = termKey(word);
  return ({ term }) =>
    term.word.length > word.length && term.word.startsWith(word) && termKey(term.word) !== key;
}
