/** The one decoder of prose: the likeliest way to read all lines of a page as titles and texts, so that no odd line decides. */
import { shown, singleSpaced } from '../spaces.ts';
import { type Boundary, costOfStep, costsOf, type Role, roles } from './costs.ts';
import { beginningsOf, isTitleCase } from './likeness.ts';
import type { PageLine, Piece } from './page-line.ts';

/** A page's titles and paragraphs. `given`: lines between which nothing stands; `fenced`: lines below a fact. */
export function decoded(given: PageLine[][], fenced: Set<PageLine>): Piece[] {
  const runs = withoutSections(given);
  const [lines, originals] = [runs.flat(), given.flat()];
  const apart = new Set(runs.flatMap(([first]) => first ?? []));
  const width = lines.length < runs.length * 2 ? Number.POSITIVE_INFINITY : widthOf(lines);
  // A single heading may be the page's own, above titles that are not marked.
  const areMarked = lines.filter(({ heading }) => heading === 'starts').length > 1;
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
      costs: costsOf(below, isMarked, width),
    };
  });
  const pieces: { isTitle: boolean; lines: PageLine[]; fenced: boolean }[] = [];
  for (const [at, role] of likeliest(boundaries).entries()) {
    const [line, original] = [lines[at], originals[at]];
    if (!line || !original || role === 'aside') continue;
    const open = pieces.at(-1);
    if (open && role !== 'title' && role !== 'text' && !apart.has(line)) open.lines.push(line);
    else
      pieces.push({
        isTitle: role.startsWith('title'),
        lines: [line],
        fenced: fenced.has(original),
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
    ...piece,
  };
}

/** A heading over several titles with their texts is a section's, and no paper's. */
function withoutSections(runs: PageLine[][]): PageLine[][] {
  const texts = runs.map((run) => run.map(({ text }) => text.trim()));
  const isTitle = (text = '') => text !== '' && !/[.!:]$/.test(text) && text.length <= 200;
  const isText = (text = '') => text.length > 200 || /^.{30,}[.!?]$/su.test(text);
  const isPaper = ([first = '', ...further]: string[], next: string[] = []) =>
    further.length > 0 && isTitle(first) && isTitleCase(first)
      ? isText(further.join(' '))
      : isTitle([first, ...further].join(' ')) && isText(next.join(' '));
  let titles = 0;
  return runs
    .toReversed()
    .map((run, from) => {
      const at = runs.length - 1 - from;
      const isHeading = run.some(({ heading }) => heading);
      const isSection = isHeading && titles > 1;
      if (isHeading) titles = 0;
      else if (isPaper(texts[at] ?? [], texts[at + 1])) titles++;
      return isSection ? run.map((line) => ({ ...line, heading: undefined })) : run;
    })
    .reverse();
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
