/** First pages of PDFs, as their text is copied: a title over lines, authors with marks, where they work, "Abstract", a wrapped text; what is not certain is refused. */
import { arxivId } from '../../text/ids.ts';
import { pageDate } from '../dates.ts';
import type { Entry, Format, Problem } from '../digest.ts';
import { isName, isPlace, namesIn } from '../page/author-lines.ts';
import { beginningsOf, isUnfinished, smallShare } from '../page/likeness.ts';
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
      const papers = pages.map((page) => paperOf(page, hyphened));
      const entries = papers.flatMap((paper) => ('title' in paper ? paper : []));
      return { entries, problems: papers.flatMap((paper) => ('remedy' in paper ? paper : [])) };
    };
    return { confidence: 0.93, why: `${marked} abstracts below marked authors`, read };
  },
};

interface Line {
  text: string;
  number: number;
  /** A blank line stands above, or a stamp alone. */
  isApart: boolean;
}

/** What stands above an abstract, its lines, and what stands below up to the next page. */
interface Page {
  front: Line[];
  abstract: Line[];
  below: Line[];
  id: string | undefined;
}

const opening =
  /^(?:(?:abstract|Abstract|ABSTRACT|A B S T R A C T)\s*(?:[—–:.-]+\s*|$)|(?:Summary|SUMMARY)$|(?:Abstract|ABSTRACT) (?=\p{Lu}\p{Ll}*(?: \p{Ll}|,)))/u;

/** A page for each line that begins an abstract; between two pages the first paper goes on. */
function pagesIn(lines: string[]): Page[] {
  const shown = withMarksJoined(lines.map((line) => singleSpaced(line).trim()));
  const pages: Page[] = [];
  let from = 0;
  for (let at = 0; at < shown.length; at++) {
    if (!opening.test(shown[at] ?? '')) continue;
    const start = frontStart(shown, from, at);
    const above = pages.at(-1);
    if (above) above.below = linesIn(shown, from, start);
    const { abstract, end } = abstractFrom(lines, at);
    pages.push({ front: linesIn(shown, start, at), abstract, below: [], id: undefined });
    from = end;
    at = end - 1;
  }
  const last = pages.at(-1);
  if (last) last.below = linesIn(shown, from, shown.length);
  for (const [page, id] of idsOf(pages, shown)) page.id = id;
  return pages;
}

/** The arXiv id that is stamped on each page: above its title if it is on the first. */
function idsOf(pages: Page[], shown: string[]): Map<Page, string> {
  const starts = pages.map(({ front, abstract }) => (front[0] ?? abstract[0])?.number ?? 1);
  const stamps = shown.flatMap((text, at) => {
    const id = arxivId(stamp.exec(text)?.[1] ?? '');
    return id ? [{ id, number: at + 1 }] : [];
  });
  const isAbove = (stamps[0]?.number ?? 0) < (starts[0] ?? 0);
  const ids = new Map<Page, string>();
  for (const { id, number } of stamps) {
    const next = starts.findIndex((start) => start > number);
    const isNext = isAbove && linesIn(shown, number, (starts[next] ?? 0) - 1).length === 0;
    const page = pages.at(isNext || next < 0 ? next : next - 1);
    if (page && !ids.has(page)) ids.set(page, id);
  }
  return ids;
}

/** As programs copy marks that are raised: each in a line of its own below a name. */
function withMarksJoined(shown: string[]): string[] {
  const made = [...shown];
  for (const [at, line] of shown.entries())
    if (at > 0 && onlyMarks.test(line) && isName(shown[at - 1] ?? '')) {
      made[at - 1] += line;
      made[at] = isStamp(line) ? line : '1';
    }
  return made;
}

/** Texts above an abstract belong to its page up to the paper above, which goes on up to there. */
function frontStart(shown: string[], from: number, to: number): number {
  let start = to;
  for (let at = to - 1; at >= from; ) {
    let first = at;
    while (first > from && shown[first - 1] !== '') first--;
    const block = linesIn(shown, first, at + 1);
    if (block.length > 0 && isBody(block)) return start;
    if (block.length > 0) start = first;
    for (at = first - 1; at >= from && shown[at] === ''; ) at--;
  }
  return start;
}

