import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Phrase, Request } from '../query/parse.ts';
import { placesAt } from '../text/hits.ts';
import { wordsOf } from '../words/words.ts';
import type { Constraint } from './fields.ts';
import { holdsPhrase, patternShare } from './phrase.ts';
import type { TextSource } from './sources.ts';

/** Texts that are read to see whether a phrase stands in them just so; of more, Pagefind's places must do. */
const mostRead = 60;

/** What the text of a paper must hold word for word, or must not hold. */
export async function textConstraints(
  { without, phrases }: Request,
  text: TextSource,
): Promise<Constraint[]> {
  const constraints: Constraint[] = [];
  for (const phrase of without) {
    const holding = await holders(phrase, text);
    constraints.push((paper) => !holding.has(paper));
  }
  for (const phrase of phrases) {
    const holding = await holders(phrase, text);
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
): Promise<ReadonlySet<number>> {
  const parts = written.split(/\s+/).filter((part) => wordsOf(part).length > 0);
  const papers = new Set<number>();
  const together = new Set<number>();
  // Pagefind reads `gpt-4` and `gpt 4` differently.
  for (const form of new Set([parts.join(' '), words.join(' ')])) {
    const asked = form.split(' ');
    const single = asked.length === 1;
    const hits = await text.search(single && !open ? `"${form}"` : form);
    const offsets = asked.map((_, i) => i);
    hits.papers.forEach((paper, i) => {
      papers.add(paper);
      if (single || patternShare(placesAt(hits, i), offsets) === 1) together.add(paper);
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
