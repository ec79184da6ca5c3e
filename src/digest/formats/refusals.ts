/** Files that are no digest, and what to do instead: pictures and other programs' files, chats, TOML, PDF, references, YAML and XML of other things, a list or table without abstracts. */
import { isCollection, parseAllDocuments } from 'yaml';
import { addressesIn } from '../../text/addresses.ts';
import { arxivIdInAddress } from '../../text/ids.ts';
import type { Format } from '../digest.ts';
import { isHtml, isXml } from '../html.ts';
import { isCitation } from '../no-papers.ts';
import { columnsOf, tableRows } from '../objects/table-elements.ts';
import { isMastheadLine } from '../page/boilerplate.ts';
import { fullText } from '../page/document.ts';
import { readsAsAbstract } from '../page/likeness.ts';
import { hasSign, ofChat } from '../page/signs.ts';
import { quoted } from '../problem.ts';
import { blocksIn, notADigest } from '../records.ts';

/** A kind of file that holds no digest: how it is recognised, and what its owner should do instead. */
interface Refusal {
  name: string;
  /** As `Sniff` has it, for a text of this kind. */
  confidence: number;
  /** What was seen, for the report; undefined where the text is of another kind. */
  seenIn(lines: string[]): string | undefined;
  remedy(lines: string[]): string;
}

