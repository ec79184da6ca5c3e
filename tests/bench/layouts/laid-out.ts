/** Papers as digests of many layouts, as pages, converters, mail programs and people make them. */
export interface Paper {
  arxivId: string;
  title: string;
  abstract: string;
  authors: string[];
  votes: number;
}

export interface Day {
  iso: string;
  papers: Paper[];
}

export type Layout = (day: Day) => string;

/** Name → how it is laid out; each has all titles and abstracts, so that all must be found. */
export const layouts: Record<string, Layout> = {
  'page text': (day) => page(day, '\n\n', pair),
  'page text, indented': (day) => page(day, '\n\n', pair).replace(/^(?=.)/gm, '    '),
  'page text, three blank lines': (day) => page(day, '\n \n\t\n\n', pair),
  'blank lines between papers only': (day) =>
    page(day, '\n\n', (paper) => [pair(paper).join('\n')]),
  'no blank lines': (day) => page(day, '\n', pair),
  'no blank lines, title glued to Subscribe': ({ papers }) =>
    `Get trending papers in your email inbox!\nSubscribe${papers.flatMap(pair).join('\n')}`,
  'title glued to Subscribe, blank lines': ({ papers }) =>
    `Get trending papers in your email inbox!\n\nSubscribe${papers.flatMap(pair).join('\n\n')}`,
  ...wrappedLayouts(),
  'no masthead at all': ({ papers }) => papers.flatMap(pair).join('\n\n'),
  'query, Daily, Weekly, Monthly': (day) =>
    [
      ...masthead,
      'long context',
      'Daily',
      'Weekly',
      'Monthly',
      shown(day),
      ...day.papers.flatMap(pair),
    ].join('\n\n'),
  'author counts': (day) =>
    page(day, '\n\n', (paper) => [...pair(paper), ...authorsAndDate(paper)]),
  'author counts, no blank lines': (day) =>
    page(day, '\n', (paper) => [...pair(paper), ...authorsAndDate(paper)]),
  'author counts in one line': (day) =>
    page(day, '\n', (paper) => [
      ...pair(paper),
      `• ${paper.authors.length} authors · Jun 16, 2022 ${paper.votes % 7}`,
    ]),
  'organisations for author counts': (day) =>
    page(day, '\n\n', (paper) => [
      ...pair(paper),
      organisation(paper),
      '·',
      `Jun ${(paper.votes % 28) + 1}`,
    ]),
  'organisations, no blank lines': (day) =>
    page(day, '\n', (paper) => [
      ...pair(paper),
      organisation(paper),
      '·',
      `Jun ${(paper.votes % 28) + 1}`,
    ]),
  'submitters and votes above': (day) =>
    page(day, '\n\n', (paper) => [
      'Submitted by',
      paper.authors[0] ?? 'otter',
      String(paper.votes),
      ...pair(paper),
      ...authorsAndDate(paper),
    ]),
  'submitters and votes above, no blank lines': (day) =>
    page(day, '\n', (paper) => [
      `Submitted by ${paper.authors[0] ?? 'otter'}`,
      String(paper.votes),
      ...pair(paper),
      `• ${paper.authors.length} authors`,
      `${paper.votes % 5}`,
    ]),
  'votes and stars below': (day) =>
    page(day, '\n\n', (paper) => [
      ...pair(paper),
      `Upvote ${paper.votes}`,
      `GitHub ${paper.votes * 13}`,
      'arXiv Page',
      `${paper.authors.length} authors`,
    ]),
  'trending, each twice': (day) =>
    page(day, '\n\n', (paper) => {
      const shown = [
        ...pair(paper),
        `• ${paper.authors.length} authors`,
        'Upvote',
        String(paper.votes),
        'GitHub 1.2k',
        'arXiv Page',
      ];
      return [...shown, ...shown];
    }),
  'addresses below': (day) =>
    page(day, '\n\n', (paper) => [
      `[-] ${paper.votes}`,
      loginAddress(paper),
      oneLine(paper.title),
      address(paper),
      oneLine(paper.abstract),
      address(paper),
    ]),
  'addresses below, no blank lines': (day) =>
    page(day, '\n', (paper) => [
      oneLine(paper.title),
      oneLine(paper.abstract),
      arxivAddress(paper),
    ]),
  labels: (day) =>
    page(day, '\n', (paper) => [
      `Title: ${oneLine(paper.title)}`,
      `Authors: ${paper.authors.slice(0, 9).join(', ')}`,
      `arXiv: ${paper.arxivId}`,
      `Abstract: ${oneLine(paper.abstract)}`,
      '',
    ]),
  Markdown: (day) => markdownPage(day, '\n\n', (paper) => markdown(paper)),
  'Markdown, plain headings': (day) =>
    markdownPage(day, '\n\n', (paper) => [`## ${oneLine(paper.title)}`, oneLine(paper.abstract)]),
  'Markdown, no blank lines': (day) => markdownPage(day, '\n', (paper) => markdown(paper)),
  'Markdown, wrapped at 70': (day) =>
    markdownPage(day, '\n\n', (paper) => markdown(paper).map((part) => wrap(part, 70, '  '))),
  'Markdown, wrapped at 120, no blank lines': (day) =>
    markdownPage(day, '\n', (paper) => [
      wrap(`### ${oneLine(paper.title)}`, 120, '  '),
      wrap(oneLine(paper.abstract), 120),
      `- ${paper.authors.length} authors`,
    ]),
  'Markdown, lines of an abstract end in \\\\': (day) =>
    markdownPage(day, '\n\n', (paper) =>
      markdown(paper).map((part, at) =>
        at === 2 ? wrap(part, 80).replaceAll('\n', '\\\\\n') : part,
      ),
    ),
  'Markdown, link around an abstract': (day) =>
    markdownPage(day, '\n', (paper) => [
      '[',
      String(paper.votes),
      `](${loginAddress(paper)})`,
      '',
      `### [${oneLine(paper.title)}](${address(paper)})`,
      '',
      '[',
      '',
      wrap(oneLine(paper.abstract), 120),
      '',
      `](${address(paper)})`,
      '',
    ]),
  'Markdown, numbered references': (day) => {
    let number = 1;
    const references: string[] = [];
    const to = (address: string) => {
      references.push(`[${number}]: ${address}`);
      return `[${number++}]`;
    };
    const body = markdownPage(day, '\n', (paper) => [
      `[\n-\n]${to(loginAddress(paper))}`,
      '',
      `### [${oneLine(paper.title)}]${to(address(paper))}`,
      '',
      `[\n\n${wrap(oneLine(paper.abstract), 120)}\n\n]${to(address(paper))}`,
      `[\n* ${paper.authors.length} authors\n]${to(address(paper))}\n·\nMay 3`,
    ]);
    return `${body}\n\n${references.join('\n')}\n`;
  },
  'Markdown, bold titles': (day) =>
    markdownPage(day, '\n\n', (paper) => [`**${oneLine(paper.title)}**`, oneLine(paper.abstract)]),
  'Markdown, linked titles without headings': (day) =>
    markdownPage(day, '\n\n', (paper) => [
      `[${oneLine(paper.title)}](${address(paper)})`,
      oneLine(paper.abstract),
    ]),
  'Markdown, numbered headings': (day) =>
    markdownPage(day, '\n\n', (paper) => [
      `### ${day.papers.indexOf(paper) + 1}. [${oneLine(paper.title)}](${arxivAddress(paper)})`,
      `**Authors:** ${paper.authors.slice(0, 9).join(', ')}`,
      `**Abstract:** ${oneLine(paper.abstract)}`,
    ]),
  'arXiv mailing': mailing,
  'arXiv mailing, CRLF': (day) => mailing(day).replaceAll('\n', '\r\n'),
  'API, in lines': ({ papers }) => JSON.stringify(papers.map(listed), null, 2),
  'API, in one line': ({ papers }) => JSON.stringify(papers.map(listed)),
  'API, bare papers': ({ papers }) =>
    JSON.stringify(
      papers.map((paper) => listed(paper).paper),
      null,
      1,
    ),
  'API, a paper a line': ({ papers }) =>
    papers.map((paper) => JSON.stringify(listed(paper))).join('\n'),
  'API, in an object': ({ papers }) =>
    JSON.stringify({ count: 3, dailyPapers: papers.map(listed) }, null, 2),
};

