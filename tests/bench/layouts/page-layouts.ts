import { authorsAndDate, masthead, organisation, page } from './page.ts';
import { address, arxivAddress, type Layout, loginAddress, oneLine, pair, shown } from './paper.ts';

/** The page's text, as browsers and people copy it. */
export const pageLayouts: Record<string, Layout> = {
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
};
