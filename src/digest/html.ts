/** Which text is a web page: elements from end to end; what of it is left out (`nav`, hidden parts, sections of a paper), papers that it holds as JSON; HTML inside a feed, HTML tables inside Markdown; `<sup>`, `<sub>`; HTML nested too deep; what a page says by its classes and tables: which block of a card is the abstract; rows of a table of papers, rows that their first cell names (Zotero's reports). */
import { DomHandler, DomUtils, ElementType, Parser, type parseDocument } from 'htmlparser2';
import { LineCounter } from 'yaml';
import type { SentLine } from './mail.ts';
import { words } from './page/words.ts';
import { singleSpaced } from './spaces.ts';

/** How much of a page's structure its text keeps. */
type Style = 'plain' | 'markdown';

/** Elements without text for readers. */
const unread = new Set(
  'script style template noscript svg nav aside footer head iframe select math'.split(' '),
);
/** Elements that stand in a line with their neighbours; all others begin a new one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** HTML or XML as a tree; undefined if its elements are nested too deep, as browsers show at most 512: the library's time grows with length × depth. */
export function treeOf(source: string, xmlMode = false): HtmlTree | undefined {
  let depth = 0;
  const handler = new DomHandler(undefined, {
    withStartIndices: true,
    withEndIndices: true,
    xmlMode,
  });
  const [open, close] = [handler.onopentag.bind(handler), handler.onclosetag.bind(handler)];
  const parser = new Parser(handler, { xmlMode });
  handler.onopentag = (name, attributes) => {
    if (++depth > deepest) parser.pause();
    else open(name, attributes);
  };
  handler.onclosetag = () => {
    depth--;
    close();
  };
  parser.end(source);
  return depth > deepest ? undefined : handler.root;
}

const deepest = 1000;

export function isElement(node: HtmlNode): node is HtmlElement {
  return ElementType.isTag(node);
}

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

const openingTag = /^\s*<(?:!doctype html|html|head|body)\b/i;

/** Of XML, and comments, above the first element. */
const declarations = /^(?:\s*<(?:\?xml[^<>]*|!--(?:[^-]|-(?!->))*--)>)+/;

/** One element, of no page, from beginning to end, or what says so itself. */
export function isXml(lines: string[]): boolean {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (/^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(first)) return true;
  const root = /^\s*<(?!item\b|entry\b)([A-Za-z][\w.-]*(?::\w+)?)[\s>]/.exec(first)?.[1] ?? '';
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  return (
    root !== '' && !blocks.has(root) && !inline.has(root) && last.trim().endsWith(`</${root}>`)
  );
}

const blocks = new Set(
  'html head body div p table ul ol dl section article main header nav h1 h2 h3 h4 h5 h6 center form details figure blockquote pre script style'.split(
    ' ',
  ),
);

/** The source of a page: it begins as one does, or is elements from beginning to end; what stands in a field or below Markdown makes no page. */
export function htmlIn(lines: string[]): string | undefined {
  // Megabytes of other text are not joined to see it.
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!first.trimStart().startsWith('<')) return undefined;
  const html = lines.join('\n');
  const source = html.replace(declarations, '');
  // Markdown folds with details.
  const isPage =
    openingTag.test(source) ||
    (/^\s*<(?!details\b)[a-z]/i.test(source) && !isXml(lines) && !hasTextBesideElements(source));
  return isPage ? html : undefined;
}

function hasTextBesideElements(html: string): boolean {
  const outermost = treeOf(html)?.children ?? [];
  return outermost.some(
    (node) => node.type === ElementType.Text && /[\p{L}\p{N}]/u.test(node.data),
  );
}

/** Line numbers, from 0, for offsets in any order. */
export function lineNumbers(text: string): (at: number) => number {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1)
    lines.addNewLine(start);
  return (at) => lines.linePos(at).line - 1;
}

/** HTML as lines of text; as Markdown, with headings and links. Images have no text. Undefined if nested too deep. */
function htmlLines(html: string, style: Style): HtmlLine[] | undefined {
  const tree = treeOf(html);
  return tree && linesOf(tree, html, style);
}