function wrappedLayouts(): Record<string, Layout> {
  return Object.fromEntries(
    [60, 70, 80, 100, 120].flatMap(
      (width) =>
        [
          [
            `wrapped at ${width}`,
            (day) => page(day, '\n\n', (paper) => pair(paper).map((part) => wrap(part, width))),
          ],
          [
            `wrapped at ${width}, blank lines between papers only`,
            (day) =>
              page(day, '\n\n', (paper) => [
                pair(paper)
                  .map((part) => wrap(part, width))
                  .join('\n'),
              ]),
          ],
          [
            `wrapped at ${width}, no blank lines`,
            (day) => page(day, '\n', (paper) => pair(paper).map((part) => wrap(part, width))),
          ],
          [
            `wrapped at ${width}, author counts, no blank lines`,
            (day) =>
              page(day, '\n', (paper) => [
                ...pair(paper).map((part) => wrap(part, width)),
                `• ${paper.authors.length} authors`,
                '·',
                'Jun 16',
              ]),
          ],
          [
            `titles whole, abstracts wrapped at ${width}, no blank lines`,
            (day) =>
              page(day, '\n', ({ title, abstract }) => [
                oneLine(title),
                wrap(oneLine(abstract), width),
              ]),
          ],
        ] satisfies [string, Layout][],
    ),
  );
}

