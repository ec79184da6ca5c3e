/** Texts beside the papers that may be papers, too, in a layout that nothing reads, and those that ran into the abstract above them. */
import { lettersOf } from '../text/fold.ts';
import type { Problem, Reading } from './digest.ts';
import { isLatin, isUnfinished, opensText, readsAsAbstract, smallShare } from './page/likeness.ts';
import { firstOf, oneProblemOf, problemAt } from './problem.ts';

/** A text that reads as an abstract, and what may be its title. */
interface Passage {
  /** The line of the title, from 1, or of the text if it has none. */
  at: number;
  title: string | undefined;
  text: string;
}

/** The reading with notices of texts left out, and of papers that ran into the abstract above: a problem would hold up hundreds of papers for a heading in one. */
export function withTextsBeside(reading: Reading, lines: string[]): Reading {
  const { entries, problems, notices = [] } = reading;
  if (problems.length > 0 || entries.length === 0) return reading;
  // The entry of each line, or the one above it.
  const owners = new Int32Array(lines.length + 1).fill(-1);
  for (const [at, entry] of entries.entries()) owners[entry.lines[0]] = at;
  for (const at of owners.keys()) if (owners[at] === -1) owners[at] = owners[at - 1] ?? -1;
  const merged: Problem[] = [];
  const passages = passagesIn(lines);
  const titles = passages.map(({ title }) => title);
  const left = passages.filter(({ at, title, text }) => {
    const owner = owners[at] ?? -1;
    const near = entries.slice(Math.max(owner, 0), owner + 2);
    const [own, next] = near;
    // The last record of some goes on up to the end of the text.
    const isInside = own?.isOfFields && next && at <= own.lines[1];
    // A field may have lines of its own; of a pasted paper a blank one stands above the title.
    if (isInside && own.isOfFields === 'delimited' && lines[at - 2]?.trim()) return false;
    if (near.some((entry) => lettersOf(entry.title) === lettersOf(title ?? ''))) return false;
    const places = near.map(({ abstract }) => placeIn(abstract, text));
    // What stands in several papers is a heading in their abstracts; what begins one is its first line.
    const isOnce = title && titles.indexOf(title) === titles.lastIndexOf(title);
    if (isOnce && at > (own?.lines[0] ?? 0) && (places[0] ?? 0) > part * 2 + title.length)
      merged.push(problemAt(at, title, ranInto(own?.title ?? '')));
    return (
      !isInside &&
      places.every((place) => place === undefined) &&
      near.some((entry) => isLatin(entry.abstract) === isLatin(text))
    );
  });
  const below = new Set(left.map(({ at }) => owners[at] ?? -1));
  // What stands below most papers is said of them.
  const areRemarks = below.size > 1 && below.size * 2 > entries.length;
  const told = areRemarks ? [] : leftOut(left);
  return { ...reading, notices: [...notices, ...merged, ...told] };
}

/** Where a text begins in an abstract that has some of it: labels stand before it, and links in it. */
function placeIn(abstract: string, text: string): number | undefined {
  const same = abstract.indexOf(text.slice(part, part * 2));
  if (same >= 0) return same - part;
  const letters = lettersOf(text.slice(0, longestPart));
  const own = lettersOf(abstract);
  for (let from = part; from + part <= letters.length; from += part) {
    const place = own.indexOf(letters.slice(from, from + part));
    if (place >= 0) return place - from;
  }
  return undefined;
}

/** Letters. */
const part = 40;
const longestPart = 1000;

const ranInto = (title: string) =>
  `Here another paper may begin in the abstract of "${title.slice(0, 60)}"; write its title as the others are, or take it out.`;

/** Texts that read as abstracts, below a line that may be a title, behind one in their own line, or alone. */
function passagesIn(lines: string[]): Passage[] {
  const found: Passage[] = [];
  let above: { at: number; title: string; place: number } | undefined;
  for (const [place, { at, line, isMarked }] of paragraphsIn(lines).entries()) {
    const [, bold, linked, cell, behind = line] = inOneLine.exec(line) ?? [];
    const inline = bold ?? linked ?? cell;
    // Names, an id or a day may stand between.
    const near = above && place - above.place < 4 ? above : undefined;
    const head = inline ? { at, title: inline } : { at: near?.at ?? at, title: near?.title };
    if (behind.length > shortest && readsAsAbstract(behind) && !ofReaders.test(behind))
      found.push({ ...head, text: behind });
    if (mayBeTitle(line) && (isMarked || (smallShare(line) ?? 1) < 0.5))
      above = { at, title: line.replace(/<[^<>]*>|[*_`]|\[|\]\(.*$/g, ''), place };
    else if (line.length > longestFact || /[.!。]$/.test(line)) above = undefined;
  }
  return found;
}

interface Paragraph {
  at: number;
  line: string;
  isMarked: boolean;
}

/** Lines without their marks; those of a wrapped paragraph are one. */
function paragraphsIn(lines: string[]): Paragraph[] {
  const found: Paragraph[] = [];
  let isOpen = false;
  for (const [at, given] of lines.entries()) {
    const line =
      given.length > longest || ofData.test(given) ? '' : given.replace(signs, '').trim();
    const last = found.at(-1);
    const isMarked = line !== given.trim();
    const isWrapped = isOpen && line.length < shortest && !isMarked;
    if (last && isWrapped && line !== '') last.line += ` ${line}`;
    else if (line !== '') found.push({ at: at + 1, line, isMarked });
    isOpen = line.length > fewest && line.length < shortest;
  }
  return found;
}

const signs = /^\s*(?:[-*+•#>]+ |\d{1,3}[.)] |\| ?)+/;
/** `**On Reeds**: Marshes speak …`, `On Reeds | Marshes speak …` */
const inOneLine =
  /^(?:\*\*([^*]{15,250})\*\*|\[(.{15,250}?)\]\(\S+\)|([^|]{15,250}?) \|)[:.]?\s+(.*)$/;

/** JSON and XML say what is a paper. */
const ofData = /^\s*(?:".*"[,:]?\s*$|"[^"]*"\s*:|[{<])/;

function mayBeTitle(line: string): boolean {
  const isSentence =
    opensText(line) || isUnfinished(line) || /^(?:\p{Ll}+ |[Aa]bstract\b)|[.!;…]$/u.test(line);
  return line.length < 250 && line.split(' ').length > 3 && !isSentence && !/^https?:/.test(line);
}

/** Longer lines are none of text. */
const longest = 10_000;
/** Letters; a title that is wrapped, or a text. */
const fewest = 50;
const shortest = 150;
const longestFact = 100;
/** What letters and pages say of themselves. */
const ofReaders =
  /\b(?:you|your|subscri\w+|newsletter|digest|this (?:week|issue|month|list|repo\w*))\b/i;

function leftOut(passages: Passage[]): Problem[] {
  const parts = passages.flatMap(({ at, title }) =>
    title ? { title, lines: [at, at] as const } : [],
  );
  const remedy = `What stands here reads as an abstract, in another layout than the papers, and is left out: ${firstOf(parts)}; if it is a paper, write it as the others are.`;
  return oneProblemOf(parts, remedy);
}
