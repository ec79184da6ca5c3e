import type { Paper } from '../schema.ts';
import { coveringSpans } from './covering-spans.ts';
import { readingLength, type SkimSpan } from './skim/span.ts';
import { type Mark, typeset } from './typeset.ts';

/** Title and abstract as safe HTML, with the evidence of each topic and each skim aid in a span with its number. */
export function markedText(paper: Paper, aids: SkimSpan[]): { title: string; abstract: string } {
  return {
    title: typeset(paper.title, { math: paper.titleMath, marks: evidenceIn(paper.title, paper) }),
    abstract: typeset(paper.abstract, {
      math: paper.math,
      marks: [...evidenceIn(paper.abstract, paper), ...aids.map(aidMark)],
    }),
  };
}

function evidenceIn(text: string, { topics, evidence }: Paper): Mark[] {
  return evidenceMarks(text.slice(0, readingLength), topics, evidence).map(({ at, topics }) => ({
    at,
    attributes: { class: ['evidence', ...topics.map((n) => `reason-${n}`)].join(' ') },
  }));
}

function aidMark({ at }: SkimSpan, number: number): Mark {
  return { at, attributes: { class: `evidence aid-${number}` } };
}

/** A stretch of text that is evidence of topics. */
interface EvidenceMark {
  at: [number, number];
  /** Indexes in the paper's list of topics. */
  topics: number[];
}

/** In order, never overlapping: overlapping phrases are cut, and each piece has the topics of all of them. */
export function evidenceMarks(
  text: string,
  topics: string[],
  evidence: Record<string, string[]>,
): EvidenceMark[] {
  const found = topics.flatMap((topic, number) =>
    (evidence[topic] ?? []).flatMap((phrase) =>
      placesOf(phrase, text).map((at) => ({ at, topic: number })),
    ),
  );
  const cuts = [...new Set(found.flatMap(({ at }) => at))].sort((a, b) => a - b);
  const within = coveringSpans(found);
  return cuts.flatMap((start, place) => {
    const end = cuts[place + 1];
    if (end === undefined) return [];
    const its = [...new Set(within(start, end).map(({ topic }) => topic))];
    return its.length > 0 ? [{ at: [start, end], topics: its }] : [];
  });
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
