import { acronymsIn } from '../../text/acronyms.ts';
import { claims } from './claims.ts';
import { namedThings } from './named-things.ts';
import { readingLength, type SkimSpan } from './span.ts';

/** As many as styles/reasons.css can mark apart. */
const most = 16;

/**
 * What helps to skim an abstract: numbers claimed, acronyms with their long forms, names of data sets
 * and models. The rules prefer to miss one rather than show a wrong one. In the order of the text,
 * never overlapping.
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
