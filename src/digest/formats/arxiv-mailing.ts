/** ArXiv's daily e-mail: `\\ arXiv:… Title: … \\ abstract \\`; replacements; how many days late it may be. */
import { addDays } from '../../days.ts';
import { dayIn } from '../dates.ts';
import type { Format, Problem, Reading, Sniff } from '../digest.ts';
import { paperOf } from '../objects/paper-in.ts';
import { otherDay } from '../problem.ts';
import { fieldsIn, linesOutside, type Part, readingOf, type Span, withTold } from '../records.ts';

export const arxivMailing: Format = { name: 'arxiv-mailing', isPart: true, sniff };

function sniff(lines: string[]): Sniff | undefined {
  const parts = partsIn(lines);
  const why = `${parts.length} entries between \`\\\\\` lines`;
  return parts[0] ? { confidence: 1, why, read: (day) => read(lines, parts, day) } : undefined;
}

function read(lines: string[], parts: Part[], day: string): Reading {
  const top = lines.slice(0, parts[0]?.start);
  const entries = parts.map(entryOf);
  const shown = entries.filter(({ abstract, isReplaced }) => abstract !== '' || !isReplaced);
  const foot = lines.findIndex((line) => /^(?:%%%---){5}/.test(line));
  const explained: Span[] = [
    { start: 0, end: top.length },
    ...entries.map(({ lines: [first, last] }) => ({ start: first - 1, end: last })),
    ...(foot < 0 ? [] : [{ start: foot, end: lines.length }]),
  ];
  const reading = readingOf(shown, top);
  return {
    ...withTold(reading, { problems: otherDayIn(top, day) }),
    unexplained: linesOutside(lines, explained).filter((line) => !isRule(lines[line - 1])),
    replacementsWithoutAbstract: entries.length - shown.length,
  };
}

/** A mailing is sent late in the evening of New York, up to four days after the last submission in it. */
function otherDayIn(top: string[], day: string): Problem[] {
  const sent = lastDay(top, /^Date:\s*(.*)$/);
  const received = lastDay(top, /\bto\s+(\w{3}\s+\d{1,2} \w{3} \d{2,4}\b.*)$/);
  const last = sent ?? received;
  if (!last) return [];
  const from = received?.day ?? addDays(last.day, -1);
  const until = sent?.day ?? addDays(last.day, 4);
  if (from <= day && day <= until) return [];
  return [otherDay(day, last.line, top[last.line - 1] ?? '', last.day)];
}

function lastDay(lines: string[], pattern: RegExp): { line: number; day: string } | undefined {
  return lines
    .map((line, at) => ({ line: at + 1, day: mailDay(pattern.exec(line)?.[1]) }))
    .findLast(({ day }) => day !== '');
}

const startsEntry = /^(?:arXiv|Paper)(?: \(\*cross-listing\*\))?:\s*\S/i;
const between = /^(?:-{20,}|(?:%+-+){5,}%*)\s*$/;
const slashes = /^\\{1,2}(?:\s|$)/;
/** `\\ ( https://arxiv.org/abs/2508.00001 ,  1252kb)` */
const closing = /^\\{1,2}\s+\(/;

function isRule(line = ''): boolean {
  return between.test(line) || slashes.test(line);
}

/** Where each entry stands, without the `\\` above it; one that was cut off by its source ends with the text. */
function partsIn(lines: string[]): Part[] {
  const parts: Part[] = [];
  for (const [at, line] of lines.entries()) {
    // Mail programs put blank lines between all lines.
    const above = (lines[at - 1]?.trim() === '' ? lines[at - 2] : lines[at - 1]) ?? '';
    const starts = startsEntry.test(line) && isRule(above) && !closing.test(above);
    const last = parts.at(-1);
    if (last && last.end > at && (starts || between.test(line))) last.end = at;
    if (starts) parts.push({ lines, start: at, end: lines.length });
  }
  return parts;
}

/** Fields down to the first `\\`, and the abstract down to the second, or to `\\ ( https://… )`. */
function entryOf({ lines, start, end }: Part) {
  const rules = lines
    .slice(start, end)
    .flatMap((line, at) => (slashes.test(line) ? start + at : []));
  const [headEnd = end] = rules;
  const hasText = headEnd < end && !closing.test(lines[headEnd] ?? '');
  const textEnd = rules[1] ?? (hasText ? end : headEnd);
  const fields = fieldsIn({ lines, start, end: headEnd }, fieldIn);
  const [id, replaced, first, submitted] = ['arxiv', 'replaced', 'date (v1)', 'date'].map(
    (name) => fields.get(name)?.[0],
  );
  const entry = paperOf(
    {
      ...Object.fromEntries(fields),
      id: id?.replace(/^arXiv:/i, '').split(/\s/)[0],
      abstract: lines.slice(headEnd + 1, textEnd).join(' '),
      // A replacement's own day is not the paper's.
      date: mailDay(first || (replaced === undefined ? submitted : '')),
    },
    { lines, start, end: textEnd },
  );
  return { ...entry, isReplaced: replaced !== undefined };
}

function fieldIn(line: string): { name: string; value: string } | undefined {
  const replaced = /^replaced with revised version (.*)$/.exec(line)?.[1];
  if (replaced !== undefined) return { name: 'replaced', value: replaced };
  const [, name, value = ''] =
    /^([A-Z][A-Za-z]*(?:[ -][A-Za-z]+)?(?: \([^)]*\))?|arXiv):\s*(.*)$/.exec(line) ?? [];
  const own = name?.toLowerCase().replace(' (*cross-listing*)', '').replace('paper', 'arxiv');
  return own ? { name: own, value } : undefined;
}

/** `"Fri, 1 Aug 25 17:59:59 GMT"` → `"2025-08-01"`; empty for other text */
function mailDay(text = ''): string {
  const [, day = '', years = ''] =
    /^(?:\w{3},?\s+)?(\d{1,2}\s+[A-Za-z]{3})\s+(\d{2,4})\b/.exec(text) ?? [];
  const century = years.length === 4 ? 0 : Number(years) > 90 ? 1900 : 2000;
  return dayIn(`${day.replace(/\s+/, ' ')} ${century + Number(years)}`) ?? '';
}
