import type { LibraryPaper } from '../schema.ts';
import { evidenceMarks } from './evidence-marks.ts';
import { typeset } from './typeset.ts';

/** Title and abstract as safe HTML, the evidence of each topic ready to be marked by its number. */
export function markedText(paper: LibraryPaper): { title: string; abstract: string } {
  const marksIn = (text: string) =>
    evidenceMarks(text, paper.topics, paper.evidence).map(({ at, topics }) => ({
      at,
      attributes: { class: ['evidence', ...topics.map((n) => `reason-${n}`)].join(' ') },
    }));
  return {
    title: typeset(paper.title, { math: paper.titleMath, marks: marksIn(paper.title) }),
    abstract: typeset(paper.abstract, { math: paper.math, marks: marksIn(paper.abstract) }),
  };
}
