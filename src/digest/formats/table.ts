/** Tables with a head, as CSV, TSV and Markdown: `title,authors,abstract`; quotes, buttons in cells; rows that do not fit the head; which columns are not read. */
import { cellText } from '../../text/escape.ts';
import type { Format } from '../digest.ts';
import { isKnown, isOneOf, textOf, unwrapped } from '../objects/fields.ts';
import type { FoundObject } from '../objects/objects-in.ts';
import { ofObjects } from '../objects/read-objects.ts';
import { problemAt, problemOf, quoted, untilThen } from '../problem.ts';

const rows = ofObjects('table', 0.96, (lines) => {
  const { head = [], line = 1, rows = [], uneven = [] } = tableRows(lines) ?? {};
  const isDescribed = ({ value }: FoundObject) => unwrapped(value)?.paper.abstract !== undefined;
  if (!(head.some((name) => isOneOf('abstract', name)) || rows.some(isDescribed))) return undefined;
  if (rows.length + uneven.length === 0) return undefined;
  const why = `${rows.length} rows below ${head.length} names`;
  const atHead = (remedy: string) => problemAt(line, head.join(', '), `${remedy}; ${namesRead}.`);
  if (!head.some((name) => isOneOf('title', name)))
    return {
      why,
      elements: [],
      problems: [atHead(`No column is called a title: ${quoted(head)}`)],
    };
  const isFilled = (name: string) =>
    rows.some(({ value }) => /\D|\d{4}/.test(textOf(Object(value), name)));
  const told = uneven.map((row) => problemOf({ ...row, title: row.cells.join() }, notEven));
  // An open quotation mark takes in lines of others; a cell too many touches no other row.
  const areApart = uneven.length * 4 < rows.length && !uneven.some(({ open }) => open);
  const notices = areApart ? told.map(untilThen) : [];
  const unread = head.filter((name) => !isKnown(name) && isFilled(name));
  const remedy = `Nothing is read from ${unread.length} of ${head.length} columns: ${quoted(unread)}`;
  if (unread.length > 0 && head.length <= mostByHand) notices.push(atHead(remedy));
  return { why, elements: rows, problems: areApart ? [] : told, notices };
});

/** Further tables may stand below. */
export const table: Format = { ...rows, isPart: true };

const namesRead =
  'Title, Abstract, Authors, Date, Year, Venue, Journal, DOI, arXiv id and URL are among the names that are read';

/** Scopus and Zotero export 40 and 90 columns. */
const mostByHand = 20;

const notEven =
  'This row of the table has more cells than its head has names, or a quotation mark that is not closed where its cell ends; put texts with a separator into quotation marks ("…"), and double those inside (""); a bar in a text of Markdown is \\|.';

