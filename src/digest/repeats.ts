/** Papers that a digest lists twice: when two are the same, and which text is kept; one title or one arXiv id for two papers; few among many are left out. */
import { lettersOf } from '../text/fold.ts';
import type { Entry, Problem } from './digest.ts';
import { firstOf, problemOf } from './problem.ts';

/** Merges papers that a digest lists again; the same title over another text is a problem, unless their ids differ, and so is one id for two titles. Few of these among many are left out, or lose the id. */
export function withoutRepeats(entries: Entry[]) {
  const once: Entry[] = [];
  const byTitle = new Map<string, Entry[]>();
  const byId = new Map<string, Entry>();
  const versions: Problem[] = [];
  const titles = new Map<Entry, Problem>();
  const sharing = new Map<Entry, Entry[]>();
  for (const entry of entries) {
    const { arxivId = '' } = entry.facts;
    const title = lettersOf(entry.title);
    const others = byTitle.get(title) ?? [];
    const former = arxivId ? byId.get(arxivId) : undefined;
    // A later version may have another title.
    const isVersion = former && shareWords(former, entry);
    const same = others.find((other) => isSame(other, entry)) ?? (isVersion ? former : undefined);
    if (same) {
      if (entry.abstract.length > same.abstract.length * 1.1) same.abstract = entry.abstract;
      const remedy = `This has the arXiv id ${arxivId} and nearly the text of "${same.title}" (line ${same.lines[0]}), and is taken for another version of it.`;
      if (lettersOf(same.title) !== title) versions.push(problemOf(entry, remedy));
      same.facts = { ...entry.facts, ...same.facts };
      continue;
    }
    const [first] = others;
    const again = `This title already stands at line ${first?.lines[0]}, above another text; take one of the two out, or correct its title.`;
    if (first && !haveOwnIds(first, entry)) titles.set(entry, problemOf(entry, again));
    else if (former && lettersOf(former.title) !== title)
      sharing.set(former, [...(sharing.get(former) ?? []), entry]);
    once.push(entry);
    if (!former) byId.set(arxivId, entry);
    // Of a title that stands everywhere the first few are enough.
    byTitle.set(title, [...others, entry].slice(0, 8));
  }
  const sharers = [...sharing].flat(2);
  const isFew = once.length >= fewest && (titles.size + sharers.length) * 4 < once.length;
  const told = [
    ...titles.values(),
    ...[...sharing].map(([first, others]) => sharedId(first, others, isFew)),
  ];
  if (isFew) for (const { facts } of sharers) delete facts.arxivId;
  return {
    kept: isFew ? once.filter((entry) => !titles.has(entry)) : once,
    repeated: entries.length - once.length,
    problems: isFew ? [] : told,
    notices: [...versions, ...(isFew ? told : [])],
  };
}

/** Of fewer papers each can be mended by hand. */
const fewest = 8;

/** Of two papers with one title: one id, or no two ids and one text. */
function isSame(one: Entry, other: Entry): boolean {
  const { arxivId, doi } = one.facts;
  if (arxivId && other.facts.arxivId) return arxivId === other.facts.arxivId;
  if (doi && doi === other.facts.doi) return true;
  return lettersOf(one.abstract) === lettersOf(other.abstract) || shareWords(one, other);
}

/** Nearly all words of the shorter text are in the longer: one is cut off, or has its formulas written otherwise. */
function shareWords(one: Entry, other: Entry): boolean {
  const [fewer, more] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size < 15) return false;
  return fewer.intersection(more).size > fewer.size * 0.85;
}

function wordsIn({ abstract }: Entry): Set<string> {
  return new Set(abstract.toLowerCase().match(/\p{L}{2,}/gu));
}

/** Two papers that are not the same, each with an id of a kind. */
function haveOwnIds({ facts: one }: Entry, { facts: other }: Entry): boolean {
  return Boolean((one.arxivId && other.arxivId) || (one.doi && other.doi));
}

function sharedId(first: Entry, others: Entry[], areKept: boolean): Problem {
  const few = others.length < 3;
  const what = few
    ? 'correct the link of one of them'
    : 'it is the id of one at most, so that these links have to go';
  const end = areKept ? `all are published without it; ${what}` : what;
  const remedy = `Its arXiv id ${first.facts.arxivId} stands beside ${few ? '' : `${others.length} `}other titles, too: ${firstOf(others)}; ${end}.`;
  return problemOf(first, remedy);
}
