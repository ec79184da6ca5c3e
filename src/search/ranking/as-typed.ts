/** Which papers hold a word only as the beginning of another (`watermark` for "water"), or a single one with another ending: they come after those that hold it as typed. */
import type { Term } from '../catalogue/dictionary.ts';
import type { TextMatches } from '../matches/texts.ts';
import type { TitleMatches } from '../matches/titles.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { termKey } from '../pagefind/term-key.ts';
import { isMostlyName, type PlannedWord } from '../plan/word.ts';

/**
 * Gives a test for papers that hold a single word of a query only with another ending or as the beginning of another, or one of several
 * words only as the beginning.
 */
export async function onlyOtherwise(
  { plan, inTopic }: TitleMatches,
  texts: TextMatches | null,
): Promise<(paper: number) => boolean> {
  const isAlone = plan.words.length === 1;
  const asked = plan.words.filter(
    ({ word, correctedTo, alternatives }) =>
      correctedTo === null && (isAlone || alternatives.some(isOther(word))),
  );
  const typed = await Promise.all(asked.map((word) => papersWithWord(word, texts, isAlone)));
  // Of a word that no paper holds as typed, every paper has another form.
  const some = typed.filter(({ size }) => size > 0);
  return (paper) => inTopic[paper] === 0 && some.some((papers) => !papers.has(paper));
}

async function papersWithWord(
  { word, variants, alternatives, venue, otherwise }: PlannedWord,
  texts: TextMatches | null,
  asTyped: boolean,
): Promise<ReadonlySet<number>> {
  const forms = [word, ...variants];
  const isLonger = isOther(word);
  const named = alternatives
    .filter((one) => (asTyped ? forms.includes(one.term.word) : !isLonger(one)))
    // Of a single word that texts use, names come later: "rhythm", which is a first name, too.
    .flatMap(({ term }) => [
      term.titles,
      ...(asTyped && !isMostlyName(term) ? [] : [term.authors]),
    ]);
  const written = texts ? await writtenIn(forms, texts.text, asTyped) : [];
  const others = [...otherwise, ...(venue ? [venue] : [])].map(({ papers }) => Array.from(papers));
  return new Set([...named, ...written, ...others].flatMap((papers) => [...papers]));
}

async function writtenIn(
  forms: string[],
  text: TextSource,
  asTyped: boolean,
): Promise<Iterable<number>[]> {
  if (asTyped) return Promise.all(forms.map((form) => text.asTyped(form)));
  return [(await text.postings(forms.map((word) => ({ word, weight: 1 })))).papers];
}

/** Gives a test for a longer word that is not the word with another ending: `portrait` for "port", but not `ports`. */
function isOther(word: string): (alternative: { term: Term }) => boolean {
  const key = termKey(word);
  return ({ term }) =>
    term.word.length > word.length && term.word.startsWith(word) && termKey(term.word) !== key;
}
