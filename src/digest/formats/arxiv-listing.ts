/** ArXiv's pages of new submissions, whose first line names the day, and search results. */
import type { Facts } from '../../schema.ts';
import { categoriesAlone, categoriesInBrackets } from '../arxiv-categories.ts';
import { isoDay, pageDate } from '../dates.ts';
import type { Entry, Format, Problem, Reading, Sniff } from '../digest.ts';
import { factsIn } from '../objects/paper-in.ts';
import { otherDay } from '../problem.ts';
import { exportOf, known } from '../records.ts';
import { repair } from '../repair/repair.ts';

/** A page of new submissions at arXiv, copied as text: `[1] arXiv:… [pdf] Title: … Subjects: …`. */
export const arxivListing: Format = { name: 'arxiv-listing', sniff };

function sniff(lines: string[]): Sniff | undefined {
  const entries = lines.filter((line, at) => beginsEntry(lines, line.trim(), at)).length;
  const why = `${entries} numbered entries of arXiv`;
  return entries > 0 ? { confidence: 0.97, why, read: (day) => read(lines, day) } : undefined;
}

function read(lines: string[], day: string): Reading {
  const entries = listedEntries(lines);
  const shown = entries.filter(({ abstract, replaced }) => abstract !== '' || !replaced);
  const top = lines.slice(0, (entries[0]?.lines[0] ?? 1) - 1);
  const reading = exportOf(
    shown.map(entryOf),
    top.filter((line) => !isBetween(line.trim())),
  );
  return {
    ...reading,
    problems: [...otherDayIn(lines, day), ...reading.problems],
    replacementsWithoutAbstract: entries.length - shown.length,
  };
}

/** Checks the line `Showing new listings for Wednesday, 20 August 2025`. */
function otherDayIn(lines: string[], day: string): Problem[] {
  const at = lines.findIndex((line) => /^Showing new listings for /.test(line));
  const line = lines[at] ?? '';
  const stated = dayIn(/(\d{1,2} \p{L}+ \d{4})\s*$/u.exec(line)?.[1]);
  return stated && stated !== day ? [otherDay(day, at + 1, line, stated)] : [];
}

function dayIn(text = ''): string | undefined {
  const date = pageDate(text);
  return date?.year ? isoDay({ ...date, year: date.year }) : undefined;
}

function entryOf({ fields, abstract, lines }: ListedEntry): Entry {
  return { title: fields.title ?? '', abstract, lines, facts: factsOf(fields) };
}

function factsOf(fields: ListedEntry['fields']): Partial<Facts> {
  // `Submitted 3 May, 2025; v1 submitted 1 March, 2025; originally announced March 2025.`
  const submitted = [
    ...(fields.submitted ?? '').matchAll(/submitted (\d{1,2} [A-Z][a-z]+, \d{4})/gi),
  ];
  const categories =
    categoriesIn(fields.categories ?? '') ?? categoriesInBrackets(fields.subjects ?? '');
  const facts = factsIn({
    doi: /\sdoi\s+(10\.\S+)$/.exec(fields.categories ?? '')?.[1],
    ...fields,
    date: dayIn((submitted[1] ?? submitted[0])?.[1]),
    venue: repair(fields['journal-ref'] ?? '').text,
  });
  return { ...facts, ...known({ categories }) };
}

/** One entry of a listing: its fields by name (`id`, `title`, `authors`, `subjects`, …), and its abstract. */
interface ListedEntry {
  replaced: boolean;
  fields: Record<string, string>;
  abstract: string;
  /** From the line that names the id to the last of its text, from 1. */
  lines: [number, number];
}

/** `[1] arXiv:… (cross-list from …) [pdf, other]` in a day's list, `1. arXiv:… [pdf, other] cs.CL` in a search's. */
const start =
  /^(?:\[\d+\]\s*|\d+\.\s+)?arXiv:(\S+)(?:\s+\(([^)]*)\))?(?:\s*(\[[^\]]*\])(?:\s+(.+))?)?$/;
const numberAlone = /^\[\d+\]$/;
const label =
  /^(Title|Authors?|Abstract|Comments|Subjects|Journal[- ]ref|(?:Related )?DOI|Report-no|(?:MSC|ACM)[- ]class|Cite as):\s*(.*)$/;
