/** Org, wikis and AsciiDoc as Markdown: a table of languages and their marks. */

interface Language {
  name: string;
  /** Two lines with such a sign are of this language. */
  sign: RegExp;
  /** A heading: a sign for each level, and what it says. */
  heading: RegExp;
  /** A pattern, and what it matches in Markdown. */
  marks: [RegExp, string][];
}

/** A text in another language of markup, in Markdown; the number of its lines stays. */
export function asMarkdown(lines: string[]): string[] {
  const short = lines.filter((line) => line.length < longestLine);
  const language = languages.find(({ sign }) => short.filter((line) => sign.test(line)).length > 1);
  return language
    ? lines.map((line) => (line.length > longestLine ? line : inMarkdown(line, language)))
    : lines;
}

/** No line of such a text is longer, and patterns take long on megabytes. */
const longestLine = 10_000;

export function inMarkdown(line: string, { heading, marks }: Language): string {
  const [, signs = '', title] = heading.exec(line) ?? [];
  const text = title ? `${'#'.repeat(signs.length)} ${title}` : line;
  return marks.reduce((made, [pattern, markdown]) => made.replace(pattern, markdown), text);
}

const slanted: [RegExp, string] = [/^\s*(\/{1,2}|_|'')([^/_].*)\1$/, '*$2*'];
const doubleBrackets: [RegExp, string] = [
  /\[\[(https?:[^\][|]+)(?:\]\[|\|)([^\][]+)\]\]/g,
  '[$2]($1)',
];

export const languages: Language[] = [
  {
    name: 'Org',
    sign: /^#\+(?:title|author|date|options|startup|filetags|begin_\w+):?(?: |$)|^\s*:PROPERTIES:\s*$|\[\[https?:[^\][]+\]\[[^\][]+\]\]|^\*{2,6} [^;]+$|^\*+ (?:TODO|DONE) /i,
    heading:
      /^(\*{1,6}) +(?:(?:TODO|DONE|NEXT|WAITING|HOLD|STARTED|CANCELL?ED|(?:TO-?)?READ|READING|\[#[A-C]\]) +)*(.+?)(?:\s+:[\w@:]+:)?\s*$/,
    marks: [
      // Text below a heading is set in by its stars; items may stand in others.
      [/^ {1,3}(?![-+*] |\d+[.)] )(?=\S)/, ''],
      [/^#\+title: *(.+)$/i, '# $1'],
      [/^\s*#\+\w.*$|^\s*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK): ?[<[].*[>\]]\s*$/, ''],
      [
        /^\s*:(authors?|url|link|doi|arxiv(?:_id)?|venue|journal|date|year|published|code):\s+(\S.*)$/i,
        '$1: $2',
      ],
      [/^\s*:[A-Za-z][\w-]*:(?:\s.*)?$/, ''],
      doubleBrackets,
      slanted,
    ],
  },
  {
    name: 'a wiki or AsciiDoc',
    sign: /^\s*={1,6} ?[^=\s].*[^=\s](?: ?={1,6})?\s*$|^\s*[*#:]* ?'''.+'''|^\{\{.*\}\}\s*$|^\[\[Category:/,
    heading: /^\s*(={1,6}) ?([^=\s].*?)(?: ?={1,6})?\s*$/,
    marks: [
      [/^(?:\{\{.*\}\}|\[\[Category:.*\]\]|__[A-Z]+__|:[a-z-]+:.*)\s*$/, ''],
      [/'''(.+?)'''/g, '**$1**'],
      [/ \+$/, ''],
      doubleBrackets,
      slanted,
      [/\[(https?:\S+) ([^\][]+)\]/g, '[$2]($1)'],
    ],
  },
];
