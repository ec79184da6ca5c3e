/** Saved pages, also the papers that one holds as JSON, and HTML tables inside Markdown, with the file's lines. */
import { DomUtils } from 'htmlparser2';
import { lineNumbers } from '../line-numbers.ts';
import type { SentLine } from '../mail.ts';
import { htmlIn } from './page-source.ts';
import { htmlLines, linesOf } from './read-html.ts';
import { type HtmlElement, type HtmlLine, type HtmlTree, treeOf } from './tree.ts';

/** A saved HTML page as Markdown, or the JSON that the page holds for its own program; undefined for other text. */
export function textOfPage(lines: SentLine[]): SentLine[] | undefined {
  const html = htmlIn(lines.map(({ text }) => text));
  if (html === undefined) return undefined;
  const listing = /class=["']?(?:list-title|arxiv-result|list-identifier|abstract mathjax)/.test(
    html,
  );
  const tree = treeOf(html);
  const read = tree && (papersInProps(tree) ?? linesOf(tree, html, listing ? 'plain' : 'markdown'));
  return read && read.length > 1 ? sentLines(read, lines, html) : undefined;
}

/** What was read in the source that `lines` are. Blank lines keep what HTML keeps apart. */
function sentLines(read: HtmlLine[], lines: SentLine[], html: string): SentLine[] {
  const lineAt = lineNumbers(html);
  return read.flatMap(({ text, at: [start, end], isTight }): SentLine[] => [
    { text, from: [lines[lineAt(start)]?.from[0] ?? 0, lines[lineAt(end)]?.from[1] ?? 0] },
    ...(isTight ? [] : [{ text: '', from: [0, -1] } satisfies SentLine]),
  ]);
}

/** Markdown with HTML tables of papers in it, these as lines with labels; undefined for other text. */
export function withoutHtmlTables(lines: SentLine[]): SentLine[] | undefined {
  const made: SentLine[] = [];
  let found = false;
  let at = 0;
  for (; at < lines.length; at++) {
    const opens = /^\s*<table\b/i.test(lines[at]?.text ?? '');
    let end = opens ? at : -1;
    while (opens && end < lines.length && !tableEnd.test(lines[end]?.text ?? '')) end++;
    if (end === lines.length) break;
    const rows = opens ? rowsOf(lines.slice(at, end + 1)) : undefined;
    for (const line of rows ?? lines.slice(at, end < 0 ? at + 1 : end + 1)) made.push(line);
    found ||= rows !== undefined;
    at = Math.max(at, end);
  }
  return found ? [...made, ...lines.slice(at)] : undefined;
}

const tableEnd = /<\/table>\s*$/i;

function rowsOf(table: SentLine[]): SentLine[] | undefined {
  const html = table.map(({ text }) => text).join('\n');
  const read = htmlLines(html, 'markdown') ?? [];
  if (!read.some(({ text }) => text.startsWith('Title: '))) return undefined;
  return [{ text: '', from: [0, -1] }, ...sentLines(read, table, html)];
}

const blankLine: HtmlLine = { text: '', at: [0, 0] };

/** Hugging Face's own page holds its papers as JSON, with the abstracts that it does not show. */
function papersInProps(tree: HtmlTree): HtmlLine[] | undefined {
  const hasPapers = ({ attribs: { 'data-props': props = '' } }: HtmlElement) =>
    /"(?:dailyPapers|papers)":\[\{/.test(props) && props.includes('"summary"');
  const found = DomUtils.findOne(hasPapers, tree.children);
  if (!found) return undefined;
  const end = found.children[0]?.startIndex ?? found.endIndex ?? 0;
  const text = found.attribs['data-props'] ?? '';
  return [{ text, at: [found.startIndex ?? 0, end] }, blankLine];
}
