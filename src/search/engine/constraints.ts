import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Phrase, Request } from '../query/parse.ts';
import { papersWithAll } from '../text/held.ts';
import type { Constraint } from './fields.ts';
import { findParts } from './find-parts.ts';
import { holdsPhrase } from './phrase.ts';
import type { TextSource } from './sources.ts';
import { longerForms, type TextPart } from './text-query.ts';
import { sharesOf } from './text-scores.ts';

/** Texts that are read to see whether a phrase stands in them just so; of more, the places of their words must do. */
const mostRead = 60;

/** Longer words that the last one of an unfinished phrase may become: a filter should lose no paper, and they share a few files. */
const mostLonger = 400;

/** What the text of a paper must hold word for word, or must not hold. */
export async function textConstraints(
  { without, phrases }: Request,
  text: TextSource,
  dictionary: Catalogue['dictionary'],
): Promise<Constraint[]> {
  const constraints: Constraint[] = [];
  for (const phrase of without) {
    const holding = await holders(phrase, text, dictionary);
    constraints.push((paper) => !holding.has(paper));
  }
  for (const phrase of phrases) {
    const holding = await holders(phrase, text, dictionary);
    constraints.push((paper) => holding.has(paper));
  }
  return constraints;
}

/** What titles alone can say about the same. */
export function titleConstraints(
  { without, phrases }: Request,
  catalogue: Catalogue,
): Constraint[] {
  const holds = ({ words, open }: Phrase, paper: number) =>
    holdsPhrase(words, catalogue.titleWords(paper), open);
  return [
    ...without.map((phrase) => (paper: number) => !holds(phrase, paper)),
    ...phrases.map((phrase) => (paper: number) => holds(phrase, paper)),
  ];
}

async function holders(
  { words, written, open }: Phrase,
  text: TextSource,
  dictionary: Catalogue['dictionary'],
): Promise<ReadonlySet<number>> {
  const parts = written.split(/\s+/).filter((part) => wordsOf(part).length > 0);
  const papers = new Set<number>();
  const together = new Set<number>();
  // Of `gpt-4` Pagefind has the whole and the first part.
  for (const form of new Set([parts.join(' '), words.join(' ')])) {
    const found = await findParts(partsOf(form.split(' '), open, dictionary), text);
    const holding = papersWithAll(found.map(({ held }) => held));
    const shares = sharesOf(holding, found);
    holding.forEach((paper, i) => {
      papers.add(paper);
      if (found.length === 1 || shares[i] === 1) together.add(paper);
    });
  }
  if (papers.size > mostRead) return together;
  const read = await Promise.all(
    [...papers].map(async (paper) => ({ paper, held: wordsOf(await text.text(paper)) })),
  );
  return new Set(
    read.filter(({ held }) => holdsPhrase(words, held, open)).map(({ paper }) => paper),
  );
}

/** The last word of an `open` phrase may be the beginning of many; of one or two letters it may be that of any. */
function partsOf(words: string[], open: boolean, dictionary: Catalogue['dictionary']): TextPart[] {
  const last = open ? words.length - 1 : -1;
  const tells = words.filter((word, i) => i !== last || word.length > 2 || words.length === 1);
  return tells.map((word, offset) => ({
    offset,
    forms: [
      { word, weight: 1 },
      ...(offset === last ? longerForms(wordsOf(word).join(''), dictionary, mostLonger) : []),
    ],
    apart: [],
  }));
}
