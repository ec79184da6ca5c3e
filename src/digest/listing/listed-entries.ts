import { categoriesAlone } from '../arxiv-categories.ts';
import type { LineKind } from '../digest.ts';

/** One entry of a listing: its fields by name (`title`, `authors`, `subjects`, …), and its abstract. */
export interface ListedEntry {
  arxivId: string;
  replaced: boolean;
  fields: Record<string, string>;
  abstract: string;
  /** From the line that names the id to the last of its text, from 1. */
  lines: [number, number];
}

export interface Listing {
  entries: ListedEntry[];
  kinds: LineKind[];
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

/** How many entries begin in these lines. */
export function entriesBeginning(lines: string[]): number {
  return lines.filter((line, at) => beginsEntry(lines, line.trim(), at)).length;
}

/** The entries of a listing page's text. */
export function listedEntries(lines: string[]): Listing {
  const kinds: LineKind[] = lines.map(kindOutside);
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
      kinds[at] = 'fact';
    } else if (ends.test(line) || (open && numberAlone.test(line))) {
      open = undefined;
      kinds[at] = 'noise';
    } else if (open) {
      field = fieldOf(line, field, open, { wrapped, labelled });
      kinds[at] = keep(open, field, line.replace(label, '$2'), at + 1);
    } else if (entries.length > 0) kinds[at] = 'noise';
  }
  return { entries, kinds };
}

function kindOutside(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  return numberAlone.test(line.trim()) ? 'noise' : 'masthead';
}

/** How a page was copied. */
interface Page {
  wrapped: boolean;
  /** `Authors: ` stands before authors. */
  labelled: boolean;
}

function beginsEntry(lines: string[], line: string, at: number): boolean {
  const found = start.exec(line);
  if (!found || (found[4] && !categoriesAlone(found[4]))) return false;
  const counted = line.startsWith('[') || numberAlone.test(lines[at - 1]?.trim() ?? '');
  return counted || /\b(?:pdf|other)\b/.test(found[3] ?? '');
}

function begun(found: RegExpExecArray, line: number): ListedEntry {
  return {
    arxivId: found[1] ?? '',
    replaced: /replaced/.test(found[2] ?? ''),
    fields: found[4] ? { categories: found[4] } : {},
    abstract: '',
    lines: [line, line],
  };
}

/** The field that a line belongs to. Authors stand below the title without a label, the abstract below the subjects. */
function fieldOf(line: string, field: string, entry: ListedEntry, page: Page): string {
  const labelled = label.exec(line)?.[1]?.toLowerCase();
  if (labelled) return named(labelled);
  if (submitted.test(line)) return 'submitted';
  if (field === 'id' && /^\[.*\]$/.test(line)) return 'id';
  if (field === 'id' || field === 'categories')
    return field === 'id' && categoriesAlone(line) ? 'categories' : 'title';
  if (field === 'title')
    return page.labelled || (page.wrapped && !isNames(line)) ? 'title' : 'authors';
  const closed = field !== 'subjects' || /\)$/.test(entry.fields.subjects ?? '');
  if (field === 'subjects' && closed) return 'abstract';
  return field !== 'abstract' && !page.wrapped && line.length > 200 ? 'abstract' : field;
}

function named(label: string): string {
  return label
    .replace(/^author$/, 'authors')
    .replace(/^related /, '')
    .replace(' ', '-');
}

function isNames(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}(?:, .*)?$/u.test(line) && !/[:?!]/.test(line);
}

function keep(entry: ListedEntry, field: string, text: string, line: number): LineKind {
  if (field === 'id') return 'noise';
  entry.lines[1] = line;
  if (field === 'abstract') {
    entry.abstract = `${entry.abstract} ${text.replace(/\s*△ Less$/, '')}`.trim();
    return 'abstract';
  }
  entry.fields[field] = `${entry.fields[field] ?? ''} ${text}`.trim();
  return field === 'title' ? 'title' : 'fact';
}
