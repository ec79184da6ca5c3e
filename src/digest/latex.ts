/** LaTeX (reading lists, books of abstracts) as Markdown: its paragraphs, whatever its editor wrapped, its titles, and what its commands say of a text. */
import type { SentLine } from './mail.ts';
import { namesIn } from './page/author-lines.ts';
import { smallShare } from './page/likeness.ts';
import { words } from './page/words.ts';

/** Undefined for other text. */
export function textOfLatex(lines: SentLine[]): SentLine[] | undefined {
  if (lines.filter(({ text }) => sign.test(text)).length < 2) return undefined;
  return paragraphsIn(lines).flatMap(({ text, from }) =>
    [...inMarkdown(text), ''].map(
      (line): SentLine => ({ text: line, from: line ? from : [0, -1] }),
    ),
  );
}

/** Two lines with such a sign are LaTeX. */
const sign =
  /^\s*\\(?:documentclass\b|begin\{(?:document|abstract)\}|(?:sub)*section\*?\{|chapter\*?\{|title\{|item(?:\[.*?\])? *\\(?:textbf|href)\{)/;

/** A blank line ends a paragraph, but not in braces of a command of one's own, `\\` a line, and some commands stand in lines of their own. Above the document only titles and authors are text; these go on until their braces close. */
function paragraphsIn(lines: SentLine[]): SentLine[] {
  const paragraphs: SentLine[] = [];
  const body = lines.findIndex(({ text }) => /^\s*\\begin\{document\}/.test(text));
  let open: SentLine | undefined;
  let depth = 0;
  for (const [at, { text, from }] of lines.entries()) {
    const line = text.replace(/(?<=^|[\s{}])%.*$/, '').trim();
    const inside = open && depth > 0 && open.text.length < longestParagraph ? open.text : '';
    // In a title, a blank line or a command that begins tells that its brace was forgotten.
    const isInside = head.test(inside)
      ? text.trim() !== '' && !begins.test(line)
      : ownCommand.test(inside);
    if (at < body && !isInside && !head.test(line)) {
      open = undefined;
      continue;
    }
    if (open && (isInside || (line !== '' && !begins.test(line)))) {
      open.text += ` ${line}`;
      open.from = [open.from[0], from[1]];
      depth += depthOf(line);
    } else if (line !== '') {
      open = { text: line, from };
      paragraphs.push(open);
      depth = depthOf(line);
    }
    const goesOn = isInside || (depth > 0 && head.test(line));
    if (!goesOn && (line === '' || ends.test(line))) open = undefined;
  }
  return paragraphs;
}

/** No paragraph with commands is longer, and patterns take long on megabytes. */
const longestParagraph = 20_000;

/** How many more braces it opens than it closes. */
function depthOf(line: string): number {
  return line.split(/(?<!\\)\{/).length - line.split(/(?<!\\)\}/).length;
}

const head = /^\\(?:title|author)\b/;
const begins =
  /^\\(?:(?:begin|end|bibitem|(?:sub)*section|(?:sub)?paragraph|chapter|title|author|date|label|abstract)\b|item\b|maketitle|(?:small|med|big)skip|(?:new|clear)page|noindent)/;
const ends =
  /^\\(?:begin|end|(?:sub)*section|chapter|date|maketitle|documentclass|usepackage|(?:small|med|big)skip|(?:new|clear)page)\b|\\\\(?:\[[\w.]+\])?$|\\par$/;

/** With two more pairs of braces inside. */
const braces = String.raw`\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}`;

const title = new RegExp(`^\\\\(?:title|chapter|section)\\*?(?:\\[.*?\\])?${braces}`);
const lineBreak = /\\\\(?:\[[\w.]+\])? ?/g;

/** What it matches, in Markdown. */
const marks: [RegExp, string][] = [
  // Book of abstracts have environments of their own, and what these say in braces is read below.
  [title, '\n## $1\n'],
  [new RegExp(`^\\\\(?:sub)+section\\*?(?:\\[.*?\\])?${braces}`), '\n### $1\n'],
  [new RegExp(`^\\\\(?:sub)?paragraph\\*?${braces}`), '\\textbf{$1}'],
  [/\\begin\{abstract\}(?:\s*\\noindent\b)?/, '\nAbstract: '],
  [new RegExp(`^\\\\abstract${braces}$`), 'Abstract: $1'],
  [/\\end\{abstract\}/, '\n---\n'],
  [/^\s*\\item(?:\[.*?\])? */, '- '],
  [
    /^\\bibitem(?:\[.*?\])?\{.*?\}\s*(.*?)\s*\\newblock\s*(.*?)\.?\s*\\newblock/,
    '\n**$2**\nAuthors: $1\n',
  ],
  [/\{\\(?:Large|LARGE|huge|Huge|large)\b((?:[^{}]|\{[^{}]*\})*)\}/, '\n## $1\n'],
  [
    /\\(?:documentclass|usepackage|maketitle|tableofcontents|input|include|label|date|bibliography\w*|pagestyle|setlength|vspace|hspace)\b\*?(?:\[.*?\])?(?:\{[^{}]*\})*/g,
    '',
  ],
  [/\\(?:begin|end)\{\w+\*?\}(?:\[.*?\])?(?:\{\d+\})?/g, ''],
  [
    /\\(?:newpage|clearpage|noindent|centering|(?:small|med|big)skip|bfseries|itshape|scshape|normalfont|newblock|small|footnotesize|large|Large|par)\b ?/g,
    ' ',
  ],
  [new RegExp(`\\\\href\\{([^{}]+)\\}${braces}`, 'g'), '[$2]($1)'],
  [/\\url\{([^{}]+)\}/g, '$1'],
  [new RegExp(`\\\\textbf${braces}`, 'g'), '**$1**'],
  [lineBreak, '\n'],
];

/** The lines that a paragraph is. */
function inMarkdown(paragraph: string): string[] {
  if (paragraph.length > longestParagraph) return [paragraph];
  const [, rest = ''] = ownCommand.exec(paragraph) ?? [];
  const given = [...rest.matchAll(new RegExp(braces, 'g'))].map(([, text = '']) => text.trim());
  if (given.length > 1) return given.flatMap((text, at) => argument(text, at === 0));
  const author = new RegExp(`^\\\\author(?:\\[.*?\\])?${braces}`).exec(paragraph)?.[1];
  if (author)
    return [
      `Authors: ${author
        .replace(/\\(?:thanks|inst|footnote)\{[^{}]*\}|\\\\.*?(?=\\and|$)/g, '')
        .replace(/\s+\\?and\s+/gi, ', ')
        .trim()}`,
    ];
  const text = marks.reduce(
    (made, [pattern, markdown]) => made.replace(pattern, markdown),
    paragraph.replace(title, (given) => given.replace(lineBreak, ' ').replace(/\s+/g, ' ')),
  );
  return text
    .split('\n')
    .flatMap((line) => factsIn(line.trim().replace(/^(#+) +/, '$1 ')))
    .filter((line) => line !== '');
}

/** Books of abstracts have a command or an environment for a talk: `\\talk{On Reeds}{A. Heron}{…}`. */
const ownCommand =
  /^\\(?:begin\{(?!abstract|document|thebib|tabular|minipage|figure|table)\w+\*?\}|(?!title|author|href|text|item|bibitem|(?:sub)*section|paragraph|begin|end)[a-zA-Z]{3,})(?:\[.*?\])?(\{(?=[^{}]* [^{}]*\}\s*\{).*)$/s;

function argument(text: string, isFirst: boolean): string[] {
  if (isFirst) return [`## ${text}`];
  if (/^https?:\S+$/.test(text)) return [`Link: ${text}`];
  if (namesIn({ text, heading: undefined })) return [`Authors: ${text}`];
  // A place, or an address of mail, is shown nowhere.
  return text.length > shortestText ? [`Abstract: ${text}`] : [];
}

/** Typefaces part a line of facts: `\textit{A. Heron}, \href{…}{arXiv}`; a bold word before a text is its label. */
function factsIn(line: string): string[] {
  const label = /^\*\*([^*]{2,40}?)[.:]?\*\*[.:]?\s*(?=\S)/.exec(line)?.[1];
  if (label && labels.test(label)) return [line.replace(/^\*\*.*?\*\*[.:]?\s*/, `${label}: `)];
  const plain = line
    .split(typeface)
    .filter((_, at) => at % 2 === 0)
    .join('');
  const isText = plain.length > 60 && (smallShare(plain) ?? 0) > 0.6;
  if (line.length > longestOfFacts || isText) return [line];
  return line.split(typeface).flatMap((given = '') => {
    const [, styled] = /^\\\w+\{(.*)\}$/.exec(given) ?? [];
    const part = (styled ?? given).replace(/^\{\s*|\s*\}$|^[\s,;.]+|[\s,;]+$/g, '');
    if (!/[\p{L}#-]/u.test(part)) return [];
    const names = namesIn({ text: part.replace(/\.$/, ''), heading: undefined });
    return names?.sure ? `Authors: ${part}` : styled ? `Venue: ${part}` : part;
  });
}

const labels = new RegExp(`^(?:${words.abstract}|${words.authors}|Links?|Venue|DOI|URL)$`, 'i');
const typeface =
  /((?:- )?\*\*[^*]+\*\*|\\(?:emph|text(?:it|sc|sl))\{(?:[^{}]|\{[^{}]*\})*\}|(?:doi: ?)?\[[^[\]]*\]\([^()]*\))/;
const longestOfFacts = 400;
const shortestText = 100;
