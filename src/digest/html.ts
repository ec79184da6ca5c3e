/**
 * Which text is a web page: elements from end to end; what of it is left out (`nav`, hidden parts, sections of a paper), papers that it holds as JSON;
 * HTML inside a feed, HTML tables inside Markdown; `<sup>`, `<sub>`; HTML nested too deep.
 */
import { type Handler, Parser, type ParserOptions } from 'htmlparser2';
import {
  type HtmlLine,
  hasHeadingsAboveAbstracts,
  labelIn,
  ownLabel,
  tablesIn,
} from './html-labels.ts';
import type { SentLine } from './mail.ts';
import { words } from './page/words.ts';

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

/** A saved HTML page as Markdown, or the JSON that the page holds for its own program; undefined for other text. */
export function textOfPage(lines: SentLine[]): SentLine[] | undefined {
  if (!isHtml(lines.map(({ text }) => text))) return undefined;
  const html = sourceOf(lines);
  const listing = /class=["']?(?:list-title|arxiv-result|list-identifier|abstract mathjax)/.test(
    html,
  );
  const read = papersInProps(html) ?? htmlLines(html, listing ? 'plain' : 'markdown');
  return read && read.length > 1 ? sentLines(read, lines) : undefined;
}

function sourceOf(lines: SentLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** What was read in the source that `lines` are. Blank lines keep what HTML keeps apart. */
function sentLines(read: HtmlLine[], lines: SentLine[]): SentLine[] {
  const lineAt = lineNumbers(sourceOf(lines));
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
    made.push(...(rows ?? lines.slice(at, end < 0 ? at + 1 : end + 1)));
    found ||= rows !== undefined;
    at = Math.max(at, end);
  }
  return found ? [...made, ...lines.slice(at)] : undefined;
}

const tableEnd = /<\/table>\s*$/i;

function rowsOf(table: SentLine[]): SentLine[] | undefined {
  const read = htmlLines(sourceOf(table), 'markdown') ?? [];
  if (!read.some(({ text }) => text.startsWith('Title: '))) return undefined;
  return [{ text: '', from: [0, -1] }, ...sentLines(read, table)];
}

/** Hugging Face's own page holds its papers as JSON, with the abstracts that it does not show. */
function papersInProps(html: string): HtmlLine[] | undefined {
  let found: HtmlLine[] | undefined;
  parse(html, (parser) => ({
    onopentag(_, { 'data-props': props = '' }) {
      if (/"(?:dailyPapers|papers)":\[\{/.test(props) && props.includes('"summary"'))
        found ??= [{ text: props, at: [parser.startIndex, parser.endIndex] }];
    },
  }));
  return found && [...found, { text: '', at: [0, 0] }];
}

/** Reads HTML or XML; false if its elements are nested too deep. The library's time grows with length × depth. */
export function parse(
  html: string,
  handlerFor: (parser: Parser) => Partial<Handler>,
  options: ParserOptions = {},
): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(...tag) {
        if (++depth > deepest) parser.pause();
        else handler.onopentag?.(...tag);
      },
      onclosetag(...tag) {
        depth--;
        handler.onclosetag?.(...tag);
      },
      ontext: (text) => handler.ontext?.(text),
    },
    options,
  );
  const handler = handlerFor(parser);
  parser.end(html);
  return depth <= deepest;
}

/** Browsers show at most 512 elements inside each other. */
const deepest = 5000;

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

/** Begins as a page's source does, or is elements from beginning to end: what stands in a field or below Markdown makes no page. */
export function isHtml(lines: string[]): boolean {
  const source = lines.join('\n').replace(declarations, '');
  if (openingTag.test(source)) return true;
  // Markdown folds with details.
  return /^\s*<(?!details\b)[a-z]/i.test(source) && !isXml(lines) && !hasTextBesideElements(source);
}

function hasTextBesideElements(html: string): boolean {
  let depth = 0;
  let found = false;
  parse(html, () => ({
    onopentag() {
      depth++;
    },
    ontext(text) {
      found ||= depth === 0 && /[\p{L}\p{N}]/u.test(text);
    },
    onclosetag() {
      depth--;
    },
  }));
  return found;
}

