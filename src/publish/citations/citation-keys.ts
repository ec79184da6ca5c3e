/** Makes the keys of citations (`zhang2024pathformer`). */
import type { Paper } from '../../schema.ts';
import { fold } from '../../text/fold.ts';
import { arxivYear } from '../../text/ids.ts';
import { readVenue } from '../../text/venue.ts';
import { cslName, lastName } from './author-name.ts';

type Dated = Pick<
  Paper,
  'id' | 'title' | 'authors' | 'arxivId' | 'published' | 'venue' | 'editions'
>;

/** Paper id → key; unique in the whole library, so that files can be merged. */
export type CitationKeys = ReadonlyMap<string, string>;

/** `"zhang2024pathformer"`, or the paper’s id. The oldest are given theirs first, so that a new paper changes no key. */
export function citationKeys(papers: Dated[]): CitationKeys {
  const oldestFirst = [...papers].sort((a, b) => (sinceWhen(a) < sinceWhen(b) ? -1 : 1));
  const taken = new Set(papers.map(({ id }) => id));
  const keys = new Map<string, string>();
  for (const paper of oldestFirst) {
    const key = ownKey(paper);
    keys.set(paper.id, taken.has(key) ? paper.id : key);
    taken.add(key);
  }
  return keys;
}

function sinceWhen({ editions, id }: Dated): string {
  return `${editions[0]} ${id}`;
}

/** With the year of the first submission if known, since a venue may be added years later. */
function ownKey(paper: Dated): string {
  const [first] = paper.authors;
  const year =
    paper.published?.slice(0, 4) ?? arxivYear(paper.arxivId) ?? readVenue(paper.venue ?? '').year;
  if (!first || !year) return paper.id;
  const word = /[\p{L}\p{N}]{3,}/u.exec(paper.title.replace(/^(the|an?|on|towards?) /i, ''))?.[0];
  const key = ascii(lastName(cslName(first))) + year + ascii(word ?? '');
  return /^[a-z]/.test(key) ? key : paper.id;
}

function ascii(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}
