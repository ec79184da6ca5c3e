import type { Paper } from '../schema.ts';
import { readingLength, type SkimSpan } from './skim/span.ts';
import { type Mark, typeset } from './typeset.ts';

/**
 * Title and abstract as safe HTML: the evidence of the paper's first topic stands in elements of class `r0`, its first
 * skim aid in one of class `a0`, and so on; styles/reasons.css marks them.
 */
export function markedText(paper: Paper, aids: SkimSpan[]): { title: string; abstract: string } {
  return {
    title: typeset(paper.title, { math: paper.titleMath, marks: evidenceIn(paper.title, paper) }),
    abstract: typeset(paper.abstract, {
      math: paper.math,
      marks: [
        ...evidenceIn(paper.abstract, paper),
        ...aids.map(({ at }, number) => ({ at, class: `a${number}` })),
      ],
    }),
  };
}

function evidenceIn(whole: string, { topics, evidence }: Paper): Mark[] {
  const text = whole.slice(0, readingLength);
  return topics.flatMap((topic, number) =>
    (evidence[topic] ?? []).flatMap((phrase) =>
      placesOf(phrase, text).map((at): Mark => ({ at, class: `r${number}` })),
    ),
  );
}

function placesOf(phrase: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  if (!phrase) return places;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (isWhole(text, at, end)) places.push([at, end]);
  }
  return places;
}

/** No mark begins or ends within a word: "RAG" is not in "AVERAGE". */
function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const joins = (a = '', b = '') => letter.test(a) && letter.test(b);
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}
