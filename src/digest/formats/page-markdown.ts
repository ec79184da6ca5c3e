import type { Format, Sniff } from '../format.ts';
import { withCommonHeadings } from '../markdown/dialects.ts';
import { fromMarkdown, linkLines } from '../markdown/from-markdown.ts';
import { oneLinePapers, paperHeadings } from '../markdown/headings.ts';
import { isMastheadLine } from '../page/boilerplate.ts';
import { readPage } from '../page/read-page.ts';

/** The Daily or Trending Papers page as a converter's Markdown: each title a heading. */
export const pageMarkdown: Format = {
  name: 'page-markdown',
  sniff,
  read: (lines, digest) => readPage(fromMarkdown(lines), digest),
};

function sniff(given: string[]): Sniff | undefined {
  const lines = withCommonHeadings(given);
  const headings = paperHeadings(lines).length;
  const masthead = lines
    .slice(0, 200)
    .some((line) => isMastheadLine(line.replace(/^#+ /, '').trim()));
  const linked = lines.some((line) =>
    /^#{2,6} +\[.+\]\(https:\/\/huggingface\.co\/papers\//.test(line),
  );
  const links = linkLines(lines).length;
  if (headings === 0 && links > 1)
    return { confidence: 0.85, why: `${links} lines that are links` };
  const papers = headings === 0 ? oneLinePapers(lines).size : 0;
  if (papers > 0) return { confidence: 0.86, why: `${papers} papers in a line each` };
  if (headings === 0) return undefined;
  if (masthead || linked) return { confidence: 0.9, why: `${headings} headings for titles` };
  return { confidence: headings > 1 ? 0.5 : 0.35, why: `${headings} headings` };
}
