/** HTML → lines of text or Markdown; what of a page is left out (`nav`, hidden parts, sections of a paper); which block of a card its classes call its abstract. */
import { DomUtils, ElementType } from 'htmlparser2';
import { words } from '../page/words.ts';
import { singleSpaced } from '../spaces.ts';
import { raisedOrLowered } from './raised.ts';
import { addRow } from './rows.ts';
import {
  type HtmlElement,
  type HtmlLine,
  type HtmlNode,
  type HtmlTree,
  inline,
  isElement,
  treeOf,
} from './tree.ts';

/** How much of a page's structure its text keeps. */
type Style = 'plain' | 'markdown';

/** HTML as lines of text; as Markdown, with headings and links. Images have no text. Undefined if nested too deep. */
export function htmlLines(html: string, style: Style): HtmlLine[] | undefined {
  const tree = treeOf(html);
  return tree && linesOf(tree, html, style);
}

/** The same of a page that was parsed; its source says what its classes and head tell of the whole. */
export function linesOf(tree: HtmlTree, html: string, style: Style): HtmlLine[] {
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

/** Elements without text for readers. */
const unread = new Set(
  'script style template noscript svg nav aside footer head iframe select math'.split(' '),
);

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
