/** The Daily Papers page as text or Markdown, and any text of titles and abstracts. */
import type { Format, Sniff } from '../digest.ts';
import { fromMarkdown, oneLinePapers, titlesIn } from '../markdown/from-markdown.ts';
import { unquoted } from '../markdown/inline.ts';
import type { MarkedLine } from '../markdown/marked-line.ts';
import { isMastheadLine, isOfDailyPapers } from '../page/boilerplate.ts';
import { asPageLines } from '../page/page-line.ts';
import { readPage } from '../page/read-page.ts';

/** The Daily Papers page as its plain text. */
export const pageText: Format = {
  name: 'page-text',
  most: 0.8,
  sniff: (lines) => {
    const found = sniffText(lines);
    return found && { ...found, read: (day) => readPage(asPageLines(lines.map(unquoted)), day) };
  },
};

/** The Daily or Trending Papers page as a converter's Markdown: each title a heading. */
export const pageMarkdown: Format = {
  name: 'page-markdown',
  most: 0.9,
  sniff: (lines, markedLines) => {
    const marked = markedLines();
    const found = sniffMarkdown(lines, marked);
    return found && { ...found, read: (day) => readPage(fromMarkdown(lines, marked), day) };
  },
};

type Found = Omit<Sniff, 'read'> | undefined;

function sniffText(lines: string[]): Found {
  const top = lines.slice(0, 200).map((line) => line.trim());
  const masthead = top.some(isOfDailyPapers) ? top.filter(isMastheadLine).length : 0;
  const short = lines.filter((line) => line.trim() !== '' && line.length <= 200).length;
  const long = lines.filter((line) => line.length > 200).length;
  if (masthead >= 2) return { confidence: 0.8, why: `${masthead} lines of the page's masthead` };
  if (short > 0 && (long > 0 || lines.length > 3)) {
    return { confidence: 0.3, why: `${short} short and ${long} long lines` };
  }
  return short > 0 ? { confidence: 0.1, why: 'lines of text' } : undefined;
}

function sniffMarkdown(lines: string[], marked: MarkedLine[]): Found {
  const titles = titlesIn(marked);
  if (titles.size === 0) {
    const links = lines.filter((line) => /^\s*\[.+\]\(https?:\S+\)\s*$/.test(line)).length;
    const papers = oneLinePapers(marked).size;
    const linking = lines.filter((line) => /\]\([^\s()]*[/.][^\s()]*\)/.test(line)).length;
    if (links > 1) return { confidence: 0.85, why: `${links} lines that are links` };
    if (papers > 0) return { confidence: 0.86, why: `${papers} papers in a line each` };
    return linking > 2 ? { confidence: 0.35, why: `${linking} lines with links` } : undefined;
  }
  const masthead = marked.slice(0, 200).some(({ text }) => isOfDailyPapers(text));
  const linked = lines.some((line) =>
    /^#{2,6} +\[.+\]\(https:\/\/huggingface\.co\/papers\//.test(line),
  );
  if (masthead || linked) return { confidence: 0.9, why: `${titles.size} headings for titles` };
  return { confidence: titles.size > 1 ? 0.5 : 0.35, why: `${titles.size} headings` };
}
