/** First pages of PDFs, as their text is copied: a title over lines, authors with marks, where they work, "Abstract", a wrapped text; what is not certain is refused. */
import { arxivId } from '../../text/ids.ts';
import { pageDate } from '../dates.ts';
import type { Entry, Format, Problem } from '../digest.ts';
import { isName, isPlace, namesIn } from '../page/author-lines.ts';
import { problemAt } from '../problem.ts';
import { known } from '../records.ts';
import { singleSpaced } from '../spaces.ts';

export const pdfPages: Format = {
  name: 'pdf-pages',
  most: 0.93,
  sniff: (lines) => {
    const pages = pagesIn(lines);
    const marked = pages.filter(isOfPdf).length;
    if (marked === 0 || marked * 2 <= pages.length) return undefined;
    const hyphened = new Set(
      lines
        .join('\n')
        .toLowerCase()
        .match(/\p{L}+-\p{L}+/gu),
    );
    const read = () => {
      const papers = pages.map((page, at) => paperOf(page, at === pages.length - 1, hyphened));
      const entries = papers.flatMap((paper) => ('title' in paper ? paper : []));
      return { entries, problems: papers.flatMap((paper) => ('remedy' in paper ? paper : [])) };
    };
    return { confidence: 0.93, why: `${marked} abstracts below marked authors`, read };
  },
};

interface Line {
  text: string;
  number: number;
}

/** What stands above an abstract, its lines, and, of the last one, what stands below. */
interface Page {
  front: Line[];
  abstract: Line[];
  below: Line[];
  id: string | undefined;
}

const opening =
  /^(?:(?:abstract|Abstract|ABSTRACT)\s*(?:[—–:.-]+\s*|$)|(?:Abstract|ABSTRACT) (?=\p{Lu}\p{Ll}*(?: \p{Ll}|,)))/u;

/** A page for each line that begins an abstract. */
function pagesIn(lines: string[]): Page[] {
  const pages: Page[] = [];
  let front: Line[] = [];
  let id: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const text = singleSpaced(lines[at] ?? '').trim();
    const stamped = stamp.exec(text)?.[1];
    id ??= stamped && arxivId(stamped);
    if (!opening.test(text)) {
      if (text !== '' && !isStamp(text)) front.push({ text, number: at + 1 });
      continue;
    }
    const { abstract, end } = abstractFrom(lines, at);
    pages.push({ front, abstract, below: [], id });
    [front, id] = [[], undefined];
    at = end - 1;
  }
  const last = pages.at(-1);
  if (last) {
    last.below = front;
    last.id ??= id;
  }
  return pages;
}

