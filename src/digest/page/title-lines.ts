/** Which of several lines above a text is its title, where a page has a venue, an affiliation or buttons beside each, or an organisation below some. */
import { tally } from '../../text/tally.ts';
import { shown } from '../spaces.ts';
import { namesIn } from './author-lines.ts';
import type { Finding } from './finding.ts';
import { beginningsOf, isUnfinished, smallShare, speaksOfItself } from './likeness.ts';
import type { PageLine } from './page-line.ts';

/** The lines between one long text and the next: one of them is the title of the text below. */
interface Gap {
  lines: PageLine[];
  text: string;
}

/**
 * The lines that are neither title nor text (venues, affiliations, buttons), with authors that they name: a title shares
 * words with its text, and stands where other titles do.
 */
export function besideTitles(candidates: PageLine[], hasId: boolean): Map<PageLine, Finding[]> {
  const beside = new Map<PageLine, Finding[]>();
  const { gaps, rest } = gapsIn(candidates);
  const several = gaps.filter(({ lines }) => lines.length > 1);
  if (!arePapers(gaps, hasId)) return beside;
  if (several.length * 4 <= gaps.length * 3)
    return new Map(strangersBelowTitles(several).map((line) => [line, []]));
  const labels = repeatedLabels(gaps);
  const isOther = (line: PageLine) => labels.has(labelOf(line)) || !isSentence(line);
  const titles = titlesIn(gaps, labels);
  for (const [at, { lines }] of gaps.entries())
    for (const [place, line] of lines.entries())
      if (place !== titles[at] && isOther(line)) beside.set(line, []);
  const below = gaps.map(({ lines }, at) => lines.slice((titles[at] ?? 0) + 1));
  const named = below.filter(([first]) => first && namesIn(first)).length * 3 > gaps.length * 2;
  for (const lines of named ? below : []) {
    const end = lines.findIndex((line) => !namesIn(line));
    const [first, ...others] = end < 0 ? lines : lines.slice(0, end);
    const value = [first, ...others].flatMap((line) => (line && namesIn(line)?.all) ?? []);
    if (first) beside.set(first, [{ fact: 'names', value }]);
  }
  for (const line of rest) if (isOther(line)) beside.set(line, []);
  return beside;
}

function gapsIn(candidates: PageLine[]): { gaps: Gap[]; rest: PageLine[] } {
  const gaps: Gap[] = [];
  let lines: PageLine[] = [];
  for (const line of candidates) {
    const text = line.text.trim().slice(0, longest);
    if (!isProse(text)) lines.push(line);
    else if (lines.length > 0) {
      gaps.push({ lines, text });
      lines = [];
    }
  }
  return { gaps, rest: lines };
}

/** Enough of a text to judge it. */
const longest = 4000;

/** As long as an abstract, and most of its words are small. */
function isProse(text: string): boolean {
  return (
    text.length > (isWide(text) ? 60 : 150) &&
    isSmall(text) &&
    !namesIn({ text, heading: undefined })
  );
}

/** Chinese, Japanese or Korean. */
function isWide(text: string): boolean {
  const signs = text.match(
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  );
  return (signs?.length ?? 0) * 4 > text.length;
}

function isSmall(text: string): boolean {
  return (smallShare(text) ?? 1) > 0.4;
}

/** Not to be lost: the end of an abstract, or one that is short. */
function isSentence({ text }: PageLine): boolean {
  const line = shown(text);
  return line.length > 60 && isSmall(line) && fullStop.test(line);
}

