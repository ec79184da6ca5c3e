import { lettersOf } from '../text/fold.ts';
import type { Entry, Problem } from './digest.ts';
import { problemOf } from './problem.ts';

interface Repeats {
  kept: Entry[];
  repeated: number;
  problems: Problem[];
}

/** Merges papers that a digest lists again; the same title over another text is a problem, unless their ids differ. */
export function withoutRepeats(entries: Entry[]): Repeats {
  const kept: Entry[] = [];
  const byTitle = new Map<string, Entry[]>();
  for (const entry of entries) {
    const title = lettersOf(entry.title);
    const others = byTitle.get(title) ?? [];
    const same = others.find((other) => isSame(other, entry));
    if (same) {
      if (saysMore(entry, same)) same.abstract = entry.abstract;
      same.facts = { ...entry.facts, ...same.facts };
    } else {
      kept.push(entry);
      // Of a title that stands everywhere the first few are enough.
      byTitle.set(title, [...others, entry].slice(0, 8));
    }
  }
  return { kept, repeated: entries.length - kept.length, problems: clashes(kept) };
}

/** Of two papers with one title: one id, or no two ids and one text. */
function isSame(one: Entry, other: Entry): boolean {
  const { arxivId } = one.facts;
  if (arxivId && other.facts.arxivId) return arxivId === other.facts.arxivId;
  return lettersOf(one.abstract) === lettersOf(other.abstract) || shareWords(one, other);
}

/** Nearly all words of the shorter text are in the longer: one is cut off, or has its formulas written otherwise. */
function shareWords(one: Entry, other: Entry): boolean {
  const [fewer, more] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size < 15) return false;
  return [...fewer].filter((word) => more.has(word)).length > fewer.size * 0.85;
}

function wordsIn({ abstract }: Entry): Set<string> {
  return new Set(abstract.toLowerCase().match(/\p{L}{2,}/gu));
}

function saysMore(one: Entry, other: Entry): boolean {
  return one.abstract.length > other.abstract.length * 1.1;
}

/** One title over two texts, or one id over two titles: one of them is wrong. */
function clashes(entries: Entry[]): Problem[] {
  const titles = new Map<string, Entry>();
  const ids = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const title = lettersOf(entry.title);
    const id = entry.facts.arxivId ?? '';
    const [sameTitle, sameId] = [titles.get(title), id === '' ? undefined : ids.get(id)];
    if (!sameTitle) titles.set(title, entry);
    if (!sameId) ids.set(id, entry);
    if (sameTitle && !(id && sameTitle.facts.arxivId))
      return [
        problemOf(
          entry,
          `This title already stands at line ${sameTitle.lines[0]}; take one of the two out, or correct its title.`,
        ),
      ];
    if (!sameId || lettersOf(sameId.title) === title) return [];
    const remedy = `Its arXiv id ${id} already stands beside the title at line ${sameId.lines[0]}; correct the link of one of the two.`;
    return [problemOf(entry, remedy)];
  });
}
