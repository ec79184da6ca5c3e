import { isoDay, type PageDate } from '../dates.ts';
import type { DigestName, Entry } from '../format.ts';
import type { Finding } from './finding.ts';

export interface PlacedFinding {
  line: number;
  finding: Finding;
}

/** Gives each paper the facts that stand beside it: those that lead in to it, and those that follow it. */
export function factsOf(entries: Entry[], findings: PlacedFinding[], digest: DigestName): void {
  const votesLead = findings.some(
    ({ line, finding }) =>
      (finding.fact === 'count' || finding.fact === 'votes') && line < (entries[0]?.lines[0] ?? 0),
  );
  let next = 0;
  for (const [at, placed] of findings.entries()) {
    while (next < entries.length && (entries[next]?.lines[0] ?? 0) <= placed.line) next++;
    const following = findings[at + 1];
    const lastBeforeNext = !following || following.line > (entries[next]?.lines[0] ?? Infinity);
    const finding = decided(placed.finding, votesLead && (lastBeforeNext || leadsIn(following)));
    const entry = entries[isLeading(finding, votesLead) ? next : next - 1];
    if (entry) state(entry, finding, digest);
  }
}

function decided(finding: Finding, votes: boolean): Finding {
  return finding.fact === 'count'
    ? { fact: votes ? 'votes' : 'comments', value: finding.value }
    : finding;
}

function leadsIn(following: PlacedFinding | undefined): boolean {
  return following?.finding.fact === 'nextArxivId' || following?.finding.fact === 'submitter';
}

function isLeading({ fact }: Finding, votesLead: boolean): boolean {
  return fact === 'nextArxivId' || fact === 'submitter' || (fact === 'votes' && votesLead);
}

function state({ facts }: Entry, finding: Finding, digest: DigestName): void {
  switch (finding.fact) {
    case 'votes':
    case 'comments':
      if (finding.value !== undefined) facts[finding.fact] ??= finding.value;
      break;
    case 'date':
      facts.published ??= publishedDay(finding.value, digest);
      break;
    case 'arxivId':
    case 'nextArxivId':
      facts.arxivId ??= finding.value;
      break;
    case 'submitter':
    case 'organisation':
    case 'code':
    case 'project':
      facts[finding.fact] ??= finding.value;
      break;
  }
}

/** The page leaves out the year where it is the digest's; a day after the digest's would be invented. */
function publishedDay(date: PageDate, digest: DigestName): string | undefined {
  const day = isoDay({ ...date, year: date.year ?? Number(digest.date.slice(0, 4)) });
  return day && day <= digest.date ? day : undefined;
}
