import type { Facts } from '../../schema.ts';
import { arxivId, doiLink } from '../../text/ids.ts';
import { authorsIn } from '../authors.ts';
import { daysAfter, isoDay, monthNumber } from '../dates.ts';
import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { halfEntry, otherDay } from '../problem.ts';
import { repair } from '../repair/repair.ts';

/** arXiv's daily e-mail: `\\ arXiv:… Title: … \\ abstract \\`. */
export const arxivMailing: Format = { name: 'arxiv-mailing', sniff, read };

function sniff(lines: string[]): Sniff | undefined {
  const entries = entriesIn(lines).length;
  return entries > 0
    ? { confidence: 1, why: `${entries} entries between \`\\\\\` lines` }
    : undefined;
}

function read(lines: string[], digest: DigestName): Reading {
  const kinds = kindsOutside(lines);
  const spans = entriesIn(lines);
  const top = spans[0]?.first ?? lines.length;
  for (let at = 0; at < top; at++) if (kinds[at] !== 'blank') kinds[at] = 'masthead';
  const reading: Reading = {
    masthead: lines
      .slice(0, top)
      .filter((line) => /\w/.test(line))
      .map((line) => line.trim()),
    entries: [],
    lines: kinds,
    problems: otherDayIn(lines.slice(0, top), digest),
  };
  let replacements = 0;
  for (const span of spans) {
    const found = readEntry(lines, span);
    if (found.replaced && found.abstract === '') {
      replacements++;
      markAs('noise', found, reading.lines);
    } else keep(found, reading, digest);
  }
  return { ...reading, replacementsWithoutAbstract: replacements };
}

/** A mailing is sent late in the evening of New York, up to four days after the last submission in it. */
function otherDayIn(top: string[], digest: DigestName): Problem[] {
  const sent = stated(top, /^Date:\s*(.*)$/);
  const received = stated(top, /\bto\s+(\w{3}\s+\d{1,2} \w{3} \d{2,4}\b.*)$/);
  const last = sent ?? received;
  if (!last) return [];
  const from = received?.day ?? daysAfter(last.day, -1);
  const until = sent?.day ?? daysAfter(last.day, 4);
  if (from <= digest.date && digest.date <= until) return [];
  return [otherDay(digest, last.line, top[last.line - 1] ?? '', last.day)];
}

/** The last day in lines of a pattern. */
function stated(lines: string[], pattern: RegExp): { line: number; day: string } | undefined {
  return lines
    .flatMap((line, at) => {
      const day = mailDay(pattern.exec(line)?.[1] ?? '');
      return day ? { line: at + 1, day } : [];
    })
    .at(-1);
}

/** Rules between entries, and all that stands below the last one, are the mailing's own. */
function kindsOutside(lines: string[]): LineKind[] {
  const end = lines.findIndex((line) => /^(?:%%%---){5}/.test(line));
  return lines.map((line, at) => {
    if (line.trim() === '') return 'blank';
    const rule = /^\\{1,2}(?:\s|$)|^[-%]{10,}\s*$/.test(line);
    return rule || (end >= 0 && at > end) ? 'noise' : 'unexplained';
  });
}

function markAs(kind: LineKind, { kinds }: ReturnType<typeof readEntry>, lines: LineKind[]): void {
  for (const { at } of kinds) if (lines[at] !== 'blank') lines[at] = kind;
}

function keep(found: ReturnType<typeof readEntry>, reading: Reading, digest: DigestName): void {
  const { title, abstract, lines, facts } = found;
  for (const { at, kind } of found.kinds) {
    if (reading.lines[at] !== 'blank') reading.lines[at] = kind;
  }
  if (title !== '' && abstract !== '') {
    const entry: Entry = { title, abstract, lines, facts };
    reading.entries.push(entry);
    return;
  }
  reading.problems.push(halfEntry(found, facts.arxivId ?? '', digest));
}

/** Where an entry stands: from the line after its opening `\\` to its last, counted from 0. */
interface EntrySpan {
  first: number;
  last: number;
}

const startsEntry = /^(?:arXiv|Paper)(?: \(\*cross-listing\*\))?:\s*\S/i;
const endsEntry = /^(?:-{20,}|(?:%+-+){5,}%*)\s*$/;

/** The entries of a mailing; one that was cut off by its source ends with the text. */
function entriesIn(lines: string[]): EntrySpan[] {
  const spans: EntrySpan[] = [];
  for (const [at, line] of lines.entries()) {
    const open = spans.at(-1);
    if (startsEntry.test(line) && isRule(textAbove(lines, at)))
      spans.push({ first: at, last: lines.length - 1 });
    if (open && open.last === lines.length - 1 && (endsEntry.test(line) || spans.at(-1) !== open)) {
      open.last = at - 1;
    }
  }
  return spans;
}

/** Mail programs put blank lines between all lines, or take them all out. */
function textAbove(lines: string[], at: number): string | undefined {
  const above = lines[at - 1];
  return above?.trim() === '' ? lines[at - 2] : above;
}