/** A paragraph, or what ends as one. */
function isBody(block: Line[]): boolean {
  const { text = '' } = block.at(-1) ?? {};
  if (block.some((line) => section.test(line.text))) return true;
  const small = block.filter((line) => line.text.length > 45 && (smallShare(line.text) ?? 0) > 0.5);
  if (block.length > 3 && small.length * 2 > block.length) return true;
  return /[.!?:]$/.test(text) && !leadingMark.test(text) && !namesAt(block, block.length - 1);
}

/** Without blank lines and stamps. */
function linesIn(shown: string[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (let at = from; at < to; at++) {
    const text = shown[at] ?? '';
    isApart ||= text === '';
    if (text === '' || isStamp(text)) continue;
    lines.push({ text, number: at + 1, isApart });
    isApart = false;
  }
  return lines;
}

function abstractFrom(lines: string[], start: number): { abstract: Line[]; end: number } {
  const first = (lines[start] ?? '').trim().replace(opening, '');
  const abstract = first ? [{ text: first, number: start + 1, isApart: false }] : [];
  for (let at = start + 1; at < lines.length; at++) {
    const text = (lines[at] ?? '').trim();
    if (text === '' && abstract.length === 0) continue;
    if (text === '' || section.test(text)) return { abstract, end: at };
    if (keywords.test(text)) {
      const length = lines
        .slice(at)
        .findIndex((line) => line.trim() === '' || section.test(line.trim()));
      return { abstract, end: length < 0 ? lines.length : at + length };
    }
    if (!isStamp(text)) abstract.push({ text, number: at + 1, isApart: false });
  }
  return { abstract, end: lines.length };
}

const section = /^(?:(?:1|I)\.? +)?(?:introduction|motivation|background|overview)\s*$/i;
const keywords =
  /^(?:key ?words?(?: and phrases)?|index terms|ccs concepts|(?:general|additional) (?:key ?words|terms)\b.*?)\s*(?:[:—–.•-]|$)/i;

/** What programs and publishers print beside a text; an arXiv id is the paper's. */
const stamp = /^arXiv:(\S+?)(?:v\d+)? +\[[\w.-]+\]/;
const stamps =
  /^(?:preprint|under review|accepted|published as|to appear|work in progress|technical report|submitted to|proceedings of|workshop on|\d{1,3}$)(?:$|[ .].{0,100}$)|^\p{Lu}.{2,80} \d+ ?\((?:19|20)\d{2}\) ?\d/iu;

function isStamp(text: string): boolean {
  return stamp.test(text) || stamps.test(text) || pageDate(text) !== undefined;
}

/** Names with marks, addresses or, above a wrapped text, a place of work below a title, or a paper below the text, and no labels. */
function isOfPdf({ front, abstract, below }: Page): boolean {
  if (
    front.some(({ text }) =>
      /^(?:title|authors?|from|to|subject|url|link|presenter|speaker|session|room|chair) ?:/i.test(
        text,
      ),
    )
  )
    return false;
  const isWrapped = abstract.length > 3;
  if (isWrapped && section.test(below[0]?.text ?? '')) return true;
  return front.some(
    ({ text }, at) =>
      at > 0 && (addresses.test(text) || markedNames(text) || (isWrapped && isPlace({ text }))),
  );
}

const addresses = /^(?:e-?mails?:? ?)?(?:[\w.{}, +|;-]+@[\w.-]+\w[,; ]*)+$/i;

/** `Anna Heron¹∗ Bela Otter²`, `Anna Heron1,2, Bela Otter`, `Anna Heron, Member, IEEE` */
function markedNames(line: string): string[] | undefined {
  const names = line.replace(
    /,? (?:(?:Graduate )?Student |Senior |Life )?(?:Member|Fellow), IEEE|\[(?:\d{4}-){3}[\dX]{4}\]|(?<=\p{L}) <?[\w.+-]+@[\w-]+\.[\w.-]+>?/gu,
    '∗',
  );
  const apart = names.replace(marks, ', ');
  if (apart === names || /:/.test(line) || leadingMark.test(line) || line.length > 1000)
    return undefined;
  const parts = apart.split(/\s*,?\s+and\s+|\s*[,;&]\s*/).filter((part) => part !== '');
  // A name may go on in the next line.
  const whole =
    parts.length > 2 && /^[\p{L}.-]+$/u.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  const named = whole.filter(isName);
  return named.length * 4 >= whole.length * 3 ? named : undefined;
}

const marks =
  /(?:\s?[¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶♠♢♣⋆]|(?<=\p{L}[. ]?)\d{1,2}(?!\p{L}))(?:[, ]?(?:[¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶♠♢♣⋆]|\d{1,2}(?!\p{L})))*/gu;
const onlyMarks = /^(?:[¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶♠♢♣⋆, ]|\d{1,2}(?!\d))+$/;
const leadingMark = /^[\d¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶]/;
const notes =
  /^(?:[\d¹²³⁴⁵⁶⁷⁸⁹⁰∗*†‡§¶]|(?:Fig(?:ure|\.)|Table) ?\d|Correspondence|(?:Corresponding|First) author|ACM Reference Format)/;

function paperOf({ front, abstract, below, id }: Page, hyphened: Set<string>): Entry | Problem {
  const [first = abstract[0]] = front;
  const start = first?.number ?? 1;
  const end = titleEnd(front);
  const begin = front.slice(0, end).findLastIndex(({ isApart }) => isApart);
  const title = front.slice(0, end);
  const text = joinedLines(abstract, hyphened);
  const doubt =
    begin > 0 || mayBeTitle(namesAt(front, end), text)
      ? ofTitle
      : (doubtOfTitle(title) ?? doubtOfText(abstract, text, below[0]));
  if (doubt)
    return problemAt(
      start,
      first?.text ?? '',
      `This reads as the first page of a PDF, and ${doubt}; save the page of the paper (arxiv.org/abs/…) instead, or write its title and abstract as a line \`Title: …\` and a line \`Abstract: …\`.`,
    );
  return {
    title: joinedLines(title, hyphened).replace(/(?<=\p{L}) ?[∗*†‡§¹⋆]+$/u, ''),
    abstract: text,
    lines: [start, abstract.at(-1)?.number ?? start],
    facts: known({
      arxivId: id,
      authors: front.flatMap((_, at) => (at < end ? [] : (namesAt(front, at) ?? []))),
    }),
  };
}

/** `Reed Networks∗`: a single name whose words the abstract has, too. */
function mayBeTitle(names: string[] | undefined, text: string): boolean {
  return names?.length === 1 && beginningsOf(names.join()).isSubsetOf(beginningsOf(text));
}

const ofTitle = 'where its title begins and ends is not certain';

/** A first line that could have held more may be a journal's name. */
function doubtOfTitle(title: Line[]): string | undefined {
  const [{ text: first = '' } = {}, { text: second = '' } = {}] = title;
  const all = title.map(({ text }) => text).join(' ');
  const isCertain = title.length > 0 && title.length < 6 && all.length <= 300;
  if (!isCertain || /\.$|[a-z]{3}\. \p{Lu}/u.test(all) || /^\p{Ll}+ /u.test(all)) return ofTitle;
  return first.length < second.length * 0.5 && !isUnfinished(first) ? ofTitle : undefined;
}

/** Below an abstract stands the paper; a further paragraph may be the abstract's. */
function doubtOfText(abstract: Line[], text: string, below: Line | undefined): string | undefined {
  const columns = abstract.filter((line) => /\S {2,}\S/.test(line.text)).length;
  if (columns > 3 && columns * 2 > abstract.length) return 'its two columns stand side by side';
  const isWhole = text.length >= 100 && /[.!?][)"”]*$/.test(text);
  const isPaper = !below || section.test(below.text) || notes.test(below.text);
  return isWhole && isPaper ? undefined : 'where its abstract ends is not certain';
}

/** The first line of marked names, or else of names alone. */
function titleEnd(front: Line[]): number {
  const marked = front.findIndex(({ text }, at) => at > 0 && markedNames(text));
  const end = marked > 0 ? marked : front.findIndex((_, at) => at > 0 && namesAt(front, at));
  return Math.max(end, 0);
}

/** With marks, several, or one above an address or where someone works; a team. */
function namesAt(front: Line[], at: number): string[] | undefined {
  const text = (front[at]?.text ?? '').replace(/(?:[,;]| and)$/, '');
  const below = front[at + 1]?.text ?? '';
  const marked = markedNames(text);
  if (marked || isPlace({ text })) return marked;
  if (/^anonymous (?:\w+ )?(?:submission|authors?)/i.test(text)) return [];
  const names = namesIn({ text, heading: undefined });
  if (names?.sure && names.all.length > 1) return names.all;
  const isAbove = addresses.test(below) || isPlace({ text: below });
  return team.test(text) || (isName(text) && isAbove) ? [text] : undefined;
}

const team = /^(?:\p{Lu}[\p{L}\d.&-]* ){1,3}(?:Team|Collaboration|Consortium)$/u;

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
