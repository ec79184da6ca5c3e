/** Where blank lines are missing on a wrapped page: the likeliest way to read all its lines as titles and abstracts. */
import { shown } from '../spaces.ts';
import { beginningsOf } from './likeness.ts';
import type { PageLine } from './page-line.ts';
import { type Boundary, costOfLine, costOfStep, type State, states } from './wrapped-costs.ts';

/** Titles and abstracts of a page whose text was wrapped: the likeliest reading of all lines, so that no odd one decides. */
export function wrappedPieces(runs: PageLine[][]): PageLine[][] {
  const lines = runs.flat();
  const apart = new Set(runs.flatMap(([first]) => first ?? []));
  const width = widthOf(lines);
  const read = likeliest(lines, (at) => {
    const below = lines[at];
    const isApart = !!below && apart.has(below);
    return { above: lines[at - 1], below, apart: isApart, mayBeAside: isAside(lines, at), width };
  });
  const pieces: PageLine[][] = [];
  for (const [at, state] of read.entries()) {
    const line = lines[at];
    if (!line || state === 'aside') continue;
    const open = pieces.at(-1);
    if (open && state !== 'title' && state !== 'text' && !apart.has(line)) open.push(line);
    else pieces.push([line]);
  }
  return pieces;
}

/** As an organisation's name, or a button's, below a title. */
function isAside(lines: PageLine[], at: number): boolean {
  const text = shown(lines[at]?.text ?? '');
  if (text.length > 50 || text.split(' ').length > 5 || /[.!?。！？…:]$/.test(text)) return false;
  const below = beginningsOf(
    lines
      .slice(at + 1, at + 12)
      .map((line) => line.text)
      .join(' '),
  );
  const strange = (line: string) => beginningsOf(line).isDisjointFrom(below);
  return strange(text) && lines.slice(Math.max(0, at - 2), at).some((line) => !strange(line.text));
}

/** The width at which most lines end, or a little before: single titles may be longer. */
function widthOf(lines: PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const length = text.trimEnd().length;
    // By length, since most of a text that was wrapped is in its long lines.
    counts.set(length, (counts.get(length) ?? 0) + length);
  }
  let width = 0;
  let most = 0;
  for (const [length] of counts) {
    let near = 0;
    for (let less = 0; less < 12; less++) near += counts.get(length - less) ?? 0;
    if (near > most || (near === most && length > width)) [width, most] = [length, near];
  }
  return width;
}

/** Viterbi's way: the cheapest sequence of states. */
function likeliest(lines: PageLine[], boundaryAbove: (at: number) => Boundary): State[] {
  let costs = states.map(() => 0);
  const before: number[][] = [];
  for (const [at, line] of lines.entries()) {
    const boundary = boundaryAbove(at);
    const from: number[] = [];
    costs = states.map((state, to) => {
      const steps = states.map((last, by) => (costs[by] ?? 0) + costOfStep(last, state, boundary));
      from[to] = steps.indexOf(Math.min(...steps));
      return Math.min(...steps) + costOfLine(state, line, boundary.width);
    });
    before.push(from);
  }
  const read: State[] = [];
  let state = costs.indexOf(Math.min(...costs));
  for (let at = lines.length - 1; at >= 0; at--) {
    read[at] = states[state] ?? 'text';
    state = before[at]?.[state] ?? 0;
  }
  return read;
}
