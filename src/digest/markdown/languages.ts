/** Org, wikis, Textile, AsciiDoc, Typst and reStructuredText as Markdown: a table of languages and their marks. */
import { withWikiTables } from './wiki-tables.ts';

interface Language {
  name: string;
  /** Two lines with such a sign are of this language. */
  sign: RegExp;
  marks: Mark[];
}

/** A pattern, and what it matches in Markdown. */
type Mark = [RegExp, string | ((whole: string, ...groups: string[]) => string)];

/** A text in another language of markup, in Markdown; the number of its lines stays. */
export function asMarkdown(given: string[]): string[] {
  const hasTable = given.some((line) =>
    /^\s*(?:\{\||\^ .+\^\s*$|\|)/.test(line.slice(0, longestLine)),
  );
  const lines = hasTable ? withWikiTables(given) : given;
  const seen = new Map<Language, number>();
  for (const line of lines)
    if (line.length < longestLine)
      for (const language of languages)
        if (language.sign.test(line)) seen.set(language, (seen.get(language) ?? 0) + 1);
  const language = languages.find((one) => (seen.get(one) ?? 0) > 1);
  return language
    ? lines.map((line) => (line.length > longestLine ? line : inMarkdown(line, language)))
    : lines;
}

/** No line of such a text is longer, and patterns take long on megabytes. */
const longestLine = 10_000;

export function inMarkdown(line: string, { marks }: Language): string {
  let text = line;
  // A pattern may well be written for a text, and for a function.
  for (const [pattern, markdown] of marks)
    text =
      typeof markdown === 'string'
        ? text.replace(pattern, markdown)
        : text.replace(pattern, markdown);
  return text;
}

const heading = (_: string, signs: string, title: string) => `${'#'.repeat(signs.length)} ${title}`;
const bold: Mark = [/(?<=^|[\s.])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\d*])/gu, '**$1**'];
const slanted: Mark = [/^\s*(\/{1,2}|_|'')([^/_].*)\1$/, '*$2*'];
const doubleBrackets: Mark = [/\[\[(https?:[^\][|]+)(?:\]\[|\|)([^\][]+)\]\]/g, '[$2]($1)'];
export const languages: Language[] = [
  {
    name: 'Org',
    sign: /^#\+(?:title|author|date|options|startup|filetags|begin_\w+):?(?: |$)|^\s*:PROPERTIES:\s*$|\[\[https?:[^\][]+\]\[[^\][]+\]\]|^\*{2,6} [^;]+$|^\*+ (?:TODO|DONE) /i,
    marks: [
      [/^#\+title: *(.+)$/i, '# $1'],
      [/^\s*#\+\w.*$/, ''],
      [
        /^\s*:(authors?|url|link|doi|arxiv(?:_id)?|venue|journal|date|year|published|code):\s+(\S.*)$/i,
        '$1: $2',
      ],
      [/^\s*:[A-Za-z][\w-]*:(?:\s.*)?$/, ''],
      [/^\s*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK): ?[<[].*[>\]]\s*$/, ''],
      [
        /^(\*+) +(?:(?:TODO|DONE|NEXT|WAITING|HOLD|STARTED|CANCELL?ED|(?:TO-?)?READ|READING|\[#[A-C]\]) +)*(.+?)(?:\s+:[\w@:]+:)?\s*$/,
        (_, stars, title) => `#${'#'.repeat(Math.min(stars?.length ?? 1, 5))} ${title}`,
      ],
      doubleBrackets,
      bold,
      slanted,
    ],
  },
  {
    name: 'MediaWiki or DokuWiki',
    sign: /^\s*(={1,6}) ?[^=\s].*[^=\s] ?\1\s*$|^\s*[*#:]* ?'''.+'''|^\{\{.*\}\}\s*$|^\[\[Category:/,
    marks: [
      [/^\s*(={1,6}) ?([^=].*?) ?\1\s*$/, heading],
      [/^(?:\{\{.*\}\}|\[\[Category:.*\]\]|__[A-Z]+__)\s*$/, ''],
      [/'''(.+?)'''/g, '**$1**'],
      [/^; ?(?=\S)/, '## '],
      [/^: ?(?=\S)/, ''],
      doubleBrackets,
      slanted,
      [/\[(https?:\S+) ([^\][]+)\]/g, '[$2]($1)'],
      [/<br ?\/?>/g, ''],
    ],
  },
  {
    name: 'AsciiDoc or Typst',
    sign: /^={1,6} [^=\s].*[^=\s]\s*$|^:[a-z][\w-]*:(?: |$)|^\[(?:abstract|quote|NOTE|TIP)\b.*\]\s*$|^#(?:set|import|show|link|quote)\b ?[("]/,
    marks: [
      [/^(={1,6}) ([^=].*)$/, heading],
      [/^#(?:set|import|show|let|include|outline|pagebreak)\b.*$/, ''],
      [/^#quote(?:\(.*?\))?\[(.*)\]\s*$/, '$1'],
      [/#link\("([^"]+)"\)\[([^\][]+)\]/g, '[$2]($1)'],
      [/(?<![("[])(?:link:)?(https?:[^\s\][]+)\[([^\][]+)\]/g, '[$2]($1)'],
      [/^:!?[a-z][\w-]*!?:(?:\s.*)?$/, ''],
      [/^(?:--|[=_*+-]{4,}|\[[\w, ="%#.-]*\])\s*$/, ''],
      [/^\.(?=\p{Lu})(.+)$/u, '###### $1'],
      [/ \+$/, ''],
      bold,
      slanted,
    ],
  },
  {
    name: 'Textile or Jira',
    sign: /^h[1-6]\. \S/,
    marks: [[/^h[1-6]\. +/, '## '], bold, slanted],
  },
  {
    name: 'reStructuredText',
    sign: /^\.\. [\w-]+::|^:[A-Z][\w ]{2,20}: \S|`[^`<]+ <https?:[^>\s]+>`_/,
    marks: [
      [/`([^`<]+?)\s*<(https?:[^>\s]+)>`_{1,2}/g, '[$1]($2)'],
      [/^\.\. .*$/, ''],
      [/^:([A-Z][\w ]{2,20}): (?=\S)/, '$1: '],
    ],
  },
];
