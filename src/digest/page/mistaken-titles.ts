import { shown } from '../spaces.ts';
import type { PlacedFinding } from './facts-of.ts';
import { isText } from './likeness.ts';
import type { PageLine } from './page-line.ts';
import type { Pairing } from './pairs.ts';

/**
 * Finds titles that read as a button or a fact: `Models` or `12` right above an abstract without a title. If the
 * page has more lines of that kind, the line is a button or a fact after all, and the title is lost.
 */
export function mistakenTitles(
  { pairs, left }: Pairing,
  body: PageLine[],
  findings: PlacedFinding[],
): Set<PageLine> {
  const titleless = left.filter(({ piece }) => isText(piece));
  if (titleless.length === 0 || pairs.length < 2) return new Set();
  const likes = likesIn(body, findings);
  const counts = new Map<string, number>();
  for (const like of likes.values()) counts.set(like, (counts.get(like) ?? 0) + 1);
  const above = titleless.flatMap(({ piece }) => lineAbove(body, piece.lines[0]) ?? []);
  return new Set(
    above.filter((line) => mayBeTitle(line) && counts.get(likes.get(line) ?? '') === 1),
  );
}

/** What each line is like: the facts it states, or its words. */
function likesIn(body: PageLine[], findings: PlacedFinding[]): Map<PageLine, string> {
  const facts = new Map<number, string>();
  for (const { line, finding } of findings)
    facts.set(line, `${facts.get(line) ?? ''}\n${finding.fact}`);
  return new Map(body.map((line) => [line, facts.get(line.number) ?? shown(line.text)]));
}

function lineAbove(body: PageLine[], number: number): PageLine | undefined {
  return body.findLast((line) => line.number < number && shown(line.text) !== '');
}

/** Whether it is neither a button nor an address. */
function mayBeTitle({ text, links }: PageLine): boolean {
  const title = shown(text);
  return (
    /[\p{L}\d]/u.test(title) &&
    links.length === 0 &&
    !/https?:|[·•|▲👍]|^(?:Load|Show|Read|View|Share|Search|Previous|Next|Submitted|Upvote|Your|You|Sent|Hi|Hello|Hey|Dear|Good morning)\b/iu.test(
      title,
    )
  );
}