function linesOf(tree: HtmlTree, html: string, style: Style): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const isMarkdown = style === 'markdown';
  const hasCards = isMarkdown && hasHeadingsAboveAbstracts(html);
  const latexml = /\bltx_document\b/.test(html);
  const id = (latexml ? arxivIdOfPage : arxivIdInHead).exec(html)?.[1];
  // The open line, the mark of the heading it stands in, where its bold text ends, and how many were ended.
  let [text, heading, boldTo, ended] = ['', '', 0, 0];
  let at: HtmlLine['at'] | undefined;
  let isPre = false;
  // A block whose class says that it is an abstract or a list of authors, until it ends.
  let named: { label: string; told: boolean } | undefined;
  // What stands in the head of the table around.
  let head: string[] | undefined;

  const endLine = () => {
    const line = singleSpaced(text).trim();
    // A line that is bold as a whole, as a title in it may be.
    const isBold = boldTo > 0 && line.length > 8 && text.slice(boldTo).trim() === '';
    const shown = isBold ? `**${line}**` : line;
    if (isPre) lines.push({ text: text.trimEnd(), at: at ?? [0, -1], isTight: true });
    else if (at && /[^\s#]/.test(shown)) {
      const label = named && !named.told && !ownLabel.test(shown) ? `${named.label}: ` : '';
      lines.push({ text: label + shown, at });
      if (named) named.told = true;
    }
    [text, at, boldTo, ended] = ['', undefined, 0, ended + 1];
  };
  const readText = ({ data, startIndex, endIndex }: HtmlNode & { data: string }) => {
    if (!isPre && at === undefined && data.trim() === '') return;
    for (const [number, line] of (isPre ? data.split('\n') : [data]).entries()) {
      if (number > 0) endLine();
      text += line;
      at = [at?.[0] ?? startIndex ?? 0, endIndex ?? 0];
    }
  };
  const readAll = (nodes: HtmlNode[]) => {
    for (const node of nodes) {
      if (node.type === ElementType.Text) readText(node);
      else if (isElement(node)) (inline.has(node.name) ? readInline : readBlock)(node);
      else if ('children' in node) readAll(node.children);
    }
  };
  const readInline = (element: HtmlElement) => {
    const { name, attribs } = element;
    if (isHidden(element, lines.length === 0)) return;
    if (isBadge.test(attribs.class ?? '')) text += ' ';
    if (/\bltx_creator\b/.test(attribs.class ?? '') && text.trim() !== '') text += ', ';
    const isBold = isMarkdown && /^(?:b|strong)$/.test(name);
    if (isBold && buttons.test(text)) endLine();
    const opensBold = isBold && (text.trim() === '' || boldTo > 0);
    const [from, before] = [text.length, ended];
    readAll(element.children);
    const start = ended === before ? from : 0;
    if (name === 'sup' || name === 'sub')
      text = text.slice(0, start) + raisedOrLowered(name, text.slice(start));
    if (opensBold && ended === before) boldTo = text.length;
    if (isMarkdown && name === 'a' && attribs.href) text = linked(text, start, attribs.href);
  };
  const readBlock = (element: HtmlElement) => {
    const { name, attribs, children, startIndex, endIndex } = element;
    // What stands in a formula of MathML is in its text, too.
    if (name === 'math' && attribs.alttext) text += `$${attribs.alttext}$`;
    if (isHidden(element, lines.length === 0)) return;
    endLine();
    const [outer, wasPre, wasNamed] = [heading, isPre, named];
    isPre ||= name === 'pre';
    if (isMarkdown && /^h[1-6]$/.test(name)) heading = `${'#'.repeat(Number(name[1]))} `;
    const label = hasCards ? labelIn(attribs.class ?? '') : undefined;
    if (label) named ??= { label, told: false };
    text = heading;
    if (isMarkdown && name === 'table') head = undefined;
    if (isMarkdown && name === 'tr') readRow(element);
    else readAll(children);
    if (isMarkdown && name === 'summary' && abstractAlone.test(text)) {
      named ??= { label: 'Abstract', told: false };
      [text, at] = ['', undefined];
    }
    endLine();
    if (name === 'h1' && id && (latexml || lines.at(-1)?.text.startsWith('Title:')))
      lines.push({
        text: `Link: https://arxiv.org/abs/${id}`,
        at: [startIndex ?? 0, endIndex ?? 0],
      });
    [heading, isPre] = [outer, wasPre];
    text = heading;
    // An unfolded abstract ends with what its summary stands in.
    if (wasNamed || name === 'summary') return;
    const end = endIndex ?? 0;
    if (named?.label === 'Abstract' && named.told) lines.push({ text: '---', at: [end, end] });
    named = undefined;
  };
  const readRow = (row: HtmlElement) => {
    const from = lines.length;
    const cells: string[] = [];
    for (const cell of row.children) {
      const start = lines.length;
      readAll([cell]);
      const text = lines.slice(start).map((line) => line.text);
      if (isElement(cell) && /^t[dh]$/.test(cell.name)) cells.push(text.join(' '));
    }
    head = addRow(lines, row, lines.splice(from), cells, head);
  };
  readAll(tree.children);
  endLine();
  return lines;
}

