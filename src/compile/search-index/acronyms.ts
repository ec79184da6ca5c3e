import type { Acronyms } from '../../search/catalogue/acronyms.ts';
import { isFunctionWord, wordsAt, wordsOf } from '../../text/words.ts';

/** Meanings that fewer papers give than this share of those that give the commonest are left out. */
const leastShare = 1 / 3;
const longest = 8;

/** Acronyms that texts define, "retrieval-augmented generation (RAG)", with what at least `least` papers say they mean. */
export function findAcronyms(texts: string[], least: number): Acronyms {
  const papers = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [acronym, meaning] of new Map(definitionsIn(text))) {
      const meanings = papers.get(acronym) ?? new Map<string, number>();
      papers.set(acronym, meanings.set(meaning, (meanings.get(meaning) ?? 0) + 1));
    }
  }
  const sorted = [...papers].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.flatMap(([acronym, meanings]) => {
      const most = Math.max(...meanings.values());
      const told = [...meanings].filter(([, n]) => n >= Math.max(least, most * leastShare));
      told.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return told.length > 0 ? [[acronym, unlike(told.map(([words]) => words)).slice(0, 2)]] : [];
    }),
  );
}

/** With hyphens and without they mean the same. */
function unlike(meanings: string[]): string[] {
  const known = meanings.map((meaning) => wordsOf(meaning).join(' '));
  return meanings.filter((_, i) => known.indexOf(known[i] ?? '') === i);
}

function definitionsIn(text: string): [acronym: string, meaning: string][] {
  return [...text.matchAll(/\(([A-Za-z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*)\)/g)].flatMap(
    ({ 1: written = '', index }) => {
      const letters = written.replace(/s$/, '').replace(/-/g, '').toLowerCase();
      if (letters.length < 2 || letters.length > longest) return [];
      const meaning = wordsBefore(text.slice(Math.max(0, index - 160), index), letters);
      return meaning ? [[letters, meaning] as [string, string]] : [];
    },
  );
}

/** The last words that begin with these letters; function words may stand among them. */
function wordsBefore(text: string, letters: string): string | null {
  const words = wordsAt(text);
  const last = words.at(-1);
  if (!last || text.slice(last.end).trim() !== '') return null;
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && words.length - at <= 2 * letters.length; at--) {
    const { word, start } = words[at] ?? last;
    if (word[0] === letters[left - 1]) left--;
    else if (!isFunctionWord(word) || left === letters.length) return null;
    if (left === 0) return text.slice(start, last.end).toLowerCase().replace(/\s+/g, ' ');
  }
  return null;
}