/** Line numbers, from 0, for offsets in any order. */
export function lineNumbers(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** HTML as lines of text; as Markdown, with headings and links. Images have no text. Undefined if nested too deep. */
export function htmlLines(html: string, style: Style): HtmlLine[] | undefined {
  const lines: HtmlLine[] = [];
  let text = '';
  let heading = '';
  let at: [number, number] | undefined;
  let skipped = 0;
  let script = 0;
  let depth = 0;
  let pre = 0;
  const hasCards = style === 'markdown' && hasHeadingsAboveAbstracts(html);
  const latexml = /\bltx_document\b/.test(html);
  const id = (latexml ? arxivIdOfPage : arxivIdInHead).exec(html)?.[1];
  // A block whose class says that it is an abstract or a list of authors, until it ends.
  let named: { depth: number; label: string; told: boolean } | undefined;
  let link: { from: number; address: string } | undefined;
  const tables = style === 'markdown' ? tablesIn(lines) : undefined;
  // A line that is bold as a whole, as a title in it may be.
  let bold: { open: boolean; to: number } | undefined;
  const endLine = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    const isBold = bold && !bold.open && line.length > 8 && text.slice(bold.to).trim() === '';
    const shown = isBold ? `**${line}**` : line;
    bold = undefined;
    if (pre > 0) lines.push({ text: text.trimEnd(), at: at ?? [0, -1], isTight: true });
    else if (at && /[^\s#]/.test(shown)) {
      const label = named && !named.told && !ownLabel.test(shown) ? `${named.label}: ` : '';
      lines.push({ text: label + shown, at });
      if (named) named.told = true;
    }
    text = '';
    at = undefined;
    if (link) link = { ...link, from: 0 };
  };
  const whole = parse(html, (parser) => ({
    onopentag(name, attributes) {
      // What stands in a formula of MathML is in its text, too.
      if (skipped === 0 && name === 'math' && attributes.alttext) text += `$${attributes.alttext}$`;
      const names = attributes.class ?? '';
      if (
        skipped > 0 ||
        unread.has(name) ||
        attributes.hidden !== undefined ||
        // The line of a mail that an inbox shows; further down stand abstracts that a press unfolds.
        (lines.length === 0 && /\bdisplay\s*:\s*none\b/i.test(attributes.style ?? '')) ||
        bodyOfLatexml.test(names)
      )
        skipped++;
      if (skipped > 0) return;
      depth++;
      if (name === 'sup' || name === 'sub') script = text.length;
      if (!inline.has(name)) endLine();
      if (name === 'pre') pre++;
      else if (isBadge.test(names)) text += ' ';
      tables?.open(name);
      if (/\bltx_creator\b/.test(names) && text.trim() !== '') text += ', ';
      const label = hasCards && !inline.has(name) && labelIn(names);
      if (label && !named) named = { depth, label, told: false };
      if (style === 'markdown' && /^(?:b|strong)$/.test(name)) {
        if (buttons.test(text)) endLine();
        if (text.trim() === '') bold = { open: true, to: 0 };
      }
      if (style === 'markdown' && /^h[1-6]$/.test(name))
        heading = `${'#'.repeat(Number(name[1]))} `;
      if (!inline.has(name) && heading) text = heading;
      if (style === 'markdown' && name === 'a' && attributes.href)
        link = { from: text.length, address: attributes.href };
    },
    ontext(part) {
      if (skipped > 0 || (pre === 0 && at === undefined && part.trim() === '')) return;
      for (const [number, line] of (pre > 0 ? part.split('\n') : [part]).entries()) {
        if (number > 0) endLine();
        text += line;
        at = [at?.[0] ?? parser.startIndex, parser.endIndex];
      }
    },
    onclosetag(name, implied) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === 'summary' && style === 'markdown' && abstractAlone.test(text)) {
        named ??= { depth: depth - 1, label: 'Abstract', told: false };
        [text, at] = ['', undefined];
      }
      if (name === 'sup' || name === 'sub') {
        text = text.slice(0, script) + raisedOrLowered(name, text.slice(script));
      }
      if (bold && /^(?:b|strong)$/.test(name)) bold = { open: false, to: text.length };
      if (name === 'a' && link) {
        text = linked(text, link);
        link = undefined;
      }
      if (!inline.has(name) || implied) endLine();
      if (name === 'pre') pre--;
      if (name === 'h1' && id && (latexml || lines.at(-1)?.text.startsWith('Title:')))
        lines.push({
          text: `Link: https://arxiv.org/abs/${id}`,
          at: [parser.startIndex, parser.endIndex],
        });
      if (/^h[1-6]$/.test(name)) heading = '';
      if (!inline.has(name) && heading) text = heading;
      tables?.close(name);
      if (named?.depth === depth--) {
        if (named.label === 'Abstract' && named.told)
          lines.push({ text: '---', at: [parser.startIndex, parser.startIndex] });
        named = undefined;
      }
    },
  }));
  if (!whole) return undefined;
  endLine();
  return lines;
}

