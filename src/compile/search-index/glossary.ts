/** Technical terms of other languages in the library's own, from a table written by hand: `terms.tsv`. */
import { readFileSync } from 'node:fs';
import { fold } from '../../text/fold.ts';

type Row = [language: string, typed: string, meaning: string];

/** Rows for search: each spelling in another language that is not the library's own word, and the first one in the library's. None for a language that the table lacks. */
export function glossaryFor(language: string): Row[] {
  const table = readFileSync(new URL('terms.tsv', import.meta.url), 'utf8').trimEnd();
  const [languages = [], ...terms] = table.split('\n').map((line) => line.split('\t'));
  const own = languages.indexOf(language.split('-')[0] ?? '');
  if (own < 0) return [];
  return terms.flatMap((cells) => {
    const [meaning = ''] = (cells[own] ?? '').split(';');
    return cells.flatMap((cell, at) =>
      at === own
        ? []
        : cell
            .split(';')
            .flatMap((typed): Row[] =>
              typed && fold(typed) !== fold(meaning) ? [[languages[at] ?? '', typed, meaning]] : [],
            ),
    );
  });
}
