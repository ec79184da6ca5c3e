import { shown } from '../shown.ts';
import { findingsIn } from './findings-in.ts';
import { isFurniture } from './furniture.ts';
import type { PageLine } from './page-line.ts';

/**
 * The lines that name a paper's authors without a label, below its title and above its abstract. One
 * may be a title of capitals and commas, so that most papers must have them; single names are authors then too.
 */
export function authorLines(body: PageLine[]): Map<PageLine, string[]> {
  const lines = body.filter(({ text }) => shown(text) !== '');
  const found = new Map<PageLine, string[]>();
  const single = new Map<PageLine, string[]>();
  let withoutAuthors = 0;
  for (const [at, line] of lines.entries()) {
    const [below, next] = [lines[at + 1], lines[at + 2]];
    if (!below || below.heading || !isOpening(below, next)) continue;
    const names = namesIn(line);
    if (names.length > 0 && isTitle(lines, at - 1))
      (names.length > 1 ? found : single).set(line, names);
    else if (isTitle(lines, at)) withoutAuthors++;
  }
  if (found.size < 2 || found.size < withoutAuthors) return new Map();
  return new Map([...found, ...single]);
}

/** A heading, or a short line below the end of a text. */
function isTitle(lines: PageLine[], at: number): boolean {
  const [further, title] = [lines[at - 1], lines[at]];
  if (!title || title.heading) return title !== undefined;
  const text = shown(title.text);
  if (text.length > 200 || /[.!]$/.test(text) || isStated(text)) return false;
  const before = shown(further?.text ?? '');
  return before === '' || before.length > 200 || /[.!?]$/.test(before) || isStated(before);
}

/** The first line of a text: long, or one of several that were wrapped. */
function isOpening(line: PageLine, next: PageLine | undefined): boolean {
  const text = shown(line.text);
  if (text.length > 200 || /^(?:Abstract|Summary) ?:/i.test(text)) return true;
  return text.length > 45 && (/[.!?]$/.test(text) || shown(next?.text ?? '').length > 45);
}

function isStated(text: string): boolean {
  return isFurniture(text) || findingsIn(text) !== undefined;
}

const word = /^(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|del|della|la|le|di|bin|al|el|dos|du)$/u;

/** One name, and then another: few lines that are none come so far. */
const startsName = /^\s*[*_]{0,2}(?:[Bb]y )?\p{Lu}[^,;&]{1,60}(?:[,;&]| and |$)/u;

function namesIn({ text, heading }: PageLine): string[] {
  if (heading || text.length > 3000 || !startsName.test(text)) return [];
  const parts = shown(text)
    .replace(/^([*_]{1,2})(.+)\1$/, '$2')
    .replace(/^by /i, '')
    .replace(/,? (?:et al\.?|and \d+ (?:others|more))$/i, '')
    .split(/\s*[,;]\s*(?:and |& )?|\s+(?:and|&)\s+/)
    .map((part) => part.replace(/[\d*†‡§]+$/u, ''));
  const words = parts.map((part) => part.split(' '));
  const named = words.every((name) => name.length <= 5 && name.every((one) => word.test(one)));
  const whole = words.filter((name) => name.length > 1).length;
  return named && whole * 3 >= words.length * 2 ? parts : [];
}