/** A page's style sheet keeps these apart: `<span class="tag">cs.AI</span><span class="tag">cs.MA</span>`. */
const isBadge = /(?:^|[\s-])(?:tag|badge|chip|pill)(?:$|\s)/;

/** Of a paper as arXiv's HTML and ar5iv show it, all but title, authors and abstract. */
const bodyOfLatexml =
  /\bltx_(?:section|appendix|bibliography|page_navbar|page_footer|author_notes|author_before|note_mark|note_outer|dates|keywords|classification)\b/;
const arxivIdOfPage =
  /(?:id="watermark-tr"[^>]*>\s*arXiv:|<base href="\/html\/|\bar(?:5iv\.(?:labs\.arxiv\.)?org|xiv\.org)\/(?:abs|html)\/)([a-z-]*\/?\d[\d.]{6,9})/i;

/** What folds an abstract away. */
const abstractAlone = new RegExp(`^\\s*(?:${words.abstract})\\s*$`, 'i');

const arxivIdInHead = /<meta name="citation_arxiv_id" content="([\w./-]+)"/;

/** Links such as `[pdf](…) [bib](…)`, before a title in bold. */
const buttons = /^(?:\s*\[[^[\]]{1,12}\]\([^()\s]*\))+\s*$/;

/** `"See our code"` → `"See [our code](https://…)"` */
function linked(text: string, { from, address }: { from: number; address: string }): string {
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
  let text = '';
  parse(entity, () => ({
    ontext: (part) => {
      text += part;
    },
  }));
  // HTML reads `&copyright;` as `©right;`.
  if (text.length > 2 || /[\p{Cc}\ufffd]/u.test(text)) return entity;
  return text.replace(/\s/gu, ' ');
}

/** HTML inside a text, such as a feed's description, as its lines; a text without tags as it is. */
export function withoutTags(text: string): string[] {
  if (!/<\/?[a-z]|&[#\w]+;/i.test(text)) return [text];
  return htmlLines(text, 'plain')?.map((line) => line.text) ?? [text];
}

/** The lines of an abstract that an export holds as HTML or JATS; in others `<` is a sign of formulas. */
export function linesOfField(text: string): string[] {
  return /<(?:jats:\w+|p|div|h\d)\b/.test(text) ? withoutTags(text) : [text];
}

/** Text without the style sheets and scripts in it: elements with attributes, or with what programs consist of. */
export function withoutCode(text: string): string {
  let [kept, from, at] = ['', 0, -1];
  let isCode = false;
  parse(text, (parser) => ({
    onopentag(name, attributes) {
      at = /^(?:script|style)$/.test(name) ? parser.startIndex : -1;
      isCode = Object.keys(attributes).length > 0;
    },
    ontext(part) {
      isCode ||= /[{;]/.test(part);
    },
    onclosetag(_, implied) {
      if (at >= 0 && isCode && !implied) {
        kept += text.slice(from, at);
        // The library ends `</style >` before its blank.
        from = text.indexOf('>', parser.endIndex) + 1;
      }
      at = -1;
    },
  }));
  return kept + text.slice(from);
}
