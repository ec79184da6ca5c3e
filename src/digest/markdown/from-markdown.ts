/** A page's Markdown as the lines that a reader sees; which lines of Markdown are titles (headings, bold, items with links, a paper in one line), and what stands around them: sections, a page's introduction, remarks. */

import { lettersOf } from '../../text/fold.ts';
import { leadsToPaper } from '../../text/ids.ts';
import { tally } from '../../text/tally.ts';
import { areNames, namesIn } from '../page/author-lines.ts';
import { isBoilerplate, isMastheadLine } from '../page/boilerplate.ts';
import { findingInAddress } from '../page/finding.ts';
import { isLatin, readsAsAbstract } from '../page/likeness.ts';
import type { PageLine } from '../page/page-line.ts';
import type { Label, MarkedLine } from './marked-line.ts';
import { withWrappedHeadings } from './marked-lines.ts';

/** The lines of a page, with the addresses they link to; a paper in one line gives two. */
export function fromMarkdown(lines: string[], marked: MarkedLine[]): PageLine[] {
  const titles = titlesIn(marked);
  const { noise, remarks } = aroundTitles(marked, titles);
  const papers = titles.size === 0 ? oneLinePapers(marked) : undefined;
  const below = papers && belowLast(marked, papers);
  const page: PageLine[] = [];
  // Bold text and links end where they are closed.
  let mayGoOn = false;
  for (const line of marked) {
    const { at, links } = line;
    const above = page.at(-1);
    const isRemark = remarks.has(line) || below?.has(line);
    const [number, blank] = [at + 1, lines[at]?.trim() === ''];
    const paper = papers?.get(line);
    if (paper) {
      page.push({ number, blank, text: paper.title, heading: 'starts', links });
      page.push({ number, blank, text: paper.text, heading: undefined, links: [] });
      continue;
    }
    if (titles.has(line)) mayGoOn = line.level !== undefined;
    const isUnread = isRemark || noise.has(line) || below?.has(line) || isTranslation(line, above);
    page.push({
      number,
      blank,
      text: isUnread ? '' : titles.has(line) ? line.text : line.shown,
      heading: titles.has(line) ? 'starts' : mayGoOn && goesOn(line, above) ? 'goes on' : undefined,
      links,
      isRemark: isRemark && !blank,
    });
  }
  return withWrappedHeadings(page, lines);
}

/** What stands below a list of papers in a line each, where nothing stands between these: the page's last words, or another layout. */
function belowLast(marked: MarkedLine[], papers: Map<MarkedLine, unknown>): Set<MarkedLine> {
  const places = [...papers.keys()].map(({ at }) => at);
  const [first, end] = [places[0] ?? 0, (places.at(-1) ?? marked.length) + 1];
  const areAlone = marked
    .slice(first, end)
    .every((line) => papers.has(line) || line.text === '' || line.level);
  // What is indented, or follows without a blank line, is of the last item still.
  const below = marked.findIndex(
    ({ shown }, at) => at >= end && marked[at - 1]?.shown.trim() === '' && /^\S/.test(shown),
  );
  return new Set(areAlone && below >= 0 ? marked.slice(below) : []);
}

/** A title in another script than the one right above, which links to the paper. */
function isTranslation({ text, links: [link] }: MarkedLine, above?: PageLine) {
  const isLink = link && text === link.label && findingInAddress(link.address);
  return isLink && above?.heading && isLatin(above.text) && !isLatin(text);
}

/** A wrapped title continues in an indented line that is none of authors. */
function goesOn({ shown, is }: MarkedLine, above?: PageLine): boolean {
  return (
    above?.heading !== undefined &&
    is === 'text' &&
    /^ {2,}\S/.test(shown) &&
    !namesIn({ text: shown.trim() })?.sure
  );
}

/** The titles of papers: the headings of most, else what is bold, else items that are links. */
export function titlesIn(marked: MarkedLine[]): Set<MarkedLine> {
  const whole = marked.filter((line) => line.text !== '' && !isMastheadLine(line.text));
  const bold = whole.filter((line) => line.shape?.endsWith(' bold') && isAll(line, line.marked));
  const links = whole.filter((line) => line.is === 'item' && isLinkToPaper(line, marked));
  const headings = headingsOfPapers(whole);
  if (areSections(headings, bold, marked)) return new Set(bold);
  // A single heading may be the page's own, above titles that are not marked; one bold line is emphasis.
  return new Set([headings, bold, links].find(({ length }) => length > 1) ?? headings);
}

/** Short headings, each above several titles in bold, which are no questions, and stand right above a text. */
function areSections(headings: MarkedLine[], bold: MarkedLine[], marked: MarkedLine[]): boolean {
  const titles = bold.filter(({ at, text }) => {
    const below = marked.slice(at + 1, at + 4).find((line) => line.text !== '');
    return !/[?？]$/.test(text) && (below?.text.length ?? 0) > 60 && !below?.marked;
  });
  const long = headings.filter(({ text }) => (text.match(/\p{L}+/gu)?.length ?? 0) > 3);
  const sections = headings.filter(({ at }, place) =>
    titles.some((title) => title.at > at && title.at < (headings[place + 1]?.at ?? marked.length)),
  );
  const several = new Set(titles.map(({ text }) => text)).size >= sections.length * 3;
  return sections.length > 1 && several && long.length * 2 < headings.length;
}

/** Nothing stands around what is marked. */
function isAll({ text }: MarkedLine, marked: string): boolean {
  return lettersOf(text) === lettersOf(marked);
}

