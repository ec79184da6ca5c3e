import type { Problem } from './digest.ts';
import type { Entry } from './format.ts';
import { problemAt } from './problem.ts';
import { singleSpaced } from './spaces.ts';

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
    problems: [...problems, ...sameTitles(kept, digest), ...sameIds(kept, digest)],
  };
}

interface Group {
  first: Entry;
  copies: Entry[];
}

function groupsOf(entries: Entry[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const key = `${folded(entry.title)}\n${entry.facts.arxivId ?? folded(entry.abstract)}`;
    const group = groups.get(key);
    if (group) group.copies.push(entry);
    else groups.set(key, { first: entry, copies: [] });
  }
  return groups;
}

function sameTitles(entries: Entry[], digest: string): Problem[] {
  const firsts = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const first = firsts.get(folded(entry.title));
    if (!first) firsts.set(folded(entry.title), entry);
    else if (!differentIds(first, entry)) problems.push(listedTwice(first, entry, digest));
  }
  return problems;
}

/** One id over two titles: one of them is wrong, or the link is. */
function sameIds(entries: Entry[], digest: string): Problem[] {
  const firsts = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const id = entry.facts.arxivId;
    const first = id === undefined ? undefined : firsts.get(id);
    if (id !== undefined && !first) firsts.set(id, entry);
    if (first && folded(first.title) !== folded(entry.title)) {
      const remedy = `Its arXiv id ${id} already stands beside the title at line ${first.lines[0]}; correct the link of one of the two.`;
      problems.push(problemAt(digest, entry.lines[0], entry.title, remedy));
    }
  }
  return problems;
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

function differentIds(one: Entry, other: Entry): boolean {
  const ids = [one.facts.arxivId, other.facts.arxivId];
  return ids.every((id) => id !== undefined) && ids[0] !== ids[1];
}

function folded(text: string): string {
  return singleSpaced(text.toLowerCase()).trim();
}
