/** Files that are no digest, and what to do instead: pictures and other programs' files, XML and pages without papers, other markup, chats, PDF, references, a table without abstracts. */
import type { Format } from '../digest.ts';
import { isHtml, isXml } from '../html.ts';
import { isCitation } from '../no-papers.ts';
import { columnsOf, tableRows } from '../objects/table-elements.ts';
import { readsAsAbstract } from '../page/likeness.ts';
import { hasSign, ofChat } from '../page/signs.ts';
import { quoted } from '../problem.ts';
import { blocksIn, notADigest } from '../records.ts';

/** A kind of text that holds no digest. */
interface Refusal {
  name: string;
  /** As `Sniff` has it. */
  confidence: number;
  /** What shows that a text is of this kind, for the report and the remedy. */
  seenIn(lines: string[]): string | false | undefined;
  remedy(seen: string): string;
}

const refused: Refusal[] = [
  {
    name: 'no-text',
    confidence: 1,
    seenIn: (lines) => isOtherFile(lines) && 'signs of another program',
    remedy: () =>
      'This is the file of another program (a PDF, a picture, an archive), and no text; open it, copy its text, and save that as a plain text file.',
  },
  {
    name: 'markup',
    confidence: 0.98,
    seenIn: (lines) => isXml(lines) && 'XML without papers',
    remedy: () =>
      'This is XML, and no entries with a title and an abstract were found in it; export the papers with their abstracts as RIS or BibTeX, or paste the page itself as text.',
  },
  {
    name: 'markup',
    confidence: 0.97,
    seenIn: (lines) => isHtml(lines) && 'the source of a page',
    remedy: () =>
      'This is the source of a web page, and no text could be taken from it; open the page in a browser, select all, and paste what you copy.',
  },
  {
    name: 'other-markup',
    confidence: 0.94,
    seenIn: (lines) =>
      markups.find(([, sign]) => lines.filter((line) => sign.test(line)).length > 1)?.[0],
    remedy: (markup) =>
      `This is ${markup}, which is not read; write each paper as a line \`Title: …\` and a line \`Abstract: …\`.`,
  },
  {
    name: 'chat',
    confidence: 0.935,
    seenIn: (lines) => {
      const signs = lines.filter((line) => hasSign(line.slice(0, 300), ofChat)).length;
      return signs > 1 && `${signs} lines of a chat`;
    },
    remedy: () =>
      'This is copied from a chat, where talk stands among the papers; give these alone, each as a line `Title: …` and a line `Abstract: …`.',
  },
  {
    name: 'full-text',
    confidence: 0.93,
    seenIn: (lines) =>
      lines.some((line) => /^\s*(?:1|I)\.? *introduction\s*$/i.test(line)) && 'its sections',
    remedy: () =>
      'This is text copied from a PDF, in which notes and pictures may stand among the lines of title and abstract; save the page of the paper (arxiv.org/abs/…) instead, or write its title and abstract as a line `Title: …` and a line `Abstract: …`.',
  },
  {
    name: 'references',
    confidence: 0.9,
    seenIn: referencesSeen,
    remedy: () =>
      'This is a list of references, and no abstract stands below them; export them with their abstracts (RIS, BibTeX, PubMed) from where they come.',
  },
  {
    name: 'table-without-abstracts',
    confidence: 0.9,
    seenIn: columnsSeen,
    remedy: (columns) =>
      `This is a table ${columns}, and no abstracts were found in it. If it lists papers, call the columns "title" and "abstract", paste a page that shows abstracts, or npm run digest:fetch the day.`,
  },
];

/** Files that are recognised only to say what to do instead. */
export const refusals: Format[] = refused.map(({ name, confidence, seenIn, remedy }) => ({
  name,
  most: confidence,
  sniff: (lines) => {
    const why = seenIn(lines);
    const read = () => notADigest(lines, remedy(why || ''));
    return why ? { confidence, why, read } : undefined;
  },
}));

/** Two lines with such a sign. */
const markups: [string, RegExp][] = [
  ['TOML', /^\[\[[\w.-]+\]\]\s*$/],
  [
    'LaTeX',
    /^\s*\\(?:documentclass\b|begin\{(?:document|abstract)\}|(?:sub)*section\*?\{|title\{|item(?:\[.*?\])? *\\(?:textbf|href)\{)/,
  ],
  ['a table of a wiki', /^\s*\|-\s*$/],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0001-\u0008\u000B-\u001F\u007F\uFFFD]/g;

function isOtherFile(lines: string[]): boolean {
  const start = lines.slice(0, 200).join('').slice(0, 4000);
  const signs = start.match(controls)?.length ?? 0;
  return (
    /^(?:%PDF-|\{\\rtf|GIF8|PK\p{Cc}|.PNG$|.{5,6}(?:JFIF|Exif))/mu.test(lines[0] ?? '') ||
    (signs > 20 && signs * 30 > start.length)
  );
}

/** Seven in ten paragraphs, or lines. */
function referencesSeen(lines: string[]): string | false {
  const blocks = blocksIn({ lines, start: 0, end: lines.length });
  const texts =
    blocks.length > 2 ? blocks.map(({ text }) => text) : lines.filter((line) => line.trim());
  const found = texts.filter(
    (text) => text.length < 700 && isCitation(text) && !readsAsAbstract(text),
  );
  return found.length > 2 && found.length * 10 > texts.length * 7 && `${found.length} references`;
}

function columnsSeen(lines: string[]): string | false {
  const table = tableRows(lines);
  const head = table && table.rows.length > 1 ? table.head : columnsOf(lines);
  if (head) return `with the columns ${quoted(head)}`;
  const text = lines.filter((line) => line.trim() !== '' && !/^#/.test(line));
  const rows = text.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
  return rows > 2 && rows * 2 > text.length && `of ${rows} rows`;
}