const masthead = [
  'new',
  'Get trending papers in your email inbox once a day!',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
];

function page(day: Day, between: string, lay: (paper: Paper) => string[]): string {
  return `${[...masthead, shown(day), ...day.papers.flatMap(lay)].join(between)}\n`;
}

function markdownPage(day: Day, between: string, lay: (paper: Paper) => string[]): string {
  const top = [
    '[Subscribe](https://huggingface.co/login?next=%2Fpapers)',
    '# Daily Papers',
    '## by [![](https://a.org/by.png)AK](https://huggingface.co/akhaliq) and the research community',
    '- Daily\n- Weekly\n- Monthly',
    shown(day),
  ];
  return `${[...top, ...day.papers.flatMap(lay)].join(between)}\n`;
}

function markdown(paper: Paper): string[] {
  return [
    `[${paper.votes}](${loginAddress(paper)})`,
    `### [${oneLine(paper.title)}](${address(paper)})`,
    `[${oneLine(paper.abstract)}](${address(paper)})`,
    `[- ${paper.authors.length} authors](${address(paper)})`,
    '·',
    `May 29[${paper.votes % 9}](${address(paper)}#community)`,
  ];
}

function mailing({ iso, papers }: Day): string {
  const top = `Date: Fri, 17 Mar 23 00:51:30 GMT\nSubject: cs daily Subj-class mailing\n\n${rule}\n received from  Wed 15 Mar\n${rule}\n`;
  const entries = papers.map((paper) =>
    [
      '\\\\',
      `arXiv:${paper.arxivId}`,
      `Date: ${new Date(iso).toUTCString().replace(/ \d\d:.*/, ' 00:55:52 GMT')}   (1252kb)`,
      '',
      wrap(`Title: ${oneLine(paper.title)}`, 79, '  '),
      wrap(`Authors: ${paper.authors.join(', ') || 'A. Otter'}`, 79, '  '),
      'Categories: cs.CL cs.AI',
      '\\\\',
      `  ${wrap(oneLine(paper.abstract), 79)}`,
      `\\\\ ( https://arxiv.org/abs/${paper.arxivId} ,  1252kb)`,
    ].join('\n'),
  );
  return `${top}${entries.join(`\n${rule}\n`)}\n%%%---%%%---%%%---%%%---%%%---%%%---\n\nFor help: help@arxiv.org\n`;
}

const rule = '-'.repeat(78);

function listed(paper: Paper) {
  return {
    paper: {
      id: paper.arxivId,
      authors: paper.authors.map((name) => ({ _id: '6a', name, hidden: false })),
      publishedAt: '2022-01-02T00:00:00.000Z',
      title: paper.title,
      summary: paper.abstract,
      upvotes: paper.votes,
    },
    publishedAt: '2022-01-03T00:00:00.000Z',
    title: paper.title,
    numComments: 2,
  };
}

function pair({ title, abstract }: Paper): string[] {
  return [oneLine(title), oneLine(abstract)];
}

function authorsAndDate({ authors, votes }: Paper): string[] {
  return [
    `  • ${authors.length} authors`,
    '·',
    `Jun 16, 2022${votes % 2 === 0 ? ` ${votes % 7}` : ''}`,
  ];
}

function organisation({ votes }: Paper): string {
  return (
    [
      'Alibaba Group',
      'MIT',
      'Tencent Hunyuan',
      'The Marsh Institute',
      'ByteDance Seed',
      'deepseek-ai',
    ][votes % 6] ?? 'OCC'
  );
}

function address({ arxivId }: Paper): string {
  return `https://huggingface.co/papers/${arxivId}`;
}

function arxivAddress({ arxivId }: Paper): string {
  return `https://arxiv.org/abs/${arxivId}`;
}

function loginAddress({ arxivId }: Paper): string {
  return `https://huggingface.co/login?next=%2Fpapers%2F${arxivId}`;
}

function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `${indent}${word}`);
  }
  return lines.join('\n');
}

function shown({ iso }: Day): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

/** As pages show it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
