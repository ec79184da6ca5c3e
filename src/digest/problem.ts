/** How a problem is worded and shortened, also of a text that states another day. */
import { shortened } from '../text/cut.ts';
import type { Problem } from './digest.ts';
import { singleSpaced } from './spaces.ts';

const longestValue = 80;

/** A problem at a line, its value shortened to what fits beside a line number. */
export function problemAt(line: number, value: string, remedy: string): Problem {
  return { line, value: shortened(singleSpaced(value).trim(), longestValue), remedy };
}

/** A piece of a page, or an entry, which is named by its title. */
type Part = { lines: readonly [number, number] } & ({ text: string } | { title: string });

export function problemOf(part: Part, remedy: string): Problem {
  return problemAt(part.lines[0], textOf(part), remedy);
}

/** One problem for all that a doubt is about, at the first of these. */
export function oneProblemOf(parts: Part[], remedy: string): Problem[] {
  return parts.slice(0, 1).map((first) => problemOf(first, remedy));
}

/** The first four of several, for a remedy: `"On Reeds" (line 3), "On Mud" (line 9)` */
export function firstOf(parts: Part[]): string {
  const named = parts
    .slice(0, 4)
    .map((part) => `"${shortened(textOf(part), 40)}" (line ${part.lines[0]})`);
  return named.join(', ');
}

/** Of an entry whose fault touches no other. */
export function untilThen(problem: Problem): Problem {
  return { ...problem, remedy: `${problem.remedy.replace(/\.$/, '')}. Until then it is left out.` };
}

/** Names of fields or columns, for a remedy. */
export function quoted(names: string[]): string {
  return names
    .slice(0, 12)
    .map((name) => `"${shortened(singleSpaced(name), 40)}"`)
    .join(', ');
}

function textOf(part: Part): string {
  return 'text' in part ? part.text : part.title;
}

/** The text states a day that is not the digest's: one of the two is wrong. */
export function otherDay(day: string, line: number, value: string, stated: string): Problem {
  const remedy = `The text says ${stated}, and the digest's day is ${day}: if the text is right, end npm run digest:add with -- --date ${stated}, or name the file of digests/ by that day; else mend the date here.`;
  return problemAt(line, value, remedy);
}
