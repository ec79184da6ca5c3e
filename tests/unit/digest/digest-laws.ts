import { decodeDigest, plainLines } from '../../../src/digest/decode.ts';
import { readDigest, readDigestFile } from '../../../src/digest/read-digest.ts';
import { asSent, type Sent } from '../../../src/digest/received.ts';
import { typeset } from '../../../src/views/typeset.ts';

/** What holds for every text whatever; the first thing that does not, in words. */
export function brokenLaw(text: string): string | undefined {
  const digest = readDigest(text, day);
  const lines = plainLines(text).split('\n');
  return (
    brokenByDigest(digest, lines) ??
    digest.papers.map((paper) => brokenByText(paper, digest, asSent(lines))).find((law) => law)
  );
}

/** What holds for every file whatever. */
export async function brokenLawOfFile(bytes: Uint8Array): Promise<string | undefined> {
  return brokenByDigest(await readDigestFile(bytes, day), decodeDigest(bytes).split('\n'));
}

const day = { id: '2025-08-20', date: '2025-08-20' };

function brokenByDigest(digest: Digest, lines: string[]): string | undefined {
  const { unexplained } = digest;
  if (
    unexplained.some((line, at) => !lines[line - 1]?.trim() || line <= (unexplained[at - 1] ?? 0))
  )
    return 'what is not explained is a line with text, told once';
  const told = digest.problems.length > 0 || digest.format === 'arxiv-mailing';
  if (unexplained.length > 0 && !told) return 'what is not explained is a problem';
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
  return digest.papers.map((paper) => brokenByPaper(paper, lines.length)).find((law) => law);
}

type Digest = ReturnType<typeof readDigest>;
type Draft = Digest['papers'][number];

function brokenByPaper(paper: Draft, length: number): string | undefined {
  const [first, last] = paper.lines;
  if (first < 1 || last < first || last > length) return 'a paper has its lines';
  for (const { at } of [...paper.math, ...paper.titleMath]) {
    if (at[0] < 0 || at[0] >= at[1]) return 'a formula has its place';
  }
  const html = typeset(paper.abstract, { math: paper.math });
  if (/<(?!\/?(?:a|span|mark|m[a-z]+|semantics|annotation)\b)/.test(html))
    return 'no text is markup';
  if (/\son\w+=|javascript:[^ ]*"/.test(html.replace(/>[^<]*</g, '><')))
    return 'no text is an attribute';
  return undefined;
}

function brokenByText(paper: Draft, digest: Digest, { lines, from }: Sent): string | undefined {
  const [first, last] = paper.lines;
  if (digest.format === 'page-text' && !from && Object.keys(paper.repairs).length === 0) {
    const own = joined([paper.title, paper.abstract]);
    const source = lines.slice(first - 1, last);
    if (!isWithin(own, joined(source))) return 'title and abstract are signs of their source';
    if (source.some((line) => isSentence(line) && !own.includes(middleOf(line))))
      return 'no sentence of a paper is lost';
  }
  return undefined;
}

/** Whether all signs of a text stand in another, in their order. */
function isWithin(own: string, source: string): boolean {
  let at = 0;
  for (const sign of source.split('')) if (sign === own[at]) at++;
  return at === own.length;
}

/** No fact is so long, and ends in a full stop. */
function isSentence(line: string): boolean {
  return line.length > 120 && /[.!?]\s*$/.test(line);
}

function middleOf(line: string): string {
  const text = joined([line]);
  return text.slice(text.length / 2 - 20, text.length / 2 + 20);
}

function joined(lines: string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