/** What a page does not show. The line of a mail that an inbox shows stands at its top; further down stand abstracts that a press unfolds, and BibTeX. */
function isHidden({ name, attribs, children }: HtmlElement, isTop: boolean): boolean {
  return (
    unread.has(name) ||
    attribs.hidden !== undefined ||
    attribs.id === 'comments' ||
    (name === 'pre' && citation.test(DomUtils.textContent(children))) ||
    (isTop && /\bdisplay\s*:\s*none\b/i.test(attribs.style ?? '')) ||
    bodyOfLatexml.test(attribs.class ?? '')
  );
}

/** BibTeX of a paper whose abstract stands elsewhere. */
const citation = /^\s*@[a-z]+ *[{(](?![\s\S]*\babstract *=)/i;

/** A page's style sheet keeps these apart: `<span class="tag">cs.AI</span><span class="tag">cs.MA</span>`. */
const isBadge = /(?:^|[\s-])(?:tag|badge|chip|pill)(?:$|\s)/;

/** Of a paper as arXiv's HTML and ar5iv show it, all but title, authors and abstract. */
const bodyOfLatexml =
  /\bltx_(?:section|appendix|bibliography|page_navbar|page_footer|author_notes|author_before|note_mark|note_outer|dates|keywords|classification)\b/;
const arxivIdOfPage =
  /(?:id="watermark-tr"[^>]*>\s*arXiv:|<base href="\/html\/|\bar(?:5iv\.(?:labs\.arxiv\.)?org|xiv\.org)\/(?:abs|html)\/)([a-z-]*\/?\d[\d.]{6,9})/i;

/** What folds an abstract away. */
const abstractAlone = new RegExp(
  `^\\s*(?:(?:show|view|read|expand|toggle)(?: the)? )?(?:${words.abstract})\\s*$`,
  'i',
);

const arxivIdInHead = /<meta name="citation_arxiv_id" content="([\w./-]+)"/;

/** Links such as `[pdf](…) [bib](…)`, before a title in bold. */
const buttons = /^(?:\s*\[[^[\]]{1,12}\]\([^()\s]*\))+\s*$/;

/** `"See our code"` → `"See [our code](https://…)"` */
function linked(text: string, from: number, address: string): string {
  const label = text.slice(from).replace(/\s+/g, ' ').trim();
  if (label === '' || address.startsWith('javascript:')) return text;
  const whole = address.trim().replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${text.slice(0, from)}[${label}](${whole})`;
}

const signs = '0123456789+-−=()n';
const scripts = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ' };

/** The content of `<sup>` or `<sub>`: `"2"` → `"²"` or `"₂"`, `"max"` → `"^{max}"` or `"_{max}"`. */
export function raisedOrLowered(name: 'sup' | 'sub', content: string): string {
  const inner = content.trim();
  if ([...inner].every((sign) => signs.includes(sign)))
    return [...inner].map((sign) => [...scripts[name]][signs.indexOf(sign)]).join('');
  if (/^(?:st|nd|rd|th|TM|®|™)$/.test(inner)) return inner;
  return /^[\p{L}\d+−-]{1,8}$/u.test(inner) ? `${name === 'sup' ? '^' : '_'}{${inner}}` : content;
}

/** `"&eacute;"` → `"é"`; what HTML has no printable sign for stays. */
export function decodedEntity(entity: string): string {
  const text = DomUtils.textContent(treeOf(entity)?.children ?? []);
  // HTML reads `&copyright;` as `©right;`.
  return text.length > 2 || /[\p{Cc}\ufffd]/u.test(text) ? entity : text.replace(/\s/gu, ' ');
}

/** HTML inside a text, such as a feed's description, as its lines; a text without tags as it is. */
export function withoutTags(text: string): string[] {
  if (!/<\/?[a-z]|&[#\w]+;/i.test(text)) return [text];
  return htmlLines(text, 'plain')?.map((line) => line.text) ?? [text];
}

/** The lines of an abstract that an export holds as HTML or JATS; in others `<` is a sign of formulas. */
export function linesOfField(text: string): string[] {
  return /<(?:jats:\w+|p|div|h\d|br)\b/.test(text) ? withoutTags(text) : [text];
}

/** Text without the style sheets and scripts in it: elements with attributes, or with what programs consist of. */
export function withoutCode(text: string): string {
  const isCode = ({ name }: HtmlElement) => /^(?:script|style)$/.test(name);
  const codes = DomUtils.findAll(isCode, treeOf(text)?.children ?? []);
  let [kept, from] = ['', 0];
  for (const code of codes) {
    const [start, last] = [code.startIndex ?? 0, code.endIndex ?? 0];
    // The library ends `</style >` before its blank.
    const end = text.indexOf('>', last) + 1;
    const isClosed = /<\/(?:script|style)\s*>$/i.test(text.slice(start, end));
    const hasAttributes = Object.keys(code.attribs).length > 0;
    if (!isClosed || !(hasAttributes || /[{;]/.test(DomUtils.textContent(code)))) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

type HtmlTree = ReturnType<typeof parseDocument>;
type HtmlNode = HtmlTree['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** A line of a page as its reader sees it. */
interface HtmlLine {
  text: string;
  /** Where it begins and ends in the source, as UTF-16 offsets. */
  at: [number, number];
  /** A line of `<pre>`: what was apart has a blank line of its own. */
  isTight?: true;
}

/** `"abstract-content mt-2"` → `"Abstract"`, `"paper-authors"` → `"Authors"` */
function labelIn(classes: string): string | undefined {
  for (const name of classes.toLowerCase().split(/\s+/)) {
    if (ofAbstract.test(name)) return 'Abstract';
    if (/^(?:[a-z]+[-_]+)?authors?(?:[-_]+list)?$/.test(name)) return 'Authors';
  }
  return undefined;
}

const ofAbstract =
  /^(?:[a-z]+[-_]+)?abstract(?:[-_]+(?:content|body|text|full|en|original|collapse))?$/;

/** At least one heading for each block whose class says that it is an abstract. */
function hasHeadingsAboveAbstracts(html: string): boolean {
  const classes = [...html.matchAll(/\sclass=["']([^"'<>]*)/g)].map(([, names = '']) => names);
  const abstracts = classes.filter((names) => labelIn(names) === 'Abstract').length;
  return abstracts > 0 && (html.match(/<(?:h[1-6]|strong|b)[\s>]/gi)?.length ?? 0) >= abstracts;
}

/** A block that begins with a heading or its own label. */
const ownLabel = /^\W*(?:#|abstract\b|summary\b|authors?\b|by\b|摘要|作者)/i;

/** Adds a row of a table with titles and abstracts as lines with labels, and those of other tables as they are. `made`: the row's lines; `cells`: their texts by cell; `head`: the table's. Returns the table's head. */
function addRow(
  lines: HtmlLine[],
  row: HtmlElement,
  made: HtmlLine[],
  cells: string[],
  head: string[] | undefined,
): string[] | undefined {
  const at: HtmlLine['at'] = [made[0]?.at[0] ?? 0, made.at(-1)?.at[1] ?? 0];
  const kinds = row.children.flatMap((cell) => ('name' in cell ? cell.name : []));
  if (kinds.join() === 'th,td') addNamed(lines, cells, at);
  else if (!head && isHead(cells)) return cells;
  else if (head?.length === cells.length) lines.push(...labelledRow(head, cells, at));
  // A row of facts: with an abstract among them it would be a card.
  else if (cells.length > 3 && cells.every((cell) => cell.length < 200))
    lines.push({ text: `| ${cells.join(' | ')} |`, at });
  else for (const line of made) lines.push(line);
  return head;
}

/** A row that its first cell names, as in Zotero's reports: `**Author:** A. Heron`, bold as a label whose name is not known would go on with the text above; rows of one name follow each other. */
function addNamed(lines: HtmlLine[], [name = '', value]: string[], at: HtmlLine['at']): void {
  const above = lines.at(-1);
  const label = `**${name.replace(/ *[:：]$/, '')}:** `;
  if (above?.text.startsWith(label)) above.text += `, ${value}`;
  else if (value) lines.push({ text: label + value, at });
}

const title = new RegExp(`^(?:${words.title})$`, 'i');
const abstract = new RegExp(`^(?:${words.abstract})$`, 'i');

function isHead(cells: string[]): boolean {
  return cells.some((cell) => title.test(cell)) && cells.some((cell) => abstract.test(cell));
}

/** The title before the rest. */
function labelledRow(head: string[], cells: string[], at: HtmlLine['at']): HtmlLine[] {
  const fields = head.map((name, column) => {
    const label = title.test(name) ? 'Title' : abstract.test(name) ? 'Abstract' : name;
    return { label, text: cells[column] ?? '' };
  });
  return fields
    .sort((a, b) => Number(b.label === 'Title') - Number(a.label === 'Title'))
    .flatMap(({ label, text }) => (text === '' ? [] : [{ text: `${label}: ${text}`, at }]));
}
