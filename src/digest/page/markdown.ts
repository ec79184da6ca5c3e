import { isFurniture, isMastheadLine } from './furniture.ts';
import type { PageLine, PageLink } from './page-line.ts';

const headingLine = /^(#{1,6}) +(\S.*)$/;
const boldLine = /^(\d{1,3}[.)] )?\*\*([^*\s](?:[^*]|\*(?!\*))*[^*:\s])\*\*$/;

/** A page's Markdown as the lines that a reader sees, with the addresses they link to. */
export function fromMarkdown(lines: string[]): PageLine[] {
  const references = referencesIn(lines);
  const titles = new Set(paperHeadings(lines));
  const sections = sectionHeadings(lines, titles);
  const page: PageLine[] = [];
  let linkIsOpen = false;
  for (const [at, source] of lines.entries()) {
    const line = withoutLinks(withoutImages(source), references);
    const bare = withoutOpenLink(line, linkIsOpen, references);
    linkIsOpen = bare.linkIsOpen;
    page.push({
      number: at + 1,
      text: sections.has(at) ? '' : plainText(bare.text),
      blank: source.trim() === '',
      heading: headingOf(source, titles, lines[at - 1], page.at(-1)),
      links: [...line.links, ...bare.links],
    });
  }
  return page;
}

/** The lines that head a paper; those of the masthead are none. */
export function paperHeadings(lines: string[]): string[] {
  const repeated = repeatedHeadings(lines);
  const level = paperLevel(lines, repeated);
  return level > 0
    ? lines.filter((line) => headingLevel(line) === level && !repeated.has(line.trim()))
    : boldTitles(lines);
}

/** `### Abstract` below each title, and `# Robotics` above the titles of a section. */
function sectionHeadings(lines: string[], titles: Set<string>): Set<number> {
  const repeated = repeatedHeadings(lines);
  const level = headingLevel([...titles][0] ?? '');
  const sections = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!headingLine.test(line) || titles.has(line)) continue;
    const below = lines.slice(at + 1, at + 4).find((next) => next.trim() !== '') ?? '';
    const above = headingLevel(line) > 0 && headingLevel(line) < level && titles.has(below);
    if (above || repeated.has(line.trim())) sections.add(at);
  }
  return sections;
}

/** A heading that stands below paper after paper is a label; a page may list a paper twice. */
function repeatedHeadings(lines: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines)
    if (headingLine.test(line)) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  const repeated = [...counts].filter(
    ([line, count]) => count > 2 || (count > 1 && isFurniture(line.replace(/^#+ +/, ''))),
  );
  return new Set(repeated.map(([line]) => line));
}

/** Lines that are a link and nothing else. */
export function linkLines(lines: string[]): string[] {
  return lines.filter((line) => /^\s*\[.+\]\(https?:\S+\)\s*$/.test(line));
}

interface Line {
  text: string;
  links: PageLink[];
}

/** The level of heading that most papers stand under. */
function paperLevel(lines: string[], repeated: Set<string>): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const level = repeated.has(line.trim()) ? 0 : headingLevel(line);
    if (level > 0) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  // One heading of the first level is the page's own.
  if (counts.get(1) === 1) counts.delete(1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** 0: no heading, or one of the masthead. */
function headingLevel(line: string): number {
  const found = headingLine.exec(line);
  const text = withoutLinks(withoutImages(found?.[2] ?? ''), new Map()).text.trim();
  if (!found?.[1] || text === '' || isMastheadLine(text)) return 0;
  // A text may begin with one such sign; two or more are Markdown.
  return found[1] === '#' && /[.!]$/.test(text) && text.length > 60 ? 0 : found[1].length;
}

/** A title that was wrapped goes on in an indented line; a bold one is whole. */
function headingOf(
  source: string,
  titles: Set<string>,
  sourceAbove = '',
  above?: PageLine,
): PageLine['heading'] {
  if (titles.has(source)) return 'starts';
  const goesOn = above?.heading && !isBold(sourceAbove) && /^ {2,}\S/.test(source);
  return goesOn ? 'goes on' : undefined;
}

/** Where a page has no headings its titles may be bold; one bold line is emphasis. */
function boldTitles(lines: string[]): string[] {
  const bold = lines.filter(isBold);
  return bold.length > 1 ? bold : [];
}

function isBold(line: string): boolean {
  const text = boldLine.exec(line.trim())?.[2];
  return text !== undefined && !isMastheadLine(text);
}

/** `[32]: https://…` and `[32] https://…`, as converters put them below a page. */
function referencesIn(lines: string[]): Map<string, string> {
  const references = new Map<string, string>();
  for (const line of lines) {
    const found = /^\s*\[(\d+)\]:?\s+<?(https?:\/\/[^\s>]+)>?$/.exec(line);
    if (found?.[1] && found[2]) references.set(found[1], found[2]);
  }
  return references;
}

function withoutImages(line: string): string {
  return line
    .replace(/(?<=^|[[\s])[-*] *(?=!\[)/g, '')
    .replace(/!\[[^\]]{0,300}\]\([^()]{0,2000}\)/g, '');
}

function withoutLinks(line: string, references: Map<string, string>): Line {
  const links: PageLink[] = [];
  const text = line.replace(
    /\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\])*)\](?:\((\S{0,2000}?)(?: "[^"]*")?\)|\[(\d+)\])/g,
    (
      _link,
      shown: string,
      address: string | undefined,
      reference: string | undefined,
      at: number,
    ) => {
      const target = address ?? references.get(reference ?? '');
      if (target) links.push({ label: shown.trim(), address: target });
      const glued = /\d$/.test(line.slice(Math.max(0, at - 1), at)) && /^\d/.test(shown);
      return glued ? ` ${shown}` : shown;
    },
  );
  return { text, links };
}

/** A link around a paragraph opens on one line and closes on another. */
function withoutOpenLink({ text }: Line, linkIsOpen: boolean, references: Map<string, string>) {
  const closing = /\](?:\(([^()\s]{0,2000})\)|\[(\d+)\])\s*$/.exec(text);
  const opening = !linkIsOpen && !closing && openLink.test(text) && !/^[^\]]*\]/.test(text);
  const address = closing?.[1] ?? references.get(closing?.[2] ?? '');
  const opened = opening ? text.replace('[', '') : text;
  return {
    text: closing ? opened.slice(0, closing.index) : opened,
    linkIsOpen: opening || (linkIsOpen && !closing),
    links: address ? [{ label: '', address }] : [],
  };
}

const openLink = /^\s*(?:#{1,6} +)?(?:\d+[.)] +)?\[(?![ x-]\])/;

function plainText(text: string): string {
  return text
    .replace(/^\s*(?:> ?)+(?![\d=])/, '')
    .replace(headingLine, '$2')
    .replace(boldLine, '$1$2')
    .replace(/\\+\s*$/, '')
    .replace(/^\s*\[\d+\]:?\s+<?https?:\S+$/, '')
    .replace(/^```\w*$/, '')
    .replace(/^(\s*)LINK: /, '$1')
    .replace(/^((?:[-*] +)?)\*\*([A-Za-z ]{2,20}:?)\*\*(:?)/, '$1$2$3')
    .replace(/\\\s+/g, ' ')
    .replace(/\\([\\`*_[\]#+.!>~|-])/g, '$1');
}
