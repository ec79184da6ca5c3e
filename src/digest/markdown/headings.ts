/** Which Markdown lines are titles: headings, bold, items with links, a paper in one line. */
import { arxivIdInAddress } from '../../text/ids.ts';
import { tally } from '../../text/tally.ts';
import { areNames } from '../page/author-lines.ts';
import { isBoilerplate, isMastheadLine } from '../page/boilerplate.ts';
import { readsAsAbstract } from '../page/likeness.ts';
import { withoutImages, withoutLinks } from './links.ts';

export const headingLine = /^(#{1,6}) +(\S.*)$/;
export const boldLine =
  /^((?:[-*+•] +)?(?:\d{1,3}[.)] )?)\*\*([^*\s](?:[^*]|\*(?!\*))*[^*:\s])\*\*:?$/;

/** The headings of papers, without those of the masthead. */
export function paperHeadings(lines: string[]): string[] {
  const repeated = repeatedHeadings(lines);
  const level = paperLevel(lines, repeated);
  const headings =
    level > 0
      ? lines.filter((line) => headingLevel(line) === level && !repeated.has(line.trim()))
      : [];
  const inBold = lines.filter(isBold);
  // Where a page has no headings its titles may be bold; one bold line is emphasis.
  const bold = inBold.length > 1 ? inBold : [];
  // A single heading may be the page's own, above titles that are not marked.
  const titles = [headings, bold, linkedTitles(lines)];
  return titles.find(({ length }) => length > 1) ?? headings;
}

export const linkedItem = /^\s*(?:[-*+•]|\d{1,3}[.)]) +\[.+\]\((https?:\S+)\):?\s*$/;

/** Items of a list that are links to papers, or stand above a text; others are a page's navigation. */
function linkedTitles(lines: string[]): string[] {
  const titles = lines.filter((line, at) => {
    const address = linkedItem.exec(line)?.[1];
    const below = lines.slice(at + 1, at + 3).find((next) => next.trim() !== '') ?? '';
    return address && (arxivIdInAddress(address) || below.length > 100);
  });
  return titles.length > 1 ? titles : [];
}

/** `### Abstract` below each title, and `# Robotics` above the titles of a section. */
export function sectionHeadings(lines: string[], titles: Set<string>): Set<number> {
  const repeated = repeatedHeadings(lines);
  const level = headingLevel([...titles][0] ?? '');
  const sections = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!headingLine.test(line) || titles.has(line)) continue;
    const below = lines.slice(at + 1, at + 4).find((next) => next.trim() !== '') ?? '';
    // Titles in bold stand below headings of any level.
    const above = headingLevel(line) > 0 && (level === 0 || headingLevel(line) <= level);
    if ((above && titles.has(below)) || repeated.has(line.trim())) sections.add(at);
  }
  return sections;
}

/** The page's own name, a word about a section, and what stands below all papers: headings above those of papers, with what stands below, unless that reads as an abstract. */
export function introductions(lines: string[], titles: Set<string>): Set<number> {
  const level = headingLevel([...titles][0] ?? '');
  const found = new Set<number>();
  const headings = lines.flatMap((line, at) => (headingLine.test(line) ? at : []));
  const last = lines.findLastIndex((line) => titles.has(line));
  for (const [place, at] of headings.entries()) {
    const line = lines[at] ?? '';
    const own = headingLevel(line);
    if (own === 0 || own >= level || titles.has(line)) continue;
    const end = headings[place + 1] ?? lines.length;
    const below = lines.slice(at + 1, end).filter((text) => text.trim() !== '');
    // Else they may be authors and a venue, which some pages have above a title.
    const speaks = below.some((text) => text.length > 30 && /[.!?][*_)]*$/.test(text.trim()));
    if ((at > last || speaks) && !readsAsAbstract(below.join(' ')))
      for (let to = at; to < end; to++) found.add(to);
  }
  return found;
}

/** Below the text of a marked title: someone's words in a quotation, and what stands below a rule or a heading of its own. */
export function remarks(lines: string[], titles: Set<string>): Set<number> {
  const found = new Set<number>();
  const repeated = repeatedHeadings(lines);
  const own = headingLevel([...titles][0] ?? '');
  let hasText = false;
  let isBelowRule = false;
  for (const [at, line] of lines.entries()) {
    const isQuoted = /^\s*>/.test(line);
    const level = headingLevel(line);
    if (hasText && level > own && own > 0 && !repeated.has(line.trim())) isBelowRule = true;
    if (titles.has(line) || (level > 0 && level <= own) || (level > 0 && !isBelowRule))
      hasText = isBelowRule = false;
    else if (hasText && /^\s*(?:[-*_] ?){3,}$/.test(line)) isBelowRule = true;
    else if (isBelowRule || (hasText && isQuoted)) found.add(at);
    else if (!isQuoted && line.length > 150 && titles.size > 1) hasText = true;
  }
  return found;
}

/** A whole line in bold, as titles are where a page has no headings. */
export function isBold(line: string): boolean {
  const text = boldLine.exec(line.trim())?.[2];
  return text !== undefined && !isMastheadLine(text);
}

/** A heading that is repeated below many papers is a label; twice may be a paper that the page lists twice. */
function repeatedHeadings(lines: string[]): Set<string> {
  const counts = tally(lines.filter((line) => headingLine.test(line)).map((line) => line.trim()));
  const repeated = [...counts].filter(
    ([line, count]) => count > 2 || (count > 1 && isBoilerplate(line.replace(/^#+ +/, ''))),
  );
  return new Set(repeated.map(([line]) => line));
}

/** The level of heading that most papers stand under. */
function paperLevel(lines: string[], repeated: Set<string>): number {
  const levels = Map.groupBy(
    lines.filter((line) => !repeated.has(line.trim())),
    headingLevel,
  );
  levels.delete(0);
  // One heading of the first level is the page's own.
  if (levels.get(1)?.length === 1) levels.delete(1);
  const titles = [...levels].filter(
    ([, own]) => !areNames(own.map((line) => line.replace(/^#+ +/, ''))),
  );
  return titles.sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
}

/** 0 if it is no heading, or one of the masthead. */
function headingLevel(line: string): number {
  const found = headingLine.exec(line);
  const text = withoutLinks(withoutImages(found?.[2] ?? ''), new Map()).text.trim();
  if (!found?.[1] || text === '' || isMastheadLine(text)) return 0;
  // A text may begin with one such sign; two or more are Markdown.
  return found[1] === '#' && /[.!]$/.test(text) && text.length > 60 ? 0 : found[1].length;
}

/** A paper in one line: `- **On Reeds**: Marshes speak in reeds, …`. */
interface OneLine {
  title: string;
  text: string;
}

const paper =
  /^\s*(?:[-*+•] +)?(?:\d{1,3}[.)] +)?(\*\*(?:[^*]|\*(?!\*)){4,300}\*\*|\[[^[\]]{4,300}\]\(\S{4,300}\))(?: ?[:：.]| [–—-]{1,2})? +(\S.{80,})$/;

/** Line → the whole paper in it. Empty if the page has other titles, or only one such line. */
export function oneLinePapers(lines: string[]): Map<string, OneLine> {
  const found = new Map<string, OneLine>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [, title = '', text = ''] = paper.exec(line) ?? [];
    if (text === '') continue;
    found.set(line, { title: title.replace(/:(?=\*\*$)/, ''), text });
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  // `**Abstract:** …` below title after title is a label.
  const papers = [...found].filter(([, { title }]) => counts.get(title) === 1);
  const labels = found.size - papers.length;
  return papers.length > 1 && labels === 0 ? new Map(papers) : new Map();
}
