import type { LibraryPaper } from '../schema.ts';
import { evidenceMarks } from './evidence-marks.ts';
import { readingLength } from './reading-length.ts';
import type { SkimSpan } from './skim/span.ts';
import { type Mark, typeset } from './typeset.ts';

/** Title and abstract as safe HTML, ready to be marked: the evidence of each topic, and each skim aid, by its number. */
export function markedText(
  paper: LibraryPaper,
  aids: SkimSpan[],
): { title: string; abstract: string } {
  return {
    title: typeset(paper.title, { math: paper.titleMath, marks: evidenceIn(paper.title, paper) }),
    abstract: typeset(paper.abstract, {
      math: paper.math,
      marks: [...evidenceIn(paper.abstract, paper), ...aids.map(aidMark)],
    }),
  };
}

function evidenceIn(text: string, { topics, evidence }: LibraryPaper): Mark[] {
  return evidenceMarks(text.slice(0, readingLength), topics, evidence).map(({ at, topics }) => ({
    at,
    attributes: { class: ['evidence', ...topics.map((n) => `reason-${n}`)].join(' ') },
  }));
}

function aidMark({ at }: SkimSpan, number: number): Mark {
  return { at, attributes: { class: `evidence aid-${number}` } };
}
