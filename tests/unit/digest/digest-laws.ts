import { plainLines } from '../../../src/digest/decode.ts';
import { readDigest } from '../../../src/digest/read-digest.ts';
import { asSent, type Sent } from '../../../src/digest/received.ts';
import { typeset } from '../../../src/views/typeset.ts';

const kinds = ['masthead', 'title', 'abstract', 'fact', 'noise', 'blank', 'unexplained'];

/** What holds for every text whatever; the first thing that does not, in words. */
export function brokenLaw(text: string): string | undefined {
  const digest = readDigest(text, { id: '2025-08-20', date: '2025-08-20' });
  const lines = plainLines(text).split('\n');
  if (digest.lines.length !== lines.length) return 'every line is accounted for, once';
  if (!digest.lines.every((kind) => kinds.includes(kind))) return 'every line has a kind';
  if (digest.lines.some((kind, at) => (kind === 'blank') !== (lines[at]?.trim() === ''))) {
    return 'exactly the blank lines are blank';
  }
  const told = digest.problems.length > 0 || digest.format === 'arxiv-mailing';
  if (digest.lines.includes('unexplained') && !told) {
    return 'what is not explained is a problem';
  }
  if (
    digest.papers.length === 0 &&
    digest.problems.length === 0 &&
    digest.replacementsWithoutAbstract === 0
  ) {
    return 'a digest without papers is a problem';
  }
  for (const { line, remedy } of digest.problems) {
    if (line < 1 || line > lines.length || remedy === '')
      return 'a problem has a line and a remedy';
  }
  return digest.papers
    .map((paper) => brokenByPaper(paper, digest, asSent(lines)))
    .find((law) => law);
}

type Digest = ReturnType<typeof readDigest>;
type Draft = Digest['papers'][number];

function brokenByPaper(paper: Draft, digest: Digest, { lines, from }: Sent): string | undefined {
  const [first, last] = paper.lines;
  if (first < 1 || last < first || last > digest.lines.length) return 'a paper has its lines';
  for (const { at } of [...paper.math, ...paper.titleMath]) {
    if (at[0] < 0 || at[0] >= at[1]) return 'a formula has its place';
  }
  const html = typeset(paper.abstract, { math: paper.math });
  if (/<(?!\/?(?:a|span|mark|m[a-z]+|semantics|annotation)\b)/.test(html))
    return 'no text is markup';
  if (/\son\w+=|javascript:[^ ]*"/.test(html.replace(/>[^<]*</g, '><')))
    return 'no text is an attribute';
  if (digest.format === 'page-text' && !from && Object.keys(paper.repairs).length === 0) {
    const source = lines
      .slice(first - 1, last)
      .filter((_, at) => /title|abstract/.test(digest.lines[first - 1 + at] ?? ''));
    if (!isShortened(joined([paper.title, paper.abstract]), joined(source)))
      return 'title and abstract are their source but for labels and listed repairs';
  }
  return undefined;
}

/** The source in its order, without the marks and labels that a list writes around titles and abstracts. */
function isShortened(own: string, source: string): boolean {
  let at = 0;
  for (const sign of source.split('')) if (sign === own[at]) at++;
  return at === own.length && source.length - own.length <= mostMarks;
}

const mostMarks = 120;

function joined(lines: string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
