/** Quoted phrases and what is left out, `-word` or “but not”: which papers hold it, and where; papers that a reader has muted by an author, a word or a phrase. */
import { wordsOf } from '../../text/words.ts';
import type { Answer } from '../answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ownText } from '../pagefind/bundle-files.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { intersection, only, papersWithin } from '../pagefind/posting-list.ts';
import { papersByName } from '../plan/author-names.ts';
import { longerWords, type PlannedPart } from '../plan/parts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Phrase } from '../query/parse.ts';
import { limits, prefixes, someWords } from '../tuning.ts';
import type { Muted } from '../types.ts';
import type { Filter } from './filters.ts';
import { holdsPhrase, proximity } from './side-by-side.ts';
import { findParts } from './texts.ts';

type Texts = Pick<TextSource, 'postings' | 'asTyped' | 'text' | 'lengths'>;

/** What the text of a paper must hold word for word, or must not hold. */
export async function phraseFilters(
  plan: Plan,
  text: TextSource,
  catalogue: Catalogue,
): Promise<Filter[]> {
  const filterOf = async (phrase: Phrase, isWanted: boolean): Promise<Filter> => {
    const holding = await papersHolding(phrase, text, catalogue);
    return (paper) => holding.has(paper) === isWanted;
  };
  return Promise.all([
    ...leftOut(plan, catalogue).map(({ phrase, from }) =>
      from === 'texts'
        ? filterOf(phrase, false)
        : (paper: number) => !isInTitle(phrase, paper, catalogue),
    ),
    ...plan.parsed.phrases.map((phrase) => filterOf(phrase, true)),
  ]);
}

/** Papers that mention what is excluded in words come later. */
export async function demoteMentions(
  { plan, ranking }: Pick<Answer, 'plan' | 'ranking'>,
  text: TextSource,
  catalogue: Catalogue,
): Promise<void> {
  for (const { phrase, from } of leftOut(plan, catalogue))
    for (const paper of from === 'best' ? await papersHolding(phrase, text, catalogue) : [])
      ranking.addScore(paper, -someWords.mention);
}

/** The same for titles alone. */
export function titlePhraseFilters(plan: Plan, catalogue: Catalogue): Filter[] {
  const left = leftOut(plan, catalogue);
  return [
    (paper) => !left.some(({ phrase }) => isInTitle(phrase, paper, catalogue)),
    (paper) => plan.parsed.phrases.every((phrase) => isInTitle(phrase, paper, catalogue)),
  ];
}

function isInTitle({ words, open }: Phrase, paper: number, catalogue: Catalogue): boolean {
  return holdsPhrase(words, catalogue.titles.wordsAt(paper), open);
}

/** From texts, from titles (`without`), or from titles and the best places (`but not`). Who excludes a name, `llama`, means `llama3`, too; `web3` is no web. */
function leftOut({ parsed, excluded, isExact }: Plan, { dictionary }: Catalogue) {
  const isName = (word: string) => word.length > 2 && !isExact && !dictionary.isEveryday(word);
  const titled = parsed.fields.filter(({ name, not }) => name === 'title' && not);
  const all = [
    ...parsed.without.map((phrase) => ({
      phrase,
      from: excluded.includes(phrase.written) ? 'best' : 'texts',
    })),
    ...titled.map((field) => ({ phrase: { ...field, open: false }, from: 'titles' })),
  ];
  return all.flatMap(({ phrase, from }) => {
    const [word = ''] = phrase.words;
    const isWord = word === phrase.written.toLowerCase() && isName(word);
    const versions = (isWord ? dictionary.words.startingWith(word) : [])
      .map((at) => dictionary.words.wordAt(at))
      .filter((other) => /^\d+$/.test(other.slice(word.length)))
      .map((written) => ({ words: [written], written, open: false }));
    return [phrase, ...versions].map((phrase) => ({ phrase, from }));
  });
}

/** The papers that hold a phrase, by posting lists; a few texts are read to be sure. */
async function papersHolding(
  { words, written, open }: Phrase,
  text: Texts,
  catalogue: Catalogue,
): Promise<ReadonlySet<number>> {
  const typed = written.split(/\s+/).filter((part) => wordsOf(part).length > 0);
  const papers = new Set<number>();
  const certain = new Set<number>();
  // Of `gpt-4` Pagefind has the whole and the first part.
  for (const form of new Set([typed.join(' '), words.join(' ')])) {
    const parts = await findParts(partsOfPhrase(form.split(' '), open, catalogue), text);
    const holding = intersection(parts.map(({ postings }) => postings));
    const shares = proximity(holding, parts);
    holding.forEach((paper, i) => {
      papers.add(paper);
      if (parts.length === 1 || shares[i] === 1) certain.add(paper);
    });
  }
  if (papers.size > limits.phraseTextsRead) return certain;
  const texts = await Promise.all(
    [...papers].map(async (paper) => ({ paper, textWords: wordsOf(await text.text(paper)) })),
  );
  return new Set(
    texts.filter(({ textWords }) => holdsPhrase(words, textWords, open)).map(({ paper }) => paper),
  );
}

/** The last word of an `open` phrase may be the beginning of others; with one or two letters, of nearly any word. */
function partsOfPhrase(words: string[], open: boolean, catalogue: Catalogue): PlannedPart[] {
  const last = open ? words.length - 1 : -1;
  const telling = words.filter((word, i) => i !== last || word.length > 2 || words.length === 1);
  return telling.map((word, offset) => {
    const start = wordsOf(word).join('');
    const longer = offset === last ? longerWords(start, catalogue, prefixes.mostInPhrase) : [];
    const alternatives = [{ words: [word], weight: 1 }, ...longer];
    return { offset, alternatives, named: new Uint32Array() };
  });
}

/** Without the organisations that papers are from. */
function inOwnWords(text: Texts): Texts {
  return {
    ...text,
    postings: async (forms) => {
      const [postings, { of }] = await Promise.all([text.postings(forms), text.lengths()]);
      return only(postings, new Set(papersWithin(postings, of)));
    },
    text: async (paper) => ownText(await text.text(paper)),
  };
}

/** Without `text` by titles and authors alone. */
export async function mutedPapers(
  { authors, words }: Muted,
  catalogue: Catalogue,
  text: TextSource | null,
): Promise<ReadonlySet<number>> {
  const holding = words.map((written) => {
    const phrase = { words: wordsOf(written), written, open: false };
    if (text) return papersHolding(phrase, inOwnWords(text), catalogue);
    const isHere = (paper: number) => catalogue.has(paper) && isInTitle(phrase, paper, catalogue);
    return [...Array(catalogue.size).keys()].filter(isHere);
  });
  const by = authors.map((name) => papersByName(name, catalogue));
  return new Set([...by, ...(await Promise.all(holding))].flatMap((papers) => [...papers]));
}
