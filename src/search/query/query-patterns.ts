/** Messages of `queryWords` → what finds them in a query. */
import { english, language, queryWords } from '#words';

/** Of the table of a language. */
export interface QueryLanguage {
  language: { locale: string };
  queryWords: { readonly [Key in keyof typeof english.queryWords]: string };
}

/** English is read whatever the interface's language is. */
export const queryLanguages: QueryLanguage[] = [
  { language: english.language, queryWords: english.queryWords },
  ...(language.locale === english.language.locale ? [] : [{ language, queryWords }]),
];

/**
 * `"{rest} since {time}|…"` → an expression for each spelling, with groups `rest` (absent where empty) and `time`.
 *
 * @param sources What may stand for each other placeholder, as source.
 */
export function patternsOf(message: string, sources: Record<string, string> = {}): RegExp[] {
  return message.split('|').map((spelling) => {
    const source = spelling
      .replace(/^\{rest\} /, '(?:(?<rest>.*?\\S)[\\s,]+)??')
      .replace(/ \{rest\}$/, '(?:\\s+(?<rest>.*\\S))??')
      .replace('{rest}', '(?<rest>.*?)')
      .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${sources[name]})`)
      .replaceAll(' ', '\\s+');
    // Without `u` and `\p{L}`: with `i` these take half a second to compile.
    return new RegExp(`^\\s*${source}[\\s.?!。？！]*$`, 'di');
  });
}
