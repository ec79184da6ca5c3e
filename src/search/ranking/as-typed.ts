/** Which papers hold a word only as the beginning of another (`watermark` for "water"), or a single one with another ending: they come after those that hold it as typed. */
import type { Term } from '../catalogue/dictionary.ts';
import type { TextMatches } from '../matches/texts.ts';
import type { TitleMatches } from '../matches/titles.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { termKey } from '../pagefind/term-key.ts';
import { isMostlyName, type PlannedWord } from '../plan/word.ts';

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

/** Gives a test for papers that hold a single word only with another ending: "ports" for `port`. */
export async function onlyInOtherForm(
  { plan, inTopic }: TitleMatches,
  texts: TextMatches | null,
): Promise<(paper: number) => boolean> {
  const [planned, ...others] = plan.words;
  if (!planned || others.length > 0 || planned.correctedTo !== null) return () => false;
  const typed = await papersWithWord(planned, texts, true);
  return (paper) => typed.size > 0 && inTopic[paper] === 0 && !typed.has(paper);
}

async function papersWithWord(
  { word, variants, alternatives, venue, otherwise }: PlannedWord,
  texts: TextMatches | null,
  asTyped = false,
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
