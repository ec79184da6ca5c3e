/** Files that are no digest, and what to do instead: pictures and other programs' files, chats, TOML, PDF, references, YAML and XML of other things, a list or table without abstracts. */
import type { Format } from '../digest.ts';
import { htmlIn, isXml } from '../html/page-source.ts';
import { isCitation } from '../no-papers.ts';
import { isMastheadLine } from '../page/boilerplate.ts';
import { readsAsAbstract } from '../page/likeness.ts';
import { hasSign, ofChat } from '../page/signs.ts';
import { quoted } from '../problem.ts';
import { namesPaper } from '../received.ts';
import { blocksIn, notADigest } from '../records.ts';
import { columnsOf, tableRows } from './table.ts';

/** A kind of text that holds no digest. */
interface Refusal {
  name: string;
  confidence: number;
  /** What shows that a text is of this kind, for the report and the remedy. */
  seenIn(lines: string[]): string | false | undefined;
  remedy(seen: string): string;
}

const refused: Refusal[] = [
  {
    name: 'no-text',
    confidence: 1,
    seenIn: otherFile,
    remedy: (file) =>
      `This is ${file}, and no text; open it, copy its text, and save that as a plain text file.`,
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
    seenIn: (lines) => htmlIn(lines) && 'the source of a page',
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
    seenIn: pagesSeen,
    remedy: () =>
      'This is text copied from a PDF, in which notes and pictures may stand among the lines of title and abstract; save the page of the paper (arxiv.org/abs/…) instead, or write its title and abstract as a line `Title: …` and a line `Abstract: …`.',
  },
  {
    name: 'document',
    confidence: 0.91,
    seenIn: (lines) => {
      const fences = lines.flatMap((line, at) => (/^\s*(?:```|~~~)/.test(line) ? at + 1 : []));
      const papers = lines.filter(namesPaper).length;
      return (
        fences.length > 3 &&
        papers < fences.length &&
        `blocks of code, the first at line ${fences[0]}`
      );
    },
    remedy: (seen) =>
      `This reads as the document of a program (${seen}), and no list of papers. Give the papers' own titles and abstracts, each title in a line above its abstract.`,
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
  {
    name: 'yaml-of-other-things',
    confidence: 0.86,
    seenIn: (lines) => {
      const text = lines.filter((line) => !/^\s*(?:#(?!#)|$)/.test(line));
      const keys = text.filter((line) => yamlKey.test(line)).length;
      const rows = text.filter((line) => /^-\s*$/.test(line)).length;
      const areMost = (keys > 2 && keys * 3 >= text.length) || rows > 1;
      return (
        areMost && text.every((line) => yamlLine.test(line)) && `${keys || rows} lines of YAML`
      );
    },
    remedy: () =>
      'This is YAML, and no item with a title and an abstract was found in it; call these fields "title" and "abstract", and add what is missing.',
  },
  {
    name: 'markdown-list',
    confidence: 0.85,
    seenIn: (lines) => {
      const text = lines.filter((line) => line.trim() !== '' && !/^#/.test(line));
      const isOfPage = lines.some((line) => isMastheadLine(line.trim().replace(/^#+ /, '')));
      const abstracts = text.filter((line) => line.length > 150 && readsAsAbstract(line));
      const isItem = (line: string) =>
        isListItem(line) && !(abstracts.length > 1 && abstracts.includes(line));
      const items = isOfPage || abstracts.length > 2 ? 0 : text.filter(isItem).length;
      return items * 2 > text.length && `${items} list items`;
    },
    remedy: () =>
      'This is a list, and no digest: no abstract stands below its items. If it lists papers, copy a page that shows their abstracts, or npm run digest:fetch the day.',
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
  ['TOML', /^\s*(?:title|name|abstract|summary) *= *["'].*[^,\s]\s*$/],
  [
    'LaTeX',
    /^\s*\\(?:documentclass\b|begin\{(?:document|abstract)\}|(?:sub)*section\*?\{|title\{|item(?:\[.*?\])? *\\(?:textbf|href)\{)/,
  ],
  ['an outline of Logseq or Roam', /^(?:\s+|\s*- +)\p{L}[\p{L}-]{1,30}::\s+\S/u],
  ['a table of a wiki', /^\s*\|-\s*$/],
];

/** How files begin when their NULs are taken out (a JPEG has up to one before `JFIF`). */
const programs: [RegExp, string][] = [
  [/^%PDF-/, 'a PDF'],
  [/^.PNG$|^GIF8|^.{5,6}(?:JFIF|Exif)/, 'a picture'],
  [/^\{\\rtf/, 'a word processor’s file (RTF)'],
  [/^PK\p{Cc}\p{Cc}/u, 'a word processor’s file or an archive'],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0001-\u0008\u000B-\u001F\u007F\uFFFD]/g;

function otherFile(lines: string[]): string | false {
  const start = lines.slice(0, 200).join('').slice(0, 4000);
  const signs = start.match(controls)?.length ?? 0;
  const program = programs.find(([opening]) => opening.test(lines[0] ?? ''))?.[1];
  return program ?? (signs > 20 && signs * 30 > start.length && 'a file of another program');
}

/** First pages of PDFs: above most abstracts stand addresses of mail, or authors with marks, and no label. */
function pagesSeen(lines: string[]): string | false {
  if (lines.slice(0, 20).some((line) => /^Number of Pages: \d+\s*$/.test(line))) return 'its pages';
  if (lines.some((line) => /^\s*(?:1|I)\.? *introduction\s*$/i.test(line))) return 'its sections';
  const starts = lines.flatMap((line, at) => (abstractOfPage.test(line) ? at : []));
  const pages = starts.filter((start, at) => {
    const front = lines.slice(Math.max(starts[at - 1] ?? 0, start - longestFront), start);
    const wrapped = lines
      .slice(start + 1, start + 5)
      .filter(({ length }) => length > 30 && length < 130);
    const hasAuthors = front.some((line) => line.length < 300 && ofAuthorsOnPage.test(line));
    return wrapped.length > 2 && hasAuthors && !front.some((line) => labelOnPage.test(line));
  });
  return pages.length * 2 > starts.length && `${pages.length} abstracts below authors`;
}

/** Lines. */
const longestFront = 30;
const abstractOfPage =
  /^\s*(?:(?:Abstract|ABSTRACT|A B S T R A C T)\s*(?:[—–:.-]|$)|Abstract (?=\p{Lu}\p{Ll}* \p{Ll}))/u;
const ofAuthorsOnPage =
  /[\w}]@[\w.-]+\.\w|\p{Ll}[¹²³⁴∗†‡§]|^(?:\p{Lu}[\p{L}.-]+ ){1,3}\p{L}+ ?(?:\d\b|[*∗])|, (?:Member|Fellow), IEEE|^[¹²³\d∗†]? ?\p{Lu}[\p{L} ]*(?:University|Institute|Laborator|Lab\b)[^.:]*$|^[\d∗†‡*]$/mu;
const labelOnPage =
  /^(?:title|authors?|from|to|subject|url|link|presenter|speaker|session|room|chair) ?:/i;

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

const yamlKey = /^\s*(?:- )*["']?[A-Za-z][\w ./-]*["']?:(?:\s|$)/;
/** A key, an item, or what is indented below one. */
const yamlLine = /^(?:\s|- |-$|---|["']?[A-Za-z][\w ./-]*["']?:(?:\s|$)|[\]}])/;

function isListItem(line: string): boolean {
  const isLabelled = /^\s*[-*+]\s+\**[A-Z][A-Za-z ]{1,20}(?:\*\*)?:/.test(line);
  const isItem = /^\s*(?:(?:[-*+]|\d+[.)])\s+\S|https?:\S+\s*$)/.test(line);
  return line.length < 300 && isItem && !isLabelled;
}
