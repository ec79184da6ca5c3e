/** Org as Markdown: a table of its marks. */

/** A text of Org, in Markdown; the number of its lines stays. Two lines with a sign of Org make it one. */
export function asMarkdown(lines: string[]): string[] {
  const isOrg = lines.filter((line) => line.length < longestLine && sign.test(line)).length > 1;
  return isOrg ? lines.map((line) => (line.length > longestLine ? line : inMarkdown(line))) : lines;
}

/** No line of such a text is longer, and patterns take long on megabytes. */
const longestLine = 10_000;

export function inMarkdown(line: string): string {
  const [, signs = '', title] = heading.exec(line) ?? [];
  const text = title ? `${'#'.repeat(signs.length)} ${title}` : line;
  return marks.reduce((made, [pattern, markdown]) => made.replace(pattern, markdown), text);
}

const sign =
  /^#\+(?:title|author|date|options|startup|filetags|begin_\w+):?(?: |$)|^\s*:PROPERTIES:\s*$|\[\[https?:[^\][]+\]\[[^\][]+\]\]|^\*{2,6} [^;]+$|^\*+ (?:TODO|DONE) /i;

/** A sign for each level, and what it says. */
const heading =
  /^(\*{1,6}) +(?:(?:TODO|DONE|NEXT|WAITING|HOLD|STARTED|CANCELL?ED|(?:TO-?)?READ|READING|\[#[A-C]\]) +)*(.+?)(?:\s+:[\w@:]+:)?\s*$/;

/** A pattern, and what it matches in Markdown. */
const marks: [RegExp, string][] = [
  [/^#\+title: *(.+)$/i, '# $1'],
  [/^\s*#\+\w.*$|^\s*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK): ?[<[].*[>\]]\s*$/, ''],
  [
    /^\s*:(authors?|url|link|doi|arxiv(?:_id)?|venue|journal|date|year|published|code):\s+(\S.*)$/i,
    '$1: $2',
  ],
  [/^\s*:[A-Za-z][\w-]*:(?:\s.*)?$/, ''],
  [/\[\[(https?:[^\][|]+)(?:\]\[|\|)([^\][]+)\]\]/g, '[$2]($1)'],
  [/^\s*(\/|_)([^/_].*)\1$/, '*$2*'],
];
