import {
  address,
  arxivAddress,
  type Day,
  type Layout,
  loginAddress,
  oneLine,
  type Paper,
  shown,
  wrap,
} from './paper.ts';

/** The page as converters make Markdown of it. */
export const markdownLayouts: Record<string, Layout> = {
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
};

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
