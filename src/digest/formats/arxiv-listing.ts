/** ArXiv's pages of new submissions, whose first line names the day, and its search results, copied as text: `[1] arXiv:… [pdf] Title: … Subjects: …`. */
import { categoriesAlone } from '../arxiv-categories.ts';
import { dayIn } from '../dates.ts';
import type { Format, Problem, Reading, Sniff } from '../digest.ts';
import { paperOf } from '../objects/paper-in.ts';
import { smallShare } from '../page/likeness.ts';
import { otherDay } from '../problem.ts';
import { exportOf, type Span, withTold } from '../records.ts';

export const arxivListing: Format = { name: 'arxiv-listing', isPart: true, sniff };

function sniff(lines: string[]): Sniff | undefined {
  const entries = lines.filter((line, at) => entryBegun(lines, line.trim(), at)).length;
  const why = `${entries} numbered entries of arXiv`;
  return entries > 0 ? { confidence: 0.97, why, read: (day) => read(lines, day) } : undefined;
}

function read(lines: string[], day: string): Reading {
  const entries = listedEntries(lines);
  const shown = entries.filter(({ fields }) => fields.abstract || !fields.replaced);
  const top = lines.slice(0, entries[0]?.start);
  const reading = exportOf(
    shown.map(({ fields, start, end }) => paperOf(withFacts(fields), { lines, start, end })),
    top.filter((line) => !isBetween(line.trim())),
  );
  const replacementsWithoutAbstract = entries.length - shown.length;
  return {
    ...withTold(reading, { problems: otherDayIn(lines, day) }),
    replacementsWithoutAbstract,
  };
}

/** Checks the line `Showing new listings for Wednesday, 20 August 2025`. */
function otherDayIn(lines: string[], day: string): Problem[] {
  const at = lines.findIndex((line) => /^Showing new listings for /.test(line));
  const line = lines[at] ?? '';
  const stated = dayIn(/(\d{1,2} \p{L}+ \d{4})\s*$/u.exec(line)?.[1]);
  return stated && stated !== day ? [otherDay(day, at + 1, line, stated)] : [];
}

type ListedFields = Record<string, string>;

/** One entry of a listing: its fields by name (`id`, `title`, `authors`, `subjects`, `abstract`, …), and its lines. */
interface ListedEntry extends Span {
  fields: ListedFields;
}

function withFacts({ categories, subjects, submitted = '', ...fields }: ListedFields) {
  // `Submitted 3 May, 2025; v1 submitted 1 March, 2025; originally announced March 2025.`
  const days = [...submitted.matchAll(/submitted (\d{1,2} [A-Z][a-z]+, \d{4})/gi)];
  return {
    doi: /\sdoi\s+(10\.\S+)$/.exec(categories ?? '')?.[1],
    ...fields,
    abstract: fields.abstract?.replace(folds, ''),
    categories: categories ?? subjects,
    date: dayIn((days[1] ?? days[0])?.[1]),
  };
}

/** A search's page shows a part of an abstract, `▽ More`, and the whole behind it. */
const folds = /^.*▽ More\s+(?=\S)|\s*(?:▽ More|△ Less)$/g;

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

function isBetween(line: string): boolean {
  return ends.test(line) || numberAlone.test(line);
}

function listedEntries(lines: string[]): ListedEntry[] {
  const first = lines.findIndex((line, at) => entryBegun(lines, line.trim(), at));
  const page = {
    isLabelled: lines.slice(first, first + 10).some((line) => /^\s*Authors?:/.test(line)),
    isWrapped: lines.every((line) => line.length < 125),
  };
  const entries: ListedEntry[] = [];
  let open: ListedEntry | undefined;
  let field = '';
  for (const [at, source] of lines.entries()) {
    const line = source.trim();
    const fields = line && entryBegun(lines, line, at);
    if (fields) {
      open = { fields, start: at, end: at + 1 };
      entries.push(open);
      field = 'id';
    } else if (isBetween(line) || (open && isBelow(lines, at, open))) open = undefined;
    else if (open && line) {
      field = fieldOf(line, field, open.fields, page);
      open.end = at + 1;
      open.fields[field] = `${open.fields[field] ?? ''} ${line.replace(label, '$2')}`.trim();
    }
  }
  return entries;
}

/** A title, or a mark of one, apart below a whole abstract is of another layout; a paragraph or an item of a list is the abstract's, and so is all where each line stands apart. */
function isBelow(lines: string[], at: number, { start, end, fields }: ListedEntry): boolean {
  const line = lines[at]?.trim() ?? '';
  const isApart = line !== '' && end < at && lines[start + 1]?.trim() !== '';
  if (!isApart || !/(?:[.!?]["”)]?|△ Less)$/.test(fields.abstract ?? '')) return false;
  const isTitle = !/[.!?]["”)]?$/.test(line) && (smallShare(line) ?? 1) < 0.5;
  return (
    /^(?:Title: |#|(?:[-*+•] |\d+[.)] )?(?:\*\*|\[))\S/.test(line) ||
    (isTitle && !submitted.test(line) && !label.test(line))
  );
}

/** The fields in the line that begins an entry. */
function entryBegun(lines: string[], line: string, at: number): ListedFields | undefined {
  const [found, id = '', state = '', buttons = '', categories] = start.exec(line) ?? [];
  if (found === undefined || (categories && !areCategories(categories))) return undefined;
  const isCounted = line.startsWith('[') || numberAlone.test(lines[at - 1]?.trim() ?? '');
  if (!isCounted && !/\b(?:pdf|other)\b/.test(buttons)) return undefined;
  return {
    id,
    ...(categories && { categories }),
    ...(state.includes('replaced') && { replaced: state }),
  };
}

/** `cs.CV doi 10.1000/r0`, `cs.CV I.2.10; I.4.8`: a search's results have a DOI or further classes behind the categories. */
function areCategories(text: string): boolean {
  return categoriesAlone(text.replace(furtherClasses, '')) !== undefined;
}

const furtherClasses = /(?:\s+doi\s+10\.\S+|(?:\s+(?:[A-Z]\.[\d.m]+|\d\d[A-Z-]\w{1,3})[;,]?)+)$/;

/** The field that a line belongs to. Authors stand below the title without a label, the abstract below the subjects. */
function fieldOf(
  line: string,
  field: string,
  { subjects = '' }: ListedFields,
  page: { isWrapped: boolean; isLabelled: boolean },
): string {
  const labelled = label.exec(line)?.[1]?.toLowerCase();
  if (labelled) return labelled.replace(/^author$/, 'authors').replace('related ', '');
  if (submitted.test(line)) return 'submitted';
  if (field === 'id' || field === 'categories')
    return field === 'id' && areCategories(line) ? 'categories' : 'title';
  if (field === 'title') return page.isLabelled ? 'title' : 'authors';
  if (field === 'subjects' && subjects.endsWith(')')) return 'abstract';
  return !page.isWrapped && line.length > 200 ? 'abstract' : field;
}