/** The rows of a CSV, TSV or Markdown table as objects by the names in its head; undefined without titles or abstracts among these. `line`: where the head stands, from 1; `uneven`: rows with more cells than names, or with a quotation mark that is not closed. */
export function tableRows(lines: string[]) {
  for (const separator of ['\t', ',', ';', '|']) {
    // Text may stand before a table of Markdown; IEEE and Dimensions write what was searched above the head.
    const isMarkdown =
      separator === '|' && lines.some((line) => /^\s*\||^[\s:-]+\|[\s|:-]+$/.test(line));
    const top = isMarkdown ? lines : lines.slice(0, mostAbove);
    const first = top.findIndex((line) => isHead(line, separator));
    if (first < 0) continue;
    const [head, ...below] = isMarkdown
      ? markdownRows(lines, first)
      : upToText(delimitedRows(lines, first, separator), lines);
    const own = head?.cells ?? [];
    const filled = below.filter(({ cells }) => cells.some((cell) => /[^\s:-]/.test(cell)));
    const isUneven = ({ cells, open }: Row) =>
      open || cells.slice(own.length).some((cell) => cell !== '');
    const rows = filled.filter((row) => !isUneven(row));
    const names = titled(own);
    // A line with commas may stand above a page's titles; but rows may end before empty cells.
    const isWhole = ({ cells }: Row) => cells.length >= own.length;
    const isSure = isMarkdown || names.some((name) => isOneOf('abstract', name));
    if (!isSure && rows.length > 1 && !rows.some(isWhole)) continue;
    const objects = rows.map(({ cells, lines }): FoundObject => {
      const texts = names.map((name, at): [string, string] => [
        name,
        readable(name, cells[at] ?? ''),
      ]);
      const fields = Object.fromEntries(texts.filter(([, text]) => text !== ''));
      // Behind the columns, since of two names that differ in their capitals alone the first counts.
      const elsewhere = [
        ['url', paperLink.exec(cells.join(' '))?.[0]],
        ['paper title', /\[([^[\]]{8,300})\]\(/.exec(cells.join(' '))?.[1]],
      ].filter(([name = '', text]) => text !== undefined && !(name in fields));
      return { value: { ...fields, ...Object.fromEntries(elsewhere) }, lines };
    });
    return { head: names, line: first + 1, rows: objects, uneven: filled.filter(isUneven) };
  }
  return undefined;
}

/** Notion calls its first column a name, OpenAlex a title, and a programme its talks. */
function titled(names: string[]): string[] {
  const other = /^\s*(?:(?:display_)?name|paper|talk)\s*$/i;
  const hasTitle = names.some((name) => isOneOf('title', name));
  return hasTitle ? names : names.map((name) => (other.test(name) ? 'title' : name));
}

/** The names of a table's columns, or its first cells, where nearly all rows have as many; three rows or more. */
export function columnsOf(lines: string[]): string[] | undefined {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  // JSON in lines has as many commas in each, and so have few headings or items of a list.
  if (/^\s*(?:[[{]|(?:#+|[-*+•]|\d+[.)]) )/.test(first) || first.length > longestHead)
    return undefined;
  const top = lines.slice(0, 200).map((line) => line.slice(0, 20_000));
  for (const separator of ['\t', ',', ';'].filter((sign) => first.includes(sign))) {
    const rows = delimitedRows(top, 0, separator).filter(({ cells }) => cells.some((cell) => cell));
    const [head, second] = rows.map(({ cells }) => cells);
    const even = rows.filter(({ cells }) => cells.length === second?.length).length;
    if (head && head.length > 2 && rows.length > 2 && even * 5 >= rows.length * 4) return head;
  }
  return undefined;
}

const paperLink =
  /https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers)\/[^\s()<>]+/;

/** `"On Reeds (Read more on [arXiv](https://…))"` → `"On Reeds"`; a link around the whole cell gives its label, but one that is only a link to an abstract has none. */
function readable(name: string, cell: string): string {
  const isLink = /^\[[^[\]]{1,30}\]\(\S+\)$/.test(cell);
  if (isLink && isOneOf('abstract', name)) return '';
  return cell
    .replace(/\s*\((?:[^()[\]]*\[[^\]]*\]\([^()]*\))+[^()[\]]*\)/g, '')
    .replace(/^\[([^[\]]+)\]\(\S+\)$/, '$1')
    .replace(/^<details>\s*<summary>[^<]*<\/summary>(.*)<\/details>$/s, '$1');
}

interface Row {
  cells: string[];
  lines: [number, number];
  /** A quotation mark in it is not closed, or not where its cell ends. */
  open?: true;
}

/** Lines above the head of a spreadsheet. */
const mostAbove = 10;

/** Zotero's has 90 names. */
const longestHead = 8000;

function isHead(line: string, separator: string): boolean {
  if (line.length > longestHead || !line.includes(separator)) return false;
  const cells = line.split(separator).map((cell) => cell.replace(/["*\s|]/g, '').toLowerCase());
  return (
    cells.filter((cell) => /^[\p{L}_#.()'’/-]+$/u.test(cell)).length > 1 &&
    cells.some((cell) => /title$/.test(cell) || isOneOf('title', cell) || isOneOf('abstract', cell))
  );
}

/** A row that a converter wrapped goes on, in lines without a bar in front, until its last bar, where the head has one. */
function markdownRows(lines: string[], first: number): Row[] {
  const isFramed = ended.test(lines[first] ?? '');
  const rows: { texts: string[]; start: number }[] = [];
  let isOpen = false;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.includes('|') && !(isOpen && line.trim() !== '')) break;
    const begins = /^\s*\|/.test(line);
    if (isOpen && !begins) rows.at(-1)?.texts.push(line.trim());
    else rows.push({ texts: [line], start: at + 1 });
    isOpen = isFramed && (isOpen || begins) && !ended.test(line);
  }
  return rows.map(({ texts, start }) => ({
    cells: markdownCells(texts.join(' ')),
    lines: [start, start + texts.length - 1],
  }));
}

const ended = /(?<!\\)\|\s*$/;

function markdownCells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/^\*\*(.*)\*\*$/, '$1'));
}

/** Without what stands apart, and has no quotation marks, below quoted rows that stand together. */
function upToText(rows: Row[], lines: string[]): Row[] {
  const isQuoted = ({ lines: [at] }: Row) => (lines[at - 1] ?? '').includes('"');
  const isBlank = ({ cells }: Row) => cells.join('') === '';
  const end = rows.findIndex(isBlank);
  const isText =
    end > 1 && rows.slice(1).every((row, at) => isBlank(row) || isQuoted(row) === at + 1 < end);
  return isText ? rows.slice(0, end) : rows;
}

/** By RFC 4180: a cell in quotes may hold separators, line ends, and quotes that are doubled; or have a backslash, as databases write them. */
function delimitedRows(lines: string[], first: number, separator: string): Row[] {
  const rows: Row[] = [];
  const has = (quote: RegExp) => lines.some((line) => quote.test(line));
  const escapeSign = has(/[^,;\t"\\]\\"[^,;\t"]/) && !has(/[^,;\t"]""[^,;\t"]/) ? '\\' : '"';
  let cell = '';
  let quoted = false;
  let isShut = false;
  let row: Row = { cells: [], lines: [first + 1, first + 1] };
  for (let at = first; at < lines.length; at++) {
    const line = `${lines[at]}\n`;
    for (let i = 0; i < line.length; i++) {
      const sign = line[i] ?? '';
      if (sign === escapeSign && quoted && line[i + 1] === '"') cell += line[++i];
      else if (sign === '"' && (quoted || cell.trim() === '')) {
        quoted = !quoted;
        // Between tabs or bars few cells are in quotes, and a title may begin with a quotation.
        const isCustomary = separator === ',' || separator === ';';
        isShut = !quoted && (isCustomary || cell.includes(separator) || cell.includes('\n'));
      } else if ((sign === separator || sign === '\n') && !quoted) {
        row.cells.push(cellText(cell.trim()));
        cell = '';
        isShut = false;
      } else {
        // `"On Reeds,"We count …`: the first of the two quotation marks was not closed.
        if (isShut && sign.trim() !== '') row.open = true;
        cell += sign;
      }
    }
    if (quoted) continue;
    row.lines[1] = at + 1;
    rows.push(row);
    row = { cells: [], lines: [at + 2, at + 2] };
  }
  if (quoted) rows.push({ ...row, cells: [...row.cells, cell], open: true });
  return rows;
}
