/** Org, AsciiDoc, Typst, wikis, Textile, LaTeX and reStructuredText as Markdown: a table of languages and their marks. */

interface Language {
  name: string;
  /** Two lines with such a sign are of this language. */
  sign: RegExp;
  /** An example, its pattern, and the same in Markdown. */
  marks: Mark[];
}

type Mark = [
  example: string,
  pattern: RegExp,
  markdown: string | ((whole: string, ...groups: string[]) => string),
  becomes: string,
];

/** A text in another language of markup, in Markdown; the number of its lines stays. */
export function asMarkdown(lines: string[]): string[] {
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
  for (const [, pattern, markdown] of marks)
    text =
      typeof markdown === 'string'
        ? text.replace(pattern, markdown)
        : text.replace(pattern, markdown);
  return text;
}

const heading = (_: string, signs: string, title: string) => `${'#'.repeat(signs.length)} ${title}`;
const bold: Mark = [
  '*On Reeds*',
  /(?<=^|[\s.])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\d*])/gu,
  '**$1**',
  '**On Reeds**',
];
const slanted: Mark = ['/A. Heron/', /^\s*(\/{1,2}|_|'')([^/_].*)\1$/, '*$2*', '*A. Heron*'];
const doubleBrackets: Mark = [
  '[[https://reeds.org|On Reeds]]',
  /\[\[(https?:[^\][|]+)(?:\]\[|\|)([^\][]+)\]\]/g,
  '[$2]($1)',
  '[On Reeds](https://reeds.org)',
];
/** Of LaTeX, with one more pair of braces inside. */
const braces = String.raw`\{((?:[^{}]|\{[^{}]*\})*)\}`;

