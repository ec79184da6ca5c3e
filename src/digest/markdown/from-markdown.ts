/** A page's Markdown as the lines that a reader sees. */
import { namesIn } from '../page/author-lines.ts';
import { findingInAddress } from '../page/finding.ts';
import { isLatin } from '../page/likeness.ts';
import type { PageLine } from '../page/page-line.ts';
import { withWrappedHeadings } from './dialects.ts';
import { type MarkedLine, markedLines } from './marked-lines.ts';
import { aroundTitles, oneLinePapers, titlesIn } from './titles.ts';

/** The lines of a page, with the addresses they link to; a paper in one line gives two. */
export function fromMarkdown(lines: string[]): PageLine[] {
  const marked = markedLines(lines);
  const titles = titlesIn(marked);
  const { noise, remarks } = aroundTitles(marked, titles);
  const papers = titles.size === 0 ? oneLinePapers(marked) : undefined;
  const page: PageLine[] = [];
  for (const line of marked) {
    const { at, links } = line;
    const above = page.at(-1);
    const [number, blank, isRemark] = [at + 1, lines[at]?.trim() === '', remarks.has(line)];
    const paper = papers?.get(line);
    if (paper) {
      page.push({ number, blank, text: paper.title, heading: 'starts', links });
      page.push({ number, blank, text: paper.text, heading: undefined, links: [] });
      continue;
    }
    const isUnread = isRemark || noise.has(line) || isTranslation(line, above);
    page.push({
      number,
      blank,
      text: isUnread ? '' : titles.has(line) ? line.text : line.shown,
      heading: titles.has(line) ? 'starts' : goesOn(line, above) ? 'goes on' : undefined,
      links,
      isRemark: isRemark && !blank,
    });
  }
  return withWrappedHeadings(page, lines);
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
    !namesIn({ text: shown.trim(), heading: undefined })?.sure
  );
}