const refused: Refusal[] = [
  {
    name: 'toml',
    confidence: 0.94,
    seenIn: (lines) => counted(lines, /^\[\[[\w.-]+\]\]\s*$/, 'tables of TOML'),
    remedy: () => 'This is TOML, which is not read; write the same as JSON or YAML, and add that.',
  },
  {
    name: 'chat',
    confidence: 0.935,
    seenIn: (lines) => {
      const signs = lines.filter((line) => hasSign(line.slice(0, 300), ofChat)).length;
      return signs > 1 ? `${signs} lines of a chat` : undefined;
    },
    remedy: () =>
      'This is copied from a chat, where talk stands among the papers; give these alone, each as a line `Title: …` and a line `Abstract: …`.',
  },
  {
    name: 'table-of-links',
    confidence: 0.9,
    seenIn: rowsSeen,
    remedy: () =>
      'The table here has no column of abstracts. If it lists papers, add one, called "abstract", paste a page that shows them, or npm run digest:fetch the day; if it does not, there is nothing here to publish.',
  },
  {
    name: 'table-of-other-things',
    confidence: 0.89,
    seenIn: (lines) => columnsOf(lines) && 'rows with as many cells',
    remedy: (lines) =>
      `This is a table with the columns ${quoted(columnsOf(lines) ?? [])}, and neither titles nor abstracts of papers were found in them; export both, and call the columns "title" and "abstract".`,
  },
  {
    name: 'document',
    confidence: 0.91,
    seenIn: (lines) => {
      const blocks = Math.floor(lines.filter((line) => /^\s*(?:```|~~~)/.test(line)).length / 2);
      const papers = lines.filter(
        (line) => arxivIdIn(line) || /\bdoi\.org\/10\./.test(line),
      ).length;
      return blocks > 1 && papers < blocks * 2 ? `${blocks} blocks of code` : undefined;
    },
    remedy: (lines) =>
      `This reads as the document of a program (blocks of code, the first at line ${lines.findIndex((line) => /^\s*(?:```|~~~)/.test(line)) + 1}), and no list of papers. Give the papers' own titles and abstracts, each title in a line above its abstract.`,
  },
  {
    name: 'full-text',
    confidence: 0.93,
    seenIn: pagesSeen,
    remedy: () => fullText,
  },
  {
    name: 'markdown-list',
    confidence: 0.85,
    seenIn: listItemsSeen,
    remedy: () =>
      'This is a list, and no digest: no abstract stands below its items. If it lists papers, copy a page that shows their abstracts, or npm run digest:fetch the day.',
  },
  {
    name: 'yaml-of-other-things',
    confidence: 0.86,
    seenIn: yamlSeen,
    remedy: () =>
      'This is YAML, and no item with a title and an abstract was found in it; call these fields "title" and "abstract", and add what is missing.',
  },
  {
    name: 'references',
    confidence: 0.895,
    seenIn: referencesSeen,
    remedy: () =>
      'This is a list of references, and no abstract stands below them; export them with their abstracts (RIS, BibTeX, PubMed) from where they come.',
  },
  {
    name: 'markup',
    confidence: 0.98,
    seenIn: tagsSeen,
    remedy: (lines) =>
      isXml(lines)
        ? 'This is XML, and no entries with a title and an abstract were found in it; export the papers with their abstracts as RIS or BibTeX, or paste the page itself as text.'
        : 'This is the source of a web page, and no text could be taken from it; open the page in a browser, select all, and paste what you copy.',
  },
  {
    name: 'no-text',
    confidence: 1,
    seenIn: (lines) => programIn(lines) ?? controlsSeen(lines),
    remedy: (lines) =>
      `This is ${programIn(lines) ?? 'a file of another program'}, and no text; open it, copy its text, and save that as a plain text file.`,
  },
];

/** Files that are recognised only to say what to do instead. */
export const refusals: Format[] = refused.map(({ name, confidence, seenIn, remedy }) => ({
  name,
  most: confidence,
  sniff: (lines) => {
    const seen = seenIn(lines);
    const read = () => notADigest(lines, remedy(lines));
    return seen === undefined ? undefined : { confidence, why: seen, read };
  },
}));

function arxivIdIn(line: string): boolean {
  return addressesIn(line).some(({ address }) => arxivIdInAddress(address));
}

function counted(lines: string[], pattern: RegExp, what: string): string | undefined {
  const count = lines.filter((line) => pattern.test(line)).length;
  return count > 0 ? `${count} ${what}` : undefined;
}

function listItemsSeen(lines: string[]): string | undefined {
  const text = lines.filter((line) => line.trim() !== '');
  if (lines.some((line) => isMastheadLine(line.trim().replace(/^#+ /, '')))) return undefined;
  const items = text.filter(isListItem).length;
  return items > text.filter((line) => !/^#/.test(line)).length / 2
    ? `${items} list items`
    : undefined;
}

function yamlSeen(lines: string[]): string | undefined {
  const text = lines.filter((line) => !/^\s*(?:#(?!#)|$)/.test(line));
  const keys = text.filter((line) =>
    /^\s*(?:- )*["']?[A-Za-z][\w ./-]*["']?:(?:\s|$)/.test(line),
  ).length;
  if (keys < 3 || keys * 3 < text.length || !text.every((line) => yamlLine.test(line)))
    return undefined;
  const documents = [parseAllDocuments(lines.join('\n'), { logLevel: 'silent' })].flat();
  const are = documents.every(
    ({ errors, contents }) => errors.length === 0 && isCollection(contents),
  );
  return are ? `${keys} keys of YAML` : undefined;
}

/** A key, an item, or what is indented below one. */
const yamlLine = /^(?:\s|- |-$|---|["']?[A-Za-z][\w ./-]*["']?:(?:\s|$)|[\]}])/;

/** First pages of PDFs: above most abstracts stand addresses of mail, or authors with marks, and no label. */
function pagesSeen(lines: string[]): string | undefined {
  const counted = lines.slice(0, 20).find((line) => /^Number of Pages: \d+$/.test(line.trim()));
  if (counted) return counted;
  const starts = lines.flatMap((line, at) => (abstractOfPage.test(line) ? [at] : []));
  const pages = starts.filter((start, at) => {
    const front = lines.slice(Math.max(starts[at - 1] ?? 0, start - longestFront), start);
    const text = lines.slice(start + 1, start + 5);
    const isWrapped = text.filter((line) => line.length > 30 && line.length < 130).length > 2;
    return (
      isWrapped &&
      front.some((line) => line.length < 300 && ofAuthorsOnPage.test(line)) &&
      !front.some((line) => labelOnPage.test(line))
    );
  });
  return pages.length * 2 > starts.length ? `${pages.length} abstracts below authors` : undefined;
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
function referencesSeen(lines: string[]): string | undefined {
  const apart = blocksIn({ lines, start: 0, end: lines.length });
  const texts =
    apart.length > 2 ? apart.map(({ text }) => text) : lines.filter((line) => line.trim());
  const found = texts.filter(
    (text) => text.length < 700 && isCitation(text) && !readsAsAbstract(text),
  ).length;
  return found > 2 && found * 10 > texts.length * 7 ? `${found} references` : undefined;
}

function rowsSeen(lines: string[]): string | undefined {
  const table = tableRows(lines);
  if (table && table.rows.length > 1) return `${table.rows.length} rows of a table`;
  const text = lines.filter((line) => line.trim() !== '' && !/^#/.test(line));
  const rows = text.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
  return rows > 2 && rows * 2 > text.length ? `${rows} rows of a table` : undefined;
}

function isListItem(line: string): boolean {
  const labelled = /^\s*[-*+]\s+\**[A-Z][A-Za-z ]{1,20}(?:\*\*)?:/.test(line);
  const isAbstract = line.length > 150 && readsAsAbstract(line);
  return (
    line.length < 300 &&
    !labelled &&
    !isAbstract &&
    /^\s*(?:(?:[-*+]|\d+[.)])\s+\S|https?:\S+\s*$)/.test(line)
  );
}

/** XML, and pages whose text a program makes only when they are shown. */
function tagsSeen(lines: string[]): string | undefined {
  const tagged = lines.filter((line) => /<\/?[a-z][^<>]*>/i.test(line)).length;
  return isHtml(lines) || isXml(lines) ? `${tagged} lines with tags` : undefined;
}

/** How files begin when their NULs are taken out (a JPEG has up to one before `JFIF`). */
const programs: [RegExp, string][] = [
  [/^%PDF-/, 'a PDF'],
  [/^.PNG$|^GIF8|^.{5,6}(?:JFIF|Exif)/, 'a picture'],
  [/^\{\\rtf/, 'a word processor’s file (RTF)'],
  [/^PK\p{Cc}\p{Cc}/u, 'a word processor’s file or an archive'],
];

function programIn([first = '']: string[]): string | undefined {
  return programs.find(([opening]) => opening.test(first))?.[1];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0001-\u0008\u000B-\u001F\u007F\uFFFD]/g;

function controlsSeen(lines: string[]): string | undefined {
  const start = lines.slice(0, 200).join('').slice(0, 4000);
  const signs = start.match(controls)?.length ?? 0;
  return signs > 20 && signs * 30 > start.length ? `${signs} signs that no text has` : undefined;
}
