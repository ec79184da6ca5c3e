/** Quoted phrases and what is left out, `-word` or “but not”: which papers hold it, and where; papers that a reader has muted by an author, a word or a phrase. */
import { wordsOf } from '../../text/words.ts';
import type { Answer } from '../answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ownText } from '../pagefind/bundle-files.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { intersection, only, papersWithin } from '../pagefind/posting-list.ts';
import { papersByName } from '../plan/author-names.ts';
import { longerWords, type PlannedPart, plainPart } from '../plan/parts.ts';
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
  const start = inOwnWords(text, firstWords);
  const filterOf = async (
    phrase: Phrase,
    isWanted: boolean,
    read: Texts = text,
  ): Promise<Filter> => {
    const holding = await papersHolding(phrase, read, catalogue);
    return (paper) => holding.has(paper) === isWanted;
  };
  return Promise.all([
    ...leftOut(plan, catalogue).map(({ phrase, isInWords }) =>
      filterOf(phrase, false, isInWords ? start : text),
    ),
    ...plan.parsed.phrases.map((phrase) => filterOf(phrase, true)),
  ]);
}

/** Of what the text excludes in words, papers that mention it far below come later; those that do without it name it, and come sooner. */
export async function scoreMentions(
  { plan, ranking }: Pick<Answer, 'plan' | 'ranking'>,
  text: TextSource,
  catalogue: Catalogue,
): Promise<void> {
  const later = leftOut(plan, catalogue).filter(({ isInWords }) => isInWords);
  const sooner = plan.parsed.fields.filter(({ written }) => plan.excluded.includes(written));
  const mentions = [
    ...later.map(({ phrase }) => ({ phrase, sign: -1 })),
    ...sooner.map((field) => ({ phrase: { ...field, open: false }, sign: 1 })),
  ];
  for (const { phrase, sign } of mentions)
    for (const paper of await papersHolding(phrase, text, catalogue))
      ranking.addScore(paper, sign * someWords.mention);
}

/** The same for titles alone. */
export function titlePhraseFilters(plan: Plan, catalogue: Catalogue): Filter[] {
  const holds = ({ words, open }: Phrase, paper: number) =>
    holdsPhrase(words, catalogue.titleWords(paper), open);
  const left = leftOut(plan, catalogue);
  return [
    (paper) => !left.some(({ phrase }) => holds(phrase, paper)),
    (paper) => plan.parsed.phrases.every((phrase) => holds(phrase, paper)),
  ];
}

/** Who excludes a name, `llama`, means `llama3`, too; `web3` is no web. */
function leftOut({ parsed, excluded, isExact }: Plan, { dictionary }: Catalogue) {
  const isName = (word: string) => word.length > 2 && !isExact && !dictionary.isEveryday(word);
  return parsed.without.flatMap((phrase) => {
    const [word = ''] = phrase.words;
    const isWord = word === phrase.written.toLowerCase() && isName(word);
    const versions = (isWord ? dictionary.words.startingWith(word) : [])
      .map((at) => dictionary.words.wordAt(at))
      .filter((other) => /^\d+$/.test(other.slice(word.length)))
      .map((written) => ({ words: [written], written, open: false }));
    const isInWords = excluded.includes(phrase.written);
    return [phrase, ...versions].map((phrase) => ({ phrase, isInWords }));
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
    return plainPart(offset, [{ words: [word], weight: 1 }, ...longer]);
  });
}

/** A title and most of the sentence that follows, which say what a paper is about. */
const firstWords = 40;

/** Without the organisations that papers are from, or the first words alone. */
function inOwnWords(text: Texts, most = Infinity): Texts {
  return {
    asTyped: (word) => text.asTyped(word),
    lengths: () => text.lengths(),
    postings: async (forms) => {
      const [postings, { of }] = await Promise.all([text.postings(forms), text.lengths()]);
      const ends = of.map((length) => Math.min(length, most));
      return only(postings, new Set(papersWithin(postings, ends)));
    },
    text: async (paper) =>
      ownText(await text.text(paper))
        .split(' ')
        .slice(0, most)
        .join(' '),
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
    if (!text) return titlesHolding(phrase.words, catalogue);
    return papersHolding(phrase, inOwnWords(text), catalogue);
  });
  const by = authors.map((name) => papersByName(name, catalogue));
  return new Set([...by, ...(await Promise.all(holding))].flatMap((papers) => [...papers]));
}

function titlesHolding(words: string[], catalogue: Catalogue): number[] {
  const holds = (paper: number) =>
    catalogue.has(paper) && holdsPhrase(words, catalogue.titleWords(paper));
  return [...Array(catalogue.size).keys()].filter(holds);
}
