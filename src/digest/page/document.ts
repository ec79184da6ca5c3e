/** A README, a report or an assistant's answer; its headings among papers. */
import { arxivIdInAddress } from '../../text/ids.ts';
import type { Problem } from '../digest.ts';
import { firstOf, problemAt, problemOf } from '../problem.ts';
import type { PageLine, Piece } from './page-line.ts';
import type { Pair, Pairing } from './pairs.ts';
import { hasSign, ofDocuments, sections } from './signs.ts';

/** One problem for a README, summary or assistant’s answer: its headings are the titles of none of 88,000 papers. */
export function documentIn(page: PageLine[], { pairs, left }: Pairing): Problem | undefined {
  const titles = [...pairs.map(({ title }) => title), ...left.map(({ piece }) => piece)];
  const introduction = page.find(({ text, heading }) => !heading && firstSection.test(text));
  if (introduction) return problemAt(introduction.number, introduction.text, fullText);
  const byNumber = Map.groupBy(page, ({ number }) => number);
  const linesOf = ({ title, abstract }: Pair) =>
    Array.from({ length: abstract.lines[1] - title.lines[0] + 1 }, (_, at) =>
      byNumber.get(title.lines[0] + at),
    ).flatMap((lines) => lines ?? []);
  const headed = pairs.filter((pair) => isSection(pair, linesOf(pair)));
  if (headed.length * 2 > titles.length) return notPapers(headed, page);
  const headings = titles.filter(({ text }) => hasSign(bare(text), sections));
  const others = page.filter(({ text }) => hasSign(text.trim(), ofDocuments));
  const short = titles.filter(({ text }) => bare(text).split(' ').length < 3).length;
  const mostShort = titles.length > 3 && short * 2 > titles.length;
  const signs = headings.length + Math.min(2, others.length) + (mostShort ? 1 : 0);
  const linked = page.filter(({ links }) => links.some(({ address }) => isOfPaper(address))).length;
  const isDocument =
    headings.length > 0 && linked * 2 < titles.length && titles.some(({ heading }) => heading);
  if (!isDocument && (signs < 2 || headings.length * 8 < titles.length)) return undefined;
  const otherParts = others.map(({ text, number }) => pieceAt(number, text.trim()));
  const shown = [...headings, ...otherParts].sort(byLine);
  const [first = pieceAt(1)] = titles.sort(byLine);
  return problemOf(
    first,
    `This reads as a document (a README, a summary, an answer), and no list of papers: it has ${firstOf(shown)}. Give the papers' own titles and abstracts, each title in a line above its abstract.`,
  );
}

export const fullText =
  'This is text copied from a PDF, in which notes and pictures may stand among the lines of title and abstract; save the page of the paper (arxiv.org/abs/…) instead, or write its title and abstract as a line `Title: …` and a line `Abstract: …`.';

/** The first section of a paper. */
const firstSection = /^\s*(?:1|I)\.? *introduction\s*$/i;

type Part = Pick<Piece, 'text' | 'lines'>;

function pieceAt(line: number, text = ''): Part {
  return { text, lines: [line, line] };
}

function byLine(a: Part, b: Part): number {
  return a.lines[0] - b.lines[0];
}

/** A heading over a list, a table or code, without an address of a paper. */
function isSection({ title }: Pair, lines: PageLine[]): boolean {
  if (!title.heading) return false;
  if (lines.some((line) => line.heading && line.links.some(({ address }) => isOfPaper(address))))
    return false;
  const items = lines.filter(({ text, heading }) => !heading && listItem.test(text)).length;
  return items > 1 || hasSign(bare(title.text), sections);
}

const listItem = /^\s*(?:[-*+•⭐] |\d{1,2}[.)] |\|.*\||\$ )/u;

function isOfPaper(address: string): boolean {
  return arxivIdInAddress(address) !== undefined || /\bdoi\.org\//.test(address);
}

function notPapers(sections: Pair[], page: PageLine[]): Problem {
  const titles = sections.map(({ title }) => title);
  const shown = firstOf(titles);
  const linked = page.filter(({ text, links }) => listItem.test(text) && links.length > 0);
  const what =
    linked.length > sections.length * 2
      ? `${linked.length} links are listed here under headings (${shown}), and no abstracts; if they are papers, copy a page that shows them, or npm run digest:fetch the day.`
      : `This reads as a document (a README, a summary, an answer), and no list of papers: lists and code stand below its headings ${shown}. Give the papers' own titles and abstracts, each title in a line above its abstract.`;
  return problemOf(titles[0] ?? pieceAt(1), what);
}

/** A section's heading among papers: it and its text are no paper. */
export function headingsIn(pairs: Pair[]): Problem[] {
  return pairs
    .filter(({ title }) => hasSign(bare(title.text), sections))
    .map(({ title }) =>
      problemOf(
        title,
        'This is the heading of a section, and no title of a paper; take it and its text out.',
      ),
    );
}

const longestHeading = 80;

/** `"2.1 ⚙️ Installation:"` → `"Installation"` */
function bare(title: string): string {
  if (title.length > longestHeading) return title;
  return title
    .replace(/^[^\p{L}]+|[^\p{L}?]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