const fullStop = /[.!?…。！？]["”)\]]?$/;

/** A page with one text may be any document. */
function arePapers(gaps: Gap[], hasId: boolean): boolean {
  const own = gaps.filter(({ text }) => speaksOfItself(text)).length;
  const named = gaps.filter(({ lines }) => lines.some((line) => namesIn(line)?.sure)).length;
  return (
    (gaps.length > 1 || hasId) &&
    ((own > 0 && own * 4 >= gaps.length * 3) || (named > 2 && named * 4 >= gaps.length * 3))
  );
}

/** `Keywords: …` beside several texts is no title, whatever follows, and neither is a line that comes again, as a topic does. */
function repeatedLabels(gaps: Gap[]): Set<string> {
  const counts = tally(gaps.flatMap(({ lines }) => [...new Set(lines.map(labelOf))]));
  counts.delete('');
  return new Set([...counts].filter(([, count]) => count > 2).map(([label]) => label));
}

function labelOf({ text }: PageLine): string {
  const line = shown(text).toLowerCase();
  return /^(\p{L}[\p{L} ;]{1,25}) ?[:：]/u.exec(line)?.[1] ?? line;
}

/** Where in each gap its title is. */
function titlesIn(gaps: Gap[], labels: Set<string>): number[] {
  const scores = gaps.map((gap) => gap.lines.map((line) => likenessOf(line, gap.text, labels)));
  const fromTop = new Map<number, number>();
  const fromEnd = new Map<number, number>();
  for (const own of scores.slice(1)) {
    const best = highest(own);
    fromTop.set(best, (fromTop.get(best) ?? 0) + 1 / scores.length);
    fromEnd.set(own.length - best, (fromEnd.get(own.length - best) ?? 0) + 1 / scores.length);
  }
  return scores.map((own) =>
    highest(
      own.map((score, at) => {
        const usual = Math.max(fromTop.get(at) ?? 0, fromEnd.get(own.length - at) ?? 0);
        return score + usual * 3;
      }),
    ),
  );
}

function highest(scores: number[]): number {
  return scores.indexOf(Math.max(...scores));
}

/** Of several lines over a text: short ones below the title that share no word with the text, or stand so elsewhere, too, as an organisation below some of the titles. */
function strangersBelowTitles(gaps: Gap[]): PageLine[] {
  const counts = tally(gaps.flatMap(({ lines }) => lines.map(({ text }) => shown(text))));
  return gaps.flatMap(({ lines, text }) => {
    const below = beginningsOf(text);
    const mayBeTitle = (line: PageLine) =>
      counts.get(shown(line.text)) === 1 && !beginningsOf(shown(line.text)).isDisjointFrom(below);
    const title = lines.findLastIndex(mayBeTitle);
    const last = shown(lines[title]?.text ?? '');
    if (title < 0 || isUnfinished(last) || /[.!…。！]$/.test(last)) return [];
    return lines.slice(title + 1).filter(isShort);
  });
}

function isShort(line: PageLine): boolean {
  const text = shown(line.text);
  return !line.heading && text.length < 60 && text.split(' ').length < 7 && !fullStop.test(text);
}

/** How many words a line shares with the text below it, less for what titles are not. */
function likenessOf(line: PageLine, text: string, labels: Set<string>): number {
  const words = beginningsOf(shown(line.text));
  const below = beginningsOf(text);
  const shared = [...words].filter((word) => below.has(word)).length;
  const share = words.size > 0 ? (2 * shared) / words.size : 0;
  const isOther =
    labels.has(labelOf(line)) ||
    dayInAnyLanguage.test(shown(line.text)) ||
    source.test(shown(line.text));
  const other = (namesIn(line) ? 4 : 0) + (isOther ? 6 : 0);
  return Math.min(shared, 4) + share - other - (line.text.trim().split(' ').length < 3 ? 1 : 0);
}

/** `Reed Letters, Volume 12, Issue 3`, `Ponds. 2025 Mar 1;25(6):1142. doi: …`, `Mar 2025 · Reed Letters` */
const source =
  /\b(?:vol(?:ume)?|issue|pages?|pp|no)\b[.:]? ?\d|\d ?\(\d{1,3}\)[,:; ]|\bdoi\b|\b10\.\d{4}\/|^\p{L}{3,9}\.? (?:19|20)\d{2}\b|[,.;] \(?(?:19|20)\d{2}(?:\)|\b)/iu;

const dayInAnyLanguage = /^\D{0,12}\d{1,2}\D{1,14}\d{4}(?: \d{1,4})?$/;
