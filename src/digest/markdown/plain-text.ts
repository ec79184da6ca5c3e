/** The rest of Markdown, and escapes. */
import { namesIn } from '../page/author-lines.ts';
import { findingInAddress } from '../page/finding.ts';
import { isLatin } from '../page/likeness.ts';
import type { PageLine } from '../page/page-line.ts';
import { withoutFolds, withWrappedHeadings } from './dialects.ts';
import {
  boldLine,
  headingLine,
  introductions,
  isBold,
  linkedItem,
  oneLinePapers,
  paperHeadings,
  remarks,
  sectionHeadings,
} from './headings.ts';
import {
  isReference,
  type References,
  referencesIn,
  withoutImages,
  withoutLinks,
  withoutOpenLink,
} from './links.ts';

/** A page's Markdown as the lines that a reader sees, with the addresses they link to; a paper in one line gives two. */
export function fromMarkdown(given: string[]): PageLine[] {
  const lines = withoutFolds(given);
  const references = referencesIn(lines);
  const titles = new Set(paperHeadings(lines));
  const omitted = new Set([...sectionHeadings(lines, titles), ...introductions(lines, titles)]);
  const remarkLines = remarks(lines, titles);
  const papers = titles.size === 0 ? oneLinePapers(lines) : new Map<string, never>();
  const page: PageLine[] = [];
  let linkIsOpen = false;
  for (const [at, source] of lines.entries()) {
    const number = at + 1;
    const paper = papers.get(source);
    if (paper) {
      page.push(lineOf(paper.title, number, references, 'starts'));
      page.push(lineOf(paper.text, number, references, undefined));
      continue;
    }
    const line = withoutLinks(withoutImages(source), references);
    const unlinked = withoutOpenLink(line, linkIsOpen, references);
    const above = page.at(-1);
    // In a link it says that there are no votes.
    const isEmptyItem = source.trim() === '-' && !linkIsOpen;
    const isOmitted = omitted.has(at) || remarkLines.has(at) || isEmptyItem;
    page.push({
      number,
      text: isOmitted || isTranslation(line, above) ? '' : plainText(unlinked.text),
      blank: source.trim() === '',
      heading:
        linkIsOpen && above?.heading && source.trim() !== ''
          ? 'goes on'
          : headingOf(source, titles, lines[at - 1], above),
      links: [...line.links, ...unlinked.links],
      isRemark: remarkLines.has(at) && source.trim() !== '',
    });
    linkIsOpen = unlinked.linkIsOpen;
  }
  return withWrappedHeadings(page);
}

/** A title in another script than the one right above, which links to the paper. */
function isTranslation(
  { text, links: [link] }: Pick<PageLine, 'text' | 'links'>,
  above?: PageLine,
) {
  const isLink = link && text.trim() === link.label && findingInAddress(link.address);
  return isLink && above?.heading && isLatin(above.text) && !isLatin(text);
}

/** Lines that are a link and nothing else. */
export function linkLines(lines: string[]): string[] {
  return lines.filter((line) => /^\s*\[.+\]\(https?:\S+\)\s*$/.test(line));
}

function lineOf(
  source: string,
  number: number,
  references: References,
  heading: PageLine['heading'],
): PageLine {
  const { text, links } = withoutLinks(withoutImages(source), references);
  return { number, text: plainText(text), blank: false, heading, links };
}

/** A wrapped title continues in an indented line that is none of authors; a bold title is always whole. */
function headingOf(
  source: string,
  titles: Set<string>,
  sourceAbove = '',
  above?: PageLine,
): PageLine['heading'] {
  if (titles.has(source)) return 'starts';
  const goesOn =
    above?.heading &&
    !isBold(sourceAbove) &&
    !linkedItem.test(sourceAbove) &&
    /^ {2,}\S/.test(source) &&
    !namesIn({ text: source.trim(), heading: undefined })?.sure;
  return goesOn ? 'goes on' : undefined;
}

/** A line of a quotation without its `>`. */
export function unquoted(line: string): string {
  return line.replace(/^\s*(?:> ?)+(?! ?[\d=])/, '');
}

/** A line without the marks of Markdown: `"## On Reeds"` → `"On Reeds"` */
export function plainText(text: string): string {
  if (isReference(text)) return '';
  return (
    unquoted(text)
      .replace(/^\[!\w+\][-+]? ?/, '')
      .replace(headingLine, '$2')
      .replace(boldLine, '$1$2')
      .replace(/\\+\s*$/, '')
      .replace(/^\s*<(https?:\/\/[^<>\s]+)>\s*$/, '$1')
      .replace(/^```\w*$/, '')
      .replace(/^(\s*)LINK: /, '$1')
      .replace(/^((?:[-*] +)?)\*\*([A-Za-z ]{2,20}[:.]?)\*\*(:?)/, '$1$2$3')
      .replace(/\\\s+/g, ' ')
      // No accent of TeX stands there.
      .replace(/(?<=\p{L})\\'(?=(?:s|t|re|ve|ll|d|m)\b|\s)/gu, "'")
      .replace(/\\-/.test(text) ? /\\([^\p{L}\p{N}\s])/gu : /\\([\\`*_[\]#+.!>~|-])/g, '$1')
  );
}