function abstractFrom(lines: string[], start: number): { abstract: Line[]; end: number } {
  const first = (lines[start] ?? '').trim().replace(opening, '');
  const abstract = first ? [{ text: first, number: start + 1 }] : [];
  for (let at = start + 1; at < lines.length; at++) {
    const text = (lines[at] ?? '').trim();
    if (text === '' && abstract.length === 0) continue;
    if (text === '' || section.test(text)) return { abstract, end: at };
    if (keywords.test(text)) {
      const length = lines
        .slice(at)
        .findIndex((line) => isBlank(line) || section.test(line.trim()));
      return { abstract, end: length < 0 ? lines.length : at + length };
    }
    if (!isStamp(text)) abstract.push({ text, number: at + 1 });
  }
  return { abstract, end: lines.length };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

const section = /^(?:(?:1|I)\.? +)?introduction\s*$/i;
const keywords =
  /^(?:key ?words?(?: and phrases)?|index terms|ccs concepts|(?:general|additional) (?:key ?words|terms)\b.*?)\s*[:—–.•-]/i;

/** What programs and publishers print beside a text; an arXiv id is the paper's. */
const stamp = /^arXiv:(\S+?)(?:v\d+)? +\[[\w.-]+\]/;
const stamps =
  /^(?:preprint|under review|accepted|published as|to appear|work in progress|technical report|submitted to|proceedings of|workshop on|\d{1,3}$)(?:$|[ .].{0,100}$)/i;

function isStamp(text: string): boolean {
  return stamp.test(text) || stamps.test(text) || pageDate(text) !== undefined;
}

/** Names with marks, addresses or, above a wrapped text, a place of work below a title, and no labels. */
function isOfPdf({ front, abstract }: Page): boolean {
  if (
    front.some(({ text }) =>
      /^(?:title|authors?|from|to|subject|url|link|presenter|speaker|session|room|chair) ?:/i.test(
        text,
      ),
    )
  )
    return false;
  const isWrapped = abstract.length > 3;
  return front.some(
    ({ text }, at) =>
      at > 0 && (addresses.test(text) || markedNames(text) || (isWrapped && isPlace({ text }))),
  );
}

const addresses = /^(?:e-?mails?:? ?)?(?:[\w.{}, +|;-]+@[\w.-]+\w[,; ]*)+$/i;

/** `Anna Heron¹∗ Bela Otter²`, `Anna Heron1,2, Bela Otter`, `Anna Heron, Member, IEEE` */
function markedNames(line: string): string[] | undefined {
  const names = line.replace(
    /,? (?:(?:Graduate )?Student |Senior |Life )?(?:Member|Fellow), IEEE/g,
    '∗',
  );
  const apart = names.replace(marks, ', ');
  if (apart === names || /:/.test(line) || leadingMark.test(line) || line.length > 1000)
    return undefined;
  const parts = apart.split(/\s*[,;&]\s*|\s+and\s+|\s*, and\s+/).filter((part) => part !== '');
  // A name may go on in the next line.
  const whole =
    parts.length > 2 && /^[\p{L}.-]+$/u.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  const named = whole.filter(isName);
  return named.length * 4 >= whole.length * 3 ? named : undefined;
}

const marks =
  /(?:\s?[¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶♠♢♣⋆]|(?<=\p{L}[. ]?)\d{1,2}(?!\p{L}))(?:[, ]?(?:[¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶♠♢♣⋆]|\d{1,2}(?!\p{L})))*/gu;
const leadingMark = /^[\d¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶]/;

function paperOf(page: Page, isLast: boolean, hyphened: Set<string>): Entry | Problem {
  const { front, abstract, id } = page;
  const [first = abstract[0]] = front;
  const start = first?.number ?? 1;
  const end = titleEnd(front);
  const title = front.slice(0, end);
  const text = joinedLines(abstract, hyphened);
  const doubt = doubtIn(title, abstract, text) ?? (isLast && lastDoubt(page.below));
  if (doubt)
    return problemAt(
      start,
      first?.text ?? '',
      `This reads as the first page of a PDF, and ${doubt}; save the page of the paper (arxiv.org/abs/…) instead, or write its title and abstract as a line \`Title: …\` and a line \`Abstract: …\`.`,
    );
  return {
    title: joinedLines(title, hyphened),
    abstract: text,
    lines: [start, abstract.at(-1)?.number ?? start],
    facts: known({ arxivId: id, authors: namesBelow(front, end) }),
  };
}

function doubtIn(title: Line[], abstract: Line[], text: string): string | undefined {
  const all = title.map((line) => line.text).join(' ');
  if (title.length === 0 || title.length > 5 || all.length > 300 || /\.$/.test(all))
    return 'where its title begins and ends is not certain';
  const columns = abstract.filter((line) => /\S {2,}\S/.test(line.text)).length;
  if (columns > 3 && columns * 2 > abstract.length) return 'its two columns stand side by side';
  if (text.length < 100 || !/[.!?][)"”]*$/.test(text))
    return 'where its abstract ends is not certain';
  return undefined;
}

/** Below the last abstract stands the paper; a further paragraph may be the abstract's. */
function lastDoubt(below: Line[]): string | undefined {
  const [first] = below;
  return first && !section.test(first.text) && !leadingMark.test(first.text)
    ? 'where its abstract ends is not certain'
    : undefined;
}

/** The first line of marked names, or else of names alone. */
function titleEnd(front: Line[]): number {
  const from = (is: (text: string, at: number) => boolean) =>
    front.findIndex(({ text }, at) => at > 0 && is(text, at));
  const marked = from((text) => markedNames(text) !== undefined);
  const end = marked > 0 ? marked : from((_, at) => plainNames(front, at).length > 0);
  return Math.max(end, 0);
}

/** Several, or one above an address or where someone works. */
function plainNames(front: Line[], at: number): string[] {
  const text = front[at]?.text ?? '';
  const below = front[at + 1]?.text ?? '';
  if (isPlace({ text })) return [];
  const names = namesIn({ text, heading: undefined });
  if (names?.sure && names.all.length > 1) return names.all;
  return isName(text) && (addresses.test(below) || isPlace({ text: below })) ? [text] : [];
}

function namesBelow(front: Line[], from: number): string[] {
  return front.flatMap(({ text }, at) =>
    at < from ? [] : (markedNames(text) ?? plainNames(front, at)),
  );
}

/** Joins wrapped lines; a hyphen at the end of one stays in words that have it elsewhere. */
function joinedLines(lines: Line[], hyphened: Set<string>): string {
  return lines.reduce((joined, { text }) => {
    const line = singleSpaced(text);
    const head = /(\p{L}+)-$/u.exec(joined)?.[1];
    const tail = /^\p{Ll}+/u.exec(line)?.[0];
    if (!head || !tail) return joined === '' ? line : `${joined} ${line}`;
    const stays = hyphened.has(`${head}-${tail}`.toLowerCase()) || prefixes.test(head);
    return `${stays ? joined : joined.slice(0, -1)}${line}`;
  }, '');
}

const prefixes =
  /^(?:self|non|multi|cross|high|low|large|small|long|short|fine|zero|one|few|real|end|well|open|closed|human|data|task|state|art|pre|post|co|in|out|on|off|of|the|to|and|time|single|double|two|three|model|based)$/i;
