/** ArXiv's daily e-mail, replacements; how many days late it may be. */
import type { Facts } from '../../schema.ts';
import { daysAfter, isoDay, monthNumber } from '../dates.ts';
import type { Entry, Format, Problem, Reading, Sniff } from '../digest.ts';
import { factsIn } from '../objects/paper-in.ts';
import { otherDay } from '../problem.ts';
import {
  type Fields,
  fieldOf,
  fieldsIn,
  known,
  linesOutside,
  type Part,
  placeOf,
  readingOf,
  type Span,
} from '../records.ts';
import { repair } from '../repair/repair.ts';

/** arXiv's daily e-mail: `\\ arXiv:… Title: … \\ abstract \\`. */
export const arxivMailing: Format = { name: 'arxiv-mailing', sniff };

function sniff(lines: string[]): Sniff | undefined {
  const spans = spansIn(lines);
  const why = `${spans.length} entries between \`\\\\\` lines`;
  return spans.length > 0
    ? { confidence: 1, why, read: (day) => read(lines, spans, day) }
    : undefined;
}

function read(lines: string[], spans: Span[], day: string): Reading {
  const top = spans[0]?.start ?? lines.length;
  const read = spans.map((span) => entryOf({ ...span, lines }));
  const end = lines.findIndex((line) => /^(?:%%%---){5}/.test(line));
  const rules = lines.flatMap((line, at) => (isRule(line) ? [{ start: at, end: at + 1 }] : []));
  const foot = { start: end < 0 ? lines.length : end, end: lines.length };
  const shown = read.flatMap(({ entry, replaced }) =>
    replaced && entry.abstract === '' ? [] : [entry],
  );
  const reading = readingOf(shown, lines.slice(0, top));
  return {
    ...reading,
    unexplained: linesOutside(lines, [{ start: 0, end: top }, ...rules, ...read, foot]),
    problems: [...otherDayIn(lines.slice(0, top), day), ...reading.problems],
    replacementsWithoutAbstract: read.length - shown.length,
  };
}

/** A mailing is sent late in the evening of New York, up to four days after the last submission in it. */
function otherDayIn(top: string[], day: string): Problem[] {
  const sent = lastDay(top, /^Date:\s*(.*)$/);
  const received = lastDay(top, /\bto\s+(\w{3}\s+\d{1,2} \w{3} \d{2,4}\b.*)$/);
  const last = sent ?? received;
  if (!last) return [];
  const from = received?.day ?? daysAfter(last.day, -1);
  const until = sent?.day ?? daysAfter(last.day, 4);
  if (from <= day && day <= until) return [];
  return [otherDay(day, last.line, top[last.line - 1] ?? '', last.day)];
}

function lastDay(lines: string[], pattern: RegExp): { line: number; day: string } | undefined {
  return lines
    .flatMap((line, at) => {
      const day = mailDay(pattern.exec(line)?.[1] ?? '');
      return day ? { line: at + 1, day } : [];
    })
    .at(-1);
}

const startsEntry = /^(?:arXiv|Paper)(?: \(\*cross-listing\*\))?:\s*\S/i;
const between = /^(?:-{20,}|(?:%+-+){5,}%*)\s*$/;
const slashes = /^\\{1,2}(?:\s|$)/;

function isRule(line = ''): boolean {
  return between.test(line) || slashes.test(line);
}

/** Where each entry stands, without the `\\` above it; one that was cut off by its source ends with the text. */
function spansIn(lines: string[]): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const [at, line] of lines.entries()) {
    // Mail programs put blank lines between all lines.
    const above = lines[at - 1]?.trim() === '' ? lines[at - 2] : lines[at - 1];
    const starts = startsEntry.test(line) && isRule(above) && !/^\\{1,2}\s+\(/.test(above ?? '');
    if (open && (starts || between.test(line))) {
      open.end = at;
      open = undefined;
    }
    if (!starts) continue;
    open = { start: at, end: lines.length };
    spans.push(open);
  }
  return spans;
}

/** Fields down to the first `\\`, and the abstract down to the second, or to `\\ ( https://… )`; `end` is where that ends. */
function entryOf(part: Part): Span & { entry: Entry; replaced: boolean } {
  const { lines, start, end } = part;
  const own = lines.slice(start, end);
  const rules = own.flatMap((line, at) => (slashes.test(line) ? [start + at] : []));
  const headEnd = rules[0] ?? end;
  const fields = fieldsIn({ ...part, end: headEnd }, fieldIn);
  const closed = headEnd === end || /^\\{1,2}\s+\(/.test(lines[headEnd] ?? '');
  const abstractEnd = rules[1] ?? (closed ? headEnd : end);
  const abstract = lines.slice(headEnd + 1, abstractEnd).map((line) => line.trim());
  return {
    start,
    end: abstractEnd,
    entry: {
      title: fieldOf(fields, 'title'),
      abstract: abstract.filter((line) => line !== '').join(' '),
      lines: placeOf({ ...part, end: abstractEnd }),
      facts: factsOf(fields),
    },
    replaced: fields.has('replaced'),
  };
}

function fieldIn(line: string): { name: string; value: string } | undefined {
  const replaced = /^replaced with revised version (.*)$/.exec(line);
  if (replaced?.[1] !== undefined) return { name: 'replaced', value: replaced[1] };
  const [, name, value = ''] =
    /^([A-Z][A-Za-z]*(?:[ -][A-Za-z]+)?(?: \([^)]*\))?|arXiv):\s*(.*)$/.exec(line) ?? [];
  return name ? { name: name.toLowerCase().replace(' (*cross-listing*)', ''), value } : undefined;
}

function factsOf(fields: Fields): Partial<Facts> {
  const first = fieldOf(fields, 'date (v1)');
  // A replacement's own day is not the paper's.
  const submitted = fields.has('replaced') ? first : first || fieldOf(fields, 'date');
  const categories = fieldOf(fields, 'categories').match(/[a-z-]+(?:\.[A-Za-z-]+)?/g) ?? [];
  const facts = factsIn({
    id: fieldOf(fields, 'arxiv', 'paper')
      .replace(/^arXiv:/i, '')
      .split(/\s/)[0],
    authors: fieldOf(fields, 'authors', 'author'),
    date: mailDay(submitted),
    venue: repair(fieldOf(fields, 'journal-ref')).text,
    doi: fieldOf(fields, 'doi'),
    comments: fieldOf(fields, 'comments'),
  });
  return { ...facts, ...known({ categories }) };
}

/** `"Fri, 1 Aug 25 17:59:59 GMT"` → `"2025-08-01"` */
function mailDay(text: string): string | undefined {
  const [, day, month = '', years = ''] =
    /^(?:\w{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{2,4})\b/.exec(text) ?? [];
  if (!day) return undefined;
  const century = years.length === 4 ? 0 : Number(years) > 90 ? 1900 : 2000;
  return isoDay({ year: century + Number(years), month: monthNumber(month), day: Number(day) });
}
