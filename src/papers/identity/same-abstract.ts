/** Papers of different titles that have nearly one abstract, and no ids that tell them apart. */
import type { ContentProblem } from '../problem.ts';
import { sharedWords } from './likeness.ts';
import type { Listing } from './same-paper.ts';

interface Listed {
  id: string;
  arxivId: string | undefined;
  listings: Listing[];
}

/** Each such paper, with the earlier one: its owner knows whether they are one. */
export function sharedAbstracts(papers: Listed[]): ContentProblem[] {
  const bySentence = new Map<string, Listed>();
  return papers.flatMap((paper) => {
    const sentences = longestOf(abstractOf(paper));
    const other = sentences
      .flatMap((sentence) => bySentence.get(sentence) ?? [])
      .find((one) => areUntold(one, paper));
    for (const sentence of sentences) bySentence.set(sentence, paper);
    if (!other) return [];
    const [here, there] = [placeOf(paper), placeOf(other)];
    const says = `"${here.title}" has nearly the abstract of "${there.title}" (${there.file}:${there.line}); if they are one paper, add "now":"${other.id}" to the line of "${paper.id}" in ids.json, else give each its arXiv address or DOI in its digest`;
    return { file: `digests/${here.file}`, line: here.line, says };
  });
}

/** No ids of one kind are two, and nearly all words of the shorter abstract are in the longer. */
function areUntold(one: Listed, other: Listed): boolean {
  const [doi, otherDoi] = [one, other].map(({ listings: [first] }) => first?.draft.facts.doi);
  const areTwo = (one.arxivId && other.arxivId) || (doi && otherDoi && doi !== otherDoi);
  return !areTwo && (sharedWords(abstractOf(one), abstractOf(other)) ?? 0) > 0.85;
}

/** Of two texts that are nearly one, some of these are the same to the letter. */
function longestOf(abstract: string): string[] {
  return abstract
    .split(/(?<=[.!?]) /)
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
}

function abstractOf({ listings: [first] }: Listed): string {
  return first?.draft.abstract ?? '';
}

function placeOf({ listings: [first] }: Listed) {
  return { file: `${first?.digest}.txt`, line: first?.draft.lines[0], title: first?.draft.title };
}
