import { lettersOf } from '../text/fold.ts';
import type { Problem } from './digest.ts';
import type { Entry } from './format.ts';
import { problemAt } from './problem.ts';

interface Repeats {
  kept: Entry[];
  repeated: number;
  problems: Problem[];
}

/** Merges papers that a page lists again; the same title over another text is a problem, unless their ids differ. */
export function withoutRepeats(entries: Entry[], digest: string): Repeats {
  const groups = groupsOf(entries);
  const doubled = [...groups.values()].filter(({ copies }) => copies.length > 0).length;
  const pageRepeats = doubled * 2 > groups.size;
  const problems: Problem[] = [];
  let repeated = 0;
  for (const { first, copies } of groups.values()) {
    for (const copy of copies) {
      if (pageRepeats || sameId(first, copy)) {
        repeated++;
        first.facts = { ...copy.facts, ...first.facts };
      } else problems.push(listedTwice(first, copy, digest));
    }
  }
  const kept = [...groups.values()].map(({ first }) => first);
  return {
    kept,
    repeated,
    problems: [...problems, ...clashes(kept, digest)],
  };
}

interface Group {
  first: Entry;
  copies: Entry[];
}

function groupsOf(entries: Entry[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const key = `${lettersOf(entry.title)}\n${entry.facts.arxivId ?? lettersOf(entry.abstract)}`;
    const group = groups.get(key);
    if (group) group.copies.push(entry);
    else groups.set(key, { first: entry, copies: [] });
  }
  return groups;
}

/** One title over two texts, or one id over two titles: one of them is wrong. */
function clashes(entries: Entry[], digest: string): Problem[] {
  const titles = new Map<string, Entry>();
  const ids = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const title = lettersOf(entry.title);
    const id = entry.facts.arxivId ?? '';
    const [sameTitle, sameId] = [titles.get(title), id === '' ? undefined : ids.get(id)];
    if (!sameTitle) titles.set(title, entry);
    if (!sameId) ids.set(id, entry);
    if (sameTitle && !(id && sameTitle.facts.arxivId))
      return [listedTwice(sameTitle, entry, digest)];
    if (!sameId || lettersOf(sameId.title) === title) return [];
    const remedy = `Its arXiv id ${id} already stands beside the title at line ${sameId.lines[0]}; correct the link of one of the two.`;
    return [problemAt(digest, entry.lines[0], entry.title, remedy)];
  });
}

function listedTwice(first: Entry, copy: Entry, digest: string): Problem {
  return problemAt(
    digest,
    copy.lines[0],
    copy.title,
    `This title already stands at line ${first.lines[0]}; take one of the two out, or correct its title.`,
  );
}

function sameId(one: Entry, other: Entry): boolean {
  return one.facts.arxivId !== undefined && one.facts.arxivId === other.facts.arxivId;
}
