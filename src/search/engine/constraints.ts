import type { Catalogue } from '../catalogue/catalogue.ts';
import { placesAt } from '../text/hits.ts';
import { holdsPhrase, patternShare } from './phrase.ts';
import type { Question } from './question.ts';
import type { Sources } from './sources.ts';

export type Constraint = (paper: number) => boolean;

/** What the text of a paper must not hold, or hold word for word. */
export async function textConstraints(
  { request }: Question,
  { catalogue, text }: Sources,
): Promise<Constraint[]> {
  const constraints: Constraint[] = [];
  for (const word of request.without) {
    if (!(await text.holds(word))) continue;
    const holding = new Set((await text.search(word)).papers);
    constraints.push((paper) => !holding.has(paper));
  }
  for (const phrase of request.phrases) {
    const hits = await text.search(phrase.join(' '));
    const offsets = phrase.map((_, i) => i);
    const holding = new Set(
      hits.papers.filter((_, i) => patternShare(placesAt(hits, i), offsets) === 1),
    );
    constraints.push((paper) => holding.has(paper) || titleHolds(paper, phrase, catalogue));
  }
  return constraints;
}

/** What titles can say about the same; of a phrase only `instantly`: it may still be in the abstract. */
export function titleConstraints(
  { request }: Question,
  catalogue: Catalogue,
  instantly: boolean,
): Constraint[] {
  const without = request.without.map((word) => holders(word, catalogue));
  const inTitle = request.titleWords.map((word) => holders(word, catalogue));
  const phrases = instantly ? request.phrases : [];
  return [
    ...without.map((holding) => (paper: number) => !holding.has(paper)),
    ...inTitle.map((holding) => (paper: number) => holding.has(paper)),
    ...phrases.map((phrase) => (paper: number) => titleHolds(paper, phrase, catalogue)),
  ];
}

function holders(word: string, { dictionary }: Catalogue): Set<number> {
  const forms = [word, `${word}s`].flatMap((form) => dictionary.get(form) ?? []);
  return new Set(forms.flatMap(({ titles }) => [...titles]));
}

function titleHolds(paper: number, phrase: string[], catalogue: Catalogue): boolean {
  return holdsPhrase(phrase, catalogue.titleWords(paper));
}
