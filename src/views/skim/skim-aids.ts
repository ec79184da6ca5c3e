import { acronymsIn } from '../../text/acronyms.ts';
import { claims } from './claims.ts';
import { namedThings } from './named-things.ts';
import { readingLength, type SkimSpan } from './span.ts';

/** As many as styles/reasons.css can mark apart. */
const most = 16;

/**
 * What to skim an abstract by: numbers claimed, acronyms with the expansion that the text gives,
 * data sets and models named. Found by rules that would rather miss one than show a wrong one, in
 * the order of the text, never overlapping.
 */
export function skimAids(abstract: string): SkimSpan[] {
  const text = abstract.slice(0, readingLength);
  const chosen: SkimSpan[] = [];
  for (const span of [...claims(text), ...acronyms(text), ...namedThings(text)]) {
    if (!chosen.some(({ at }) => at[0] < span.at[1] && span.at[0] < at[1])) chosen.push(span);
  }
  return chosen.sort((a, b) => a.at[0] - b.at[0]).slice(0, most);
}

/** Each acronym where it is defined first, with its expansion: `"query embedding (QE)"`. */
function acronyms(abstract: string): SkimSpan[] {
  const seen = new Set<string>();
  return acronymsIn(abstract)
    .filter(({ short }) => !seen.has(short) && seen.add(short))
    .map(({ short, long, at }) => ({ at, kind: 'acronym', label: `${short}: ${long}` }));
}