function isRule(line = ''): boolean {
  return /^\\{1,2}\s*$/.test(line) || endsEntry.test(line);
}

interface MailEntry {
  title: string;
  abstract: string;
  lines: [number, number];
  facts: Partial<Facts>;
  /** The entry says that it replaces an earlier version. */
  replaced: boolean;
  kinds: { at: number; kind: LineKind }[];
}

interface Field {
  name: string;
  value: string;
}

/** One entry's fields and abstract. */
function readEntry(lines: string[], { first, last }: EntrySpan): MailEntry {
  const slashes = closingLines(lines, first, last);
  const headEnd = slashes[0] ?? last + 1;
  const abstractEnd =
    slashes[1] ?? (headEnd > last || isClosing(lines[headEnd]) ? headEnd : last + 1);
  const fields = fieldsIn(lines.slice(first, headEnd));
  const abstract = joined(lines.slice(headEnd + 1, abstractEnd));
  return {
    title: fieldValue(fields, 'title'),
    abstract,
    lines: [first + 1, Math.max(first + 1, lastText(lines, first, abstractEnd - 1) + 1)],
    facts: factsIn(fields),
    replaced: fields.some(({ name }) => name === 'replaced'),
    kinds: [
      ...fieldKinds(lines, first, headEnd),
      ...range(headEnd + 1, abstractEnd).map((at) => ({ at, kind: 'abstract' as const })),
    ],
  };
}

/** `\\` between head and abstract, and `\\ ( https://… )` at the end. */
function closingLines(lines: string[], first: number, last: number): number[] {
  return range(first, last + 1).filter((at) => /^\\{1,2}(?:\s|$)/.test(lines[at] ?? ''));
}

function isClosing(line = ''): boolean {
  return /^\\{1,2}\s+\(/.test(line);
}

function fieldsIn(head: string[]): Field[] {
  const fields: Field[] = [];
  for (const line of head) {
    const field = fieldIn(line);
    const last = fields.at(-1);
    if (field) fields.push(field);
    else if (last && line.trim() !== '') last.value += ` ${line.trim()}`;
  }
  return fields;
}

/** A line that is indented goes on with the field above. */
function fieldIn(line: string): Field | undefined {
  const replaced = /^replaced with revised version (.*)$/.exec(line);
  if (replaced?.[1] !== undefined) return { name: 'replaced', value: replaced[1] };
  const found = /^([A-Z][A-Za-z]*(?:[ -][A-Za-z]+)?(?: \([^)]*\))?|arXiv):\s*(.*)$/.exec(line);
  return found?.[1] ? { name: found[1].toLowerCase(), value: (found[2] ?? '').trim() } : undefined;
}

function fieldKinds(lines: string[], first: number, end: number): MailEntry['kinds'] {
  let kind: LineKind = 'fact';
  return range(first, end).map((at) => {
    const field = fieldIn(lines[at] ?? '');
    if (field) kind = field.name === 'title' ? 'title' : 'fact';
    return { at, kind };
  });
}

function factsIn(fields: Field[]): Partial<Facts> {
  const id = arxivId(
    (fieldValue(fields, 'arxiv') || fieldValue(fields, 'paper'))
      .replace(/^arXiv:/i, '')
      .split(/\s/)[0] ?? '',
  );
  const published = submittedDay(fields);
  const venue = repair(fieldValue(fields, 'journal-ref')).text;
  const doi = doiLink(fieldValue(fields, 'doi'));
  return {
    ...(id ? { arxivId: id } : {}),
    authors: authorsIn(fieldValue(fields, 'authors') || fieldValue(fields, 'author')),
    categories: fieldValue(fields, 'categories')
      .split(/\s+/)
      .filter((name) => /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(name)),
    ...(published ? { published } : {}),
    ...(venue ? { venue } : {}),
    ...(doi ? { links: [doi] } : {}),
  };
}

/** The day of the first version; a replacement's own day is not the paper's. */
function submittedDay(fields: Field[]): string | undefined {
  const first = fieldValue(fields, 'date (v1)') || fieldValue(fields, 'date');
  const replaced =
    fields.some(({ name }) => name === 'replaced') && !fieldValue(fields, 'date (v1)');
  return replaced ? undefined : mailDay(first);
}

/** `"Fri, 1 Aug 25 17:59:59 GMT"` → `"2025-08-01"` */
function mailDay(text: string): string | undefined {
  const found = /^(?:\w{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{2,4})\b/.exec(text);
  if (!found) return undefined;
  const year = Number(found[3]);
  const century = found[3]?.length === 4 ? 0 : year > 90 ? 1900 : 2000;
  return isoDay({
    year: century + year,
    month: monthNumber(found[2] ?? ''),
    day: Number(found[1]),
  });
}

function fieldValue(fields: Field[], name: string): string {
  return fields.find((field) => field.name.replace(' (*cross-listing*)', '') === name)?.value ?? '';
}

function joined(lines: string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function lastText(lines: string[], first: number, last: number): number {
  let at = last;
  while (at > first && (lines[at] ?? '').trim() === '') at--;
  return at;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