/** An item that is a link to a paper, or stands above a text; others are a page's navigation. */
function isLinkToPaper(line: MarkedLine, marked: MarkedLine[]): boolean {
  const [link] = line.links;
  if (!link || !isAll(line, link.label)) return false;
  const below = marked.slice(line.at + 1, line.at + 3).find(({ text }) => text !== '');
  return leadsToPaper(link.address) || (below?.text.length ?? 0) > 100;
}

/** Those of the level that most papers stand under. */
function headingsOfPapers(marked: MarkedLine[]): MarkedLine[] {
  const repeated = repeatedHeadings(marked);
  const levels = Map.groupBy(
    marked.filter((line) => line.level && !repeated.has(line) && !line.labels.some(isFact)),
    ({ level }) => level ?? 0,
  );
  // One heading of the first level is the page's own.
  if (levels.get(1)?.length === 1) levels.delete(1);
  const titles = [...levels].filter(([, own]) => !areNames(own.map(({ text }) => text)));
  return titles.sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[1] ?? [];
}

/** Of a heading such as `### Authors: A. Heron`. */
const isFact = ({ field, value }: Label) => value !== '' && field !== 'other';

/** A heading that is repeated below many papers is a label; twice may be a paper that the page lists twice. */
function repeatedHeadings(marked: MarkedLine[]): Set<MarkedLine> {
  const headings = marked.filter(({ level }) => level);
  const counts = tally(headings.map(({ text }) => text));
  // A title with one address is a paper's that several sections list; buttons have many.
  const leading = ({ text, links: [link] }: MarkedLine) => `${text} ${link?.address}`;
  const linked = tally(headings.map(leading));
  const isListed = (line: MarkedLine) =>
    line.links.length > 0 &&
    line.text.split(' ').length > 3 &&
    linked.get(leading(line)) === counts.get(line.text);
  const isRepeated = ({ text }: MarkedLine, count = counts.get(text) ?? 0) =>
    count > 2 || (count > 1 && isBoilerplate(text));
  return new Set(headings.filter((line) => isRepeated(line) && !isListed(line)));
}

/** What is neither title nor text of a paper. `noise`: `### Abstract` below each title, `# Robotics` above those of a section, the page's own name with a word about it; `remarks`: someone's words about a paper. */
function aroundTitles(marked: MarkedLine[], titles: Set<MarkedLine>) {
  const level = [...titles][0]?.level ?? 0;
  const repeated = repeatedHeadings(marked);
  const last = marked.findLastIndex((line) => titles.has(line));
  const noise = new Set<MarkedLine>();
  const remarks = new Set<MarkedLine>();
  const headings = marked.filter(({ level: own }) => own);
  for (const [place, heading] of headings.entries()) {
    const { at, level: own = 0 } = heading;
    if (titles.has(heading) || isMastheadLine(heading.text)) continue;
    const next = marked.slice(at + 1, at + 4).find(({ text }) => text !== '');
    // Titles in bold stand below headings of any level.
    const isAbove = (level === 0 || own <= level) && next && titles.has(next);
    if (isAbove || repeated.has(heading)) noise.add(heading);
    const below = own < level ? marked.slice(at + 1, headings[place + 1]?.at) : [];
    if (own < level && isIntroduction(below, at > last))
      for (const line of [heading, ...below]) noise.add(line);
  }
  let hasText = false;
  let isBelowRule = false;
  for (const line of marked) {
    const own = line.level ?? 0;
    if (hasText && own > level && level > 0 && !repeated.has(line)) isBelowRule = true;
    if (titles.has(line) || (own > 0 && (own <= level || !isBelowRule)))
      hasText = isBelowRule = false;
    else if (hasText && line.is === 'part' && !line.isQuoted) isBelowRule = true;
    else if (isBelowRule || (hasText && line.isQuoted)) remarks.add(line);
    else if (!line.isQuoted && line.text.length > 150 && titles.size > 1) hasText = true;
  }
  // Where quotations stand below most texts, one below a title alone is no text either.
  const first = [...titles][0]?.at ?? 0;
  const quoted = marked.filter(({ isQuoted, at, text }) => isQuoted && at > first && text !== '');
  if (quoted.filter((line) => remarks.has(line)).length * 2 > quoted.length)
    for (const line of quoted) remarks.add(line);
  return { noise, remarks };
}

/** Else what stands below may be authors and a venue, which some pages have above a title, or an abstract. */
function isIntroduction(below: MarkedLine[], isLast: boolean): boolean {
  const texts = below.map(({ text }) => text);
  const speaks = texts.some((text) => text.length > 30 && /[.!?]\)*$/.test(text));
  return (isLast || speaks) && !readsAsAbstract(texts.join(' '));
}

/** Papers in a line each: `- **On Reeds**: Marshes speak in reeds, …`; a title that comes again is a label. */
export function oneLinePapers(marked: MarkedLine[]) {
  const found = marked.flatMap((line) => {
    // A short title may well be a label.
    const [label] = line.labels;
    const title = label?.field === 'other' ? label.name : line.marked;
    const [before = '', ...behind] = line.shown.split(title === '' ? /$/ : title);
    const text = behind.join(title).replace(/^[*_]{0,3} ?[:：.–—-]{0,2}[*_]{0,3} +/, '');
    const isPaper = !line.level && !/[\p{L}\p{N}]{2}/u.test(before) && text.length > 80;
    return isPaper ? [[line, { title, text }] as const] : [];
  });
  const titles = new Set(found.map(([, { title }]) => title));
  return new Map(found.length > 1 && titles.size === found.length ? found : []);
}
