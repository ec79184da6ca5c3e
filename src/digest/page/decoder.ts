/** The one decoder of prose: the likeliest way to read all lines of a page as titles and texts, so that no odd line decides. */
import { shown, singleSpaced } from '../spaces.ts';
import { type Boundary, costOfStep, costsOf, type Role, roles } from './costs.ts';
import { beginningsOf } from './likeness.ts';
import type { PageLine, Piece } from './page-line.ts';

/** A page's titles and paragraphs. `runs`: lines between which nothing stands; `fenced`: lines below a fact. */
export function decoded(runs: PageLine[][], fenced: Set<PageLine>): Piece[] {
  const lines = runs.flat();
  const apart = new Set(runs.flatMap(([first]) => first ?? []));
  const width = lines.length < runs.length * 2 ? Number.POSITIVE_INFINITY : widthOf(lines);
  // A single heading may be the page's own, above titles that are not marked.
  const areMarked = lines.filter(({ heading }) => heading === 'starts').length > 1;
  const areCounted = lines.some((line) => line.isCounted);
  let isMarked = false;
  const boundaries = lines.map((below, at): Boundary => {
    isMarked ||= areMarked && below.heading !== undefined;
    const above = lines[at - 1];
    return {
      above,
      below,
      apart: apart.has(below),
      isMarked,
      mayBeAside: isAside(lines, at),
      width,
      costs: costsOf(below, isMarked, width, areCounted),
    };
  });
  const pieces: { isTitle: boolean; lines: PageLine[]; fenced: boolean }[] = [];
  for (const [at, role] of likeliest(boundaries).entries()) {
    const line = lines[at];
    if (!line || role === 'aside') continue;
    const open = pieces.at(-1);
    if (open && role !== 'title' && role !== 'text' && !apart.has(line)) open.lines.push(line);
    else
      pieces.push({
        isTitle: role.startsWith('title'),
        lines: [line],
        fenced: fenced.has(line),
      });
  }
  return pieces.map(pieceOf);
}

function pieceOf({
  lines,
  ...piece
}: {
  isTitle: boolean;
  lines: PageLine[];
  fenced: boolean;
}): Piece {
  const first = lines[0]?.number ?? 1;
  return {
    text: singleSpaced(lines.map(({ text }) => text.trim()).join(' ')),
    lines: [first, lines.at(-1)?.number ?? first],
    heading: lines.some(({ heading }) => heading !== undefined),
    isCounted: lines[0]?.isCounted,
    ...piece,
  };
}

/** As an organisation's name, or a button's, below a title. */
function isAside(lines: PageLine[], at: number): boolean {
  const text = shown(lines[at]?.text ?? '');
  // A small letter goes on with the title.
  if (text.length > 50 || text.split(' ').length > 5 || /^\p{Ll}|[.!?。！？…:]$/u.test(text))
    return false;
  const below = beginningsOf(
    lines
      .slice(at + 1, at + 12)
      .filter((next) => shown(next.text) !== text)
      .map(({ text: next }) => next.slice(0, 1000))
      .join(' '),
  );
  const strange = (line: string) => beginningsOf(line).isDisjointFrom(below);
  return (
    strange(text) &&
    lines.slice(Math.max(0, at - 2), at).some((line) => !strange(line.text.slice(0, 1000)))
  );
}

/** Where the page was wrapped: the width at which most lines end, or a little before, since single titles may be longer; endless where it was not. */
function widthOf(lines: PageLine[]): number {
  const counts = new Map<number, number>();
  let long = 0;
  for (const { text } of lines) {
    const { length } = text.trimEnd();
    if (length + (text.match(wideSigns)?.length ?? 0) > unwrapped) long++;
    // By length, since most of a text that was wrapped is in its long lines.
    counts.set(length, (counts.get(length) ?? 0) + length);
  }
  if (long * 8 >= lines.length) return Number.POSITIVE_INFINITY;
  let [width, most] = [0, 0];
  for (const [length] of counts) {
    let near = 0;
    for (let less = 0; less < 12; less++) near += counts.get(length - less) ?? 0;
    if (near > most || (near === most && length > width)) [width, most] = [length, near];
  }
  return width;
}

/** Longer than any width that people wrap text at. */
const unwrapped = 200;
/** A Chinese or Japanese sign is two letters wide. */
const wideSigns = /[\u3000-\u9fff\uff00-\uffef]/g;

/** Viterbi's way: the cheapest sequence of roles. */
function likeliest(boundaries: Boundary[]): Role[] {
  let costs = roles.map(() => 0);
  const before: number[][] = [];
  for (const boundary of boundaries) {
    const from: number[] = [];
    costs = roles.map((role, to) => {
      const steps = roles.map((last, by) => (costs[by] ?? 0) + costOfStep(last, role, boundary));
      from[to] = steps.indexOf(Math.min(...steps));
      return Math.min(...steps) + boundary.costs[role];
    });
    before.push(from);
  }
  const read: Role[] = [];
  let role = costs.indexOf(Math.min(...costs));
  for (let at = boundaries.length - 1; at >= 0; at--) {
    read[at] = roles[role] ?? 'text';
    role = before[at]?.[role] ?? 0;
  }
  return read;
}