export const languages: Language[] = [
  {
    name: 'Org',
    sign: /^#\+(?:title|author|date|options|startup|filetags|begin_\w+):?(?: |$)|^\s*:PROPERTIES:\s*$|\[\[https?:[^\][]+\]\[[^\][]+\]\]|^\*{2,6} [^;]+$|^\*+ (?:TODO|DONE) /i,
    marks: [
      ['#+TITLE: Reeds', /^#\+title: *(.+)$/i, '# $1', '# Reeds'],
      ['#+begin_quote', /^\s*#\+\w.*$/, '', ''],
      [
        ':AUTHORS: A. Heron',
        /^\s*:(authors?|url|link|doi|arxiv(?:_id)?|venue|journal|date|year|published|code):\s+(\S.*)$/i,
        '$1: $2',
        'AUTHORS: A. Heron',
      ],
      [':ID: 12', /^\s*:[A-Za-z][\w-]*:(?:\s.*)?$/, '', ''],
      [
        'SCHEDULED: <2025-08-20 Wed>',
        /^\s*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK): ?[<[].*[>\]]\s*$/,
        '',
        '',
      ],
      [
        '** TODO On Reeds :birds:',
        /^(\*+) +(?:(?:TODO|DONE|NEXT|WAITING|HOLD|STARTED|CANCELL?ED|(?:TO-?)?READ|READING|\[#[A-C]\]) +)*(.+?)(?:\s+:[\w@:]+:)?\s*$/,
        (_, stars, title) => `#${'#'.repeat(Math.min(stars?.length ?? 1, 5))} ${title}`,
        '### On Reeds',
      ],
      doubleBrackets,
      bold,
      slanted,
    ],
  },
  {
    name: 'DokuWiki',
    sign: /^\s*={5,6} ?[^=\s].*[^=\s] ?={5,6}\s*$/,
    marks: [
      [
        '===== On Reeds =====',
        /^\s*(={2,6}) ?([^=].*?) ?\1\s*$/,
        (_, signs = '', title) => `${'#'.repeat(7 - signs.length)} ${title}`,
        '## On Reeds',
      ],
      doubleBrackets,
      slanted,
    ],
  },
  {
    name: 'MediaWiki',
    sign: /^\s*(={1,4}) ?[^=\s].*[^=\s] ?\1\s*$|^\s*[*#:]* ?'''.+'''|^\{\{.*\}\}\s*$|^\[\[Category:/,
    marks: [
      ['=== On Reeds ===', /^\s*(={1,6}) ?([^=].*?) ?\1\s*$/, heading, '### On Reeds'],
      ['{{Reflist}}', /^(?:\{\{.*\}\}|\[\[Category:.*\]\]|__[A-Z]+__)\s*$/, '', ''],
      ["'''On Reeds'''", /'''(.+?)'''/g, '**$1**', '**On Reeds**'],
      slanted,
      [
        '[https://reeds.org On Reeds]',
        /\[(https?:\S+) ([^\][]+)\]/g,
        '[$2]($1)',
        '[On Reeds](https://reeds.org)',
      ],
      ['A reed<br />', /<br ?\/?>/g, '', 'A reed'],
    ],
  },
  {
    name: 'AsciiDoc or Typst',
    sign: /^={1,6} [^=\s].*[^=\s]\s*$|^:[a-z][\w-]*:(?: |$)|^\[(?:abstract|quote|NOTE|TIP)\b.*\]\s*$|^#(?:set|import|show|link|quote)\b ?[("]/,
    marks: [
      ['== On Reeds', /^(={1,6}) ([^=].*)$/, heading, '## On Reeds'],
      ['#set text(lang: "en")', /^#(?:set|import|show|let|include|outline|pagebreak)\b.*$/, '', ''],
      ['#quote(block: true)[Reeds.]', /^#quote(?:\(.*?\))?\[(.*)\]\s*$/, '$1', 'Reeds.'],
      [
        '#link("https://reeds.org")[On Reeds]',
        /#link\("([^"]+)"\)\[([^\][]+)\]/g,
        '[$2]($1)',
        '[On Reeds](https://reeds.org)',
      ],
      [
        'https://reeds.org[On Reeds]',
        /(?<![("[])(?:link:)?(https?:[^\s\][]+)\[([^\][]+)\]/g,
        '[$2]($1)',
        '[On Reeds](https://reeds.org)',
      ],
      [':toc: left', /^:!?[a-z][\w-]*!?:(?:\s.*)?$/, '', ''],
      ['====', /^(?:--|[=_*+-]{4,}|\[[\w, ="%#.-]*\])\s*$/, '', ''],
      ['.On Reeds', /^\.(?=\p{Lu})(.+)$/u, '###### $1', '###### On Reeds'],
      ['A reed +', / \+$/, '', 'A reed'],
      bold,
      slanted,
    ],
  },
  {
    name: 'Textile or Jira',
    sign: /^h[1-6]\. \S/,
    marks: [
      [
        'h2. On Reeds',
        /^h([1-6])\. +(.+)$/,
        (_, level, title) => `${'#'.repeat(Number(level))} ${title}`,
        '## On Reeds',
      ],
      [
        '"On Reeds":https://reeds.org',
        /"([^"]+)":(https?:\S+)/g,
        '[$1]($2)',
        '[On Reeds](https://reeds.org)',
      ],
      [
        '[On Reeds|https://reeds.org]',
        /\[([^\][|]+)\|(https?:[^\][|]+)\]/g,
        '[$1]($2)',
        '[On Reeds](https://reeds.org)',
      ],
      ['{quote}', /^\{(?:quote|panel|color|info|expand)[^{}]*\}\s*$/, '', ''],
      bold,
      slanted,
    ],
  },
  {
    name: 'LaTeX',
    sign: /^\s*\\(?:documentclass\b|begin\{(?:document|abstract)\}|(?:sub)*section\*?\{|chapter\*?\{|title\{|item(?:\[.*?\])? *\\(?:textbf|href)\{)/,
    marks: [
      [
        '\\usepackage{reeds}',
        /^\s*(?:\\(?:documentclass|usepackage|maketitle|tableofcontents|begin|end|label|date|bibliography\w*|newpage|clearpage|noindent\s*$|pagestyle|setlength)\b.*|%.*)$/,
        '',
        '',
      ],
      [
        '\\section{On Reeds}',
        new RegExp(`^\\s*\\\\(?:title|chapter|section)\\*?${braces}.*$`),
        '## $1',
        '## On Reeds',
      ],
      [
        '\\subsection{On Reeds}',
        new RegExp(`^\\s*\\\\(?:sub)+section\\*?${braces}.*$`),
        '### $1',
        '### On Reeds',
      ],
      [
        '\\author{A. Heron and B. Otter}',
        new RegExp(`^\\s*\\\\author${braces}.*$`),
        (_, names = '') => `Authors: ${names.replace(/\s+\\?and\s+/gi, ', ')}`,
        'Authors: A. Heron, B. Otter',
      ],
      ['\\item On Reeds', /^\s*\\item(?:\[.*?\])? */, '- ', '- On Reeds'],
      [
        '\\href{https://reeds.org}{On Reeds}',
        new RegExp(`\\\\href\\{([^{}]+)\\}${braces}`, 'g'),
        '[$2]($1)',
        '[On Reeds](https://reeds.org)',
      ],
      ['\\url{https://reeds.org}', /\\url\{([^{}]+)\}/g, '$1', 'https://reeds.org'],
      ['\\textbf{On Reeds}', new RegExp(`\\\\textbf${braces}`, 'g'), '**$1**', '**On Reeds**'],
      [
        '\\textit{A. Heron} \\hfill MIT',
        new RegExp(`^\\s*\\\\(?:textit|emph)${braces}\\s*(?:(?:\\\\\\\\)?$|\\\\hfill +(?=\\S))`),
        (whole, names = '') => `*${names}*${whole.includes('hfill') ? ' | ' : ''}`,
        '*A. Heron* | MIT',
      ],
      ['A reed \\\\', /\s*\\\\(?:\[\w+\])?\s*$/, '', 'A reed'],
    ],
  },
  {
    name: 'reStructuredText',
    sign: /^\.\. [\w-]+::|^:[A-Z][\w ]{2,20}: \S|`[^`<]+ <https?:[^>\s]+>`_/,
    marks: [
      [
        '`On Reeds <https://reeds.org>`__',
        /`([^`<]+?)\s*<(https?:[^>\s]+)>`_{1,2}/g,
        '[$1]($2)',
        '[On Reeds](https://reeds.org)',
      ],
      ['.. contents::', /^\.\. .*$/, '', ''],
      [':Authors: A. Heron', /^:([A-Z][\w ]{2,20}): (?=\S)/, '$1: ', 'Authors: A. Heron'],
    ],
  },
];
