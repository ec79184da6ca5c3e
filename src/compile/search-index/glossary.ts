/** Technical terms of other languages beside the library's own, from a table written by hand: `terms.tsv`. */
import { readFileSync } from 'node:fs';
import type { GlossaryTable } from '../../search/plan/glossary.ts';
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