/** Below an abstract among search results. */
const submitted = /^Submitted \d{1,2} [A-Z][a-z]+, \d{4}(?:;|\.|$)/;
/** Headings between entries; whole lines, since an abstract may have a line that begins like one. */
const ends =
  /^(?:(?:(?:New|Cross|Replacement) submissions|Cross-lists?|Replacements?)(?: for (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .*)?(?: ?\(.*\))?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} \w+ \d{4}(?: ?\(.*\))?|Total of \d+ entries(?: ?:.*)?|Showing (?:up to|first) \d+ (?:of \d+ )?entries\b.*|\[ ?total of \d+ entries.*)$/;

function listedEntries(lines: string[]): ListedEntry[] {
  const labelled = lines.some((line) => /^\s*Authors?:/.test(line));
  const wrapped = lines.every((line) => line.length < 125);
  const entries: ListedEntry[] = [];
  let open: ListedEntry | undefined;
  let field = '';
  for (const [at, source] of lines.entries()) {
    const line = source.trim();
    if (line === '') continue;
    const found = beginsEntry(lines, line, at) ? start.exec(line) : null;
    if (found) {
      open = begun(found, at + 1);
      entries.push(open);
      field = 'id';
    } else if (isBetween(line)) open = undefined;
    else if (open) {
      field = fieldOf(line, field, open, { wrapped, labelled });
      keep(open, field, line.replace(label, '$2'), at + 1);
    }
  }
  return entries;
}

function isBetween(line: string): boolean {
  return ends.test(line) || numberAlone.test(line);
}

function beginsEntry(lines: string[], line: string, at: number): boolean {
  const found = start.exec(line);
  if (!found || (found[4] && !categoriesIn(found[4]))) return false;
  const counted = line.startsWith('[') || numberAlone.test(lines[at - 1]?.trim() ?? '');
  return counted || /\b(?:pdf|other)\b/.test(found[3] ?? '');
}

/** `cs.CV doi 10.1000/r0`, `cs.CV I.2.10; I.4.8`: a search's results have a DOI or further classes behind the categories. */
const furtherClasses = /(?:\s+doi\s+10\.\S+|(?:\s+(?:[A-Z]\.[\d.m]+|\d\d[A-Z-]\w{1,3})[;,]?)+)$/;

function categoriesIn(text: string): string[] | undefined {
  return categoriesAlone(text.replace(furtherClasses, ''));
}

function begun([, id = '', state = '', , categories]: RegExpExecArray, line: number): ListedEntry {
  return {
    replaced: state.includes('replaced'),
    fields: { id, ...(categories ? { categories } : {}) },
    abstract: '',
    lines: [line, line],
  };
}

/** The field that a line belongs to. Authors stand below the title without a label, the abstract below the subjects. */
function fieldOf(
  line: string,
  field: string,
  entry: ListedEntry,
  page: { wrapped: boolean; labelled: boolean },
): string {
  const labelled = label.exec(line)?.[1]?.toLowerCase();
  if (labelled)
    return labelled
      .replace(/^author$/, 'authors')
      .replace('related ', '')
      .replace(' ', '-');
  if (submitted.test(line)) return 'submitted';
  if (field === 'id' && /^\[.*\]$/.test(line)) return 'id';
  if (field === 'id' || field === 'categories')
    return field === 'id' && categoriesIn(line) ? 'categories' : 'title';
  if (field === 'title')
    return page.labelled || (page.wrapped && !isNames(line)) ? 'title' : 'authors';
  const closed = field !== 'subjects' || /\)$/.test(entry.fields.subjects ?? '');
  if (field === 'subjects' && closed) return 'abstract';
  return field !== 'abstract' && !page.wrapped && line.length > 200 ? 'abstract' : field;
}

/** A search's page shows a part of an abstract, `▽ More`, and the whole behind it. */
const folds = /^.*▽ More\s+(?=\S)|\s*(?:▽ More|△ Less)$/g;

function isNames(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}(?:, .*)?$/u.test(line) && !/[:?!]/.test(line);
}

function keep(entry: ListedEntry, field: string, text: string, line: number): void {
  if (field === 'id') return;
  entry.lines[1] = line;
  if (field === 'abstract') entry.abstract = `${entry.abstract} ${text}`.replace(folds, '').trim();
  else entry.fields[field] = `${entry.fields[field] ?? ''} ${text}`.trim();
}
