/** Which paper a fact belongs to, above or below it; a date without its year, or after the digest's day. */
import { doiInAddress } from '../../text/ids.ts';
import { isoDay, type PageDate } from '../dates.ts';
import type { Entry } from '../digest.ts';
import type { Finding } from './finding.ts';

export interface PlacedFinding {
  line: number;
  finding: Finding;
}

/** Gives each paper the facts above and below it that belong to it; `day` is the digest's. */
export function factsOf(entries: Entry[], findings: PlacedFinding[], day: string): void {
  const votesLead = findings.some(
    ({ line, finding }) =>
      (finding.fact === 'count' || finding.fact === 'votes') && line < (entries[0]?.lines[0] ?? 0),
  );
  const placed = withNeighbours(entries, findings);
  const alone = placed.filter(
    ({ line, finding, above }) => finding.fact === 'arxivId' && line > (above?.lines[1] ?? 0),
  );
  // On a page that writes ids above titles, one in a line of its own belongs to the next paper.
  if (alone.some(({ above }) => !above) && alone.every(({ below }) => below))
    for (const { finding } of alone) if (finding.fact === 'arxivId') finding.fact = 'nextArxivId';
  // A link on the paper itself is surer than one on a button beside it.
  for (const { finding, above } of placed) {
    if (finding.fact === 'arxivId' && above) state(above, finding, day);
  }
  for (const { line, finding: found, above, below, following, countFollows } of placed) {
    const lastCount = !following || (ofNext.includes(following.fact) && !(above && countFollows));
    const within = above !== undefined && line < above.lines[1];
    const ends = !below && entries.at(-2)?.facts.comments !== undefined;
    const areVotes = within || (votesLead && lastCount && !ends);
    const finding: Finding =
      found.fact === 'count' ? { ...found, fact: areVotes ? 'votes' : 'comments' } : found;
    const isOfNext = ofNext.includes(finding.fact) || (finding.fact === 'votes' && votesLead);
    const leads = !within && isOfNext && finding.value !== above?.facts.arxivId;
    const entry = leads ? below : above;
    if (entry) state(entry, finding, day);
  }
}

/** Facts that stand above the paper they are of. */
const ofNext: Finding['fact'][] = ['nextArxivId', 'submitter'];

/** Each with the papers around it, the next finding before the next paper, and whether another bare number stands there. */
function withNeighbours(entries: Entry[], findings: PlacedFinding[]) {
  let next = 0;
  return findings.map(({ line, finding }, at) => {
    while (next < entries.length && (entries[next]?.lines[0] ?? 0) <= line) next++;
    const below = entries[next];
    const end = below?.lines[0] ?? Infinity;
    const further = findings.slice(at + 1, at + 8).filter((other) => other.line < end);
    return {
      line,
      finding,
      above: entries[next - 1],
      below,
      following: further[0]?.finding,
      countFollows: further.some((other) => other.finding.fact === 'count'),
    };
  });
}

/** Adds what a line states to a paper, unless it is known already. */
export function state({ facts }: Entry, finding: Finding, day: string): void {
  switch (finding.fact) {
    case 'votes':
    case 'comments':
      if (finding.value !== undefined) facts[finding.fact] ??= finding.value;
      break;
    case 'date':
      facts.published ??= publishedDay(finding.value, day);
      break;
    case 'year':
      facts.published ??= finding.value <= day ? finding.value : undefined;
      break;
    case 'names':
      facts.authors ??= finding.value.filter((name) => name !== '');
      break;
    case 'link': {
      const doi = doiInAddress(finding.value);
      if (doi && (facts.doi ?? doi) === doi) facts.doi = doi;
      else facts.links = [...new Set([...(facts.links ?? []), finding.value])];
      break;
    }
    case 'arxivId':
    case 'nextArxivId':
      facts.arxivId ??= finding.value;
      break;
    case 'submitter':
    case 'organisation':
    case 'venue':
    case 'code':
    case 'project':
      facts[finding.fact] ??= finding.value;
      break;
  }
}

/** Pages leave out the year if it is the digest's own. A day after the digest's would be invented. */
function publishedDay(date: PageDate, today: string): string | undefined {
  const day = isoDay({ ...date, year: date.year ?? Number(today.slice(0, 4)) });
  return day && day <= today ? day : undefined;
}
