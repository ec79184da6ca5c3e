import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import type { Address } from '../address.ts';
import { type CslName, cslName } from './author-name.ts';
import { readVenue } from './venue.ts';

/** One paper in CSL-JSON, with the facts that are known and no other. */
export interface CslRecord {
  id: string;
  'citation-key': string;
  type: 'article' | 'article-journal' | 'paper-conference' | 'document';
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  'event-title'?: string;
  publisher?: string;
  number?: string;
  DOI?: string;
  genre?: string;
  URL: string;
  abstract?: string;
  note?: string;
}

export type CitedPaper = Pick<
  Paper,
  | 'id'
  | 'title'
  | 'abstract'
  | 'authors'
  | 'published'
  | 'venue'
  | 'arxivId'
  | 'categories'
  | 'editions'
>;

/** The record that every citation format is made from; `key` is from citation-keys.ts. */
export function cslRecord(paper: CitedPaper, key: string, address: Address): CslRecord {
  return {
    id: key,
    'citation-key': key,
    title: paper.title.replace(/\s+/g, ' '),
    ...(paper.authors.length ? { author: paper.authors.map(cslName) } : {}),
    ...dateOf(paper),
    ...placeOf(paper),
    URL: paper.arxivId ? `https://arxiv.org/abs/${paper.arxivId}` : address(`papers/${paper.id}/`),
    ...(paper.abstract ? { abstract: paper.abstract.replace(/\s+/g, ' ') } : {}),
    ...noteOn(paper),
  };
}

function yearOf(paper: CitedPaper): number | undefined {
  return paper.venue === undefined
    ? dateParts(paper.published)?.[0]
    : (readVenue(paper.venue).year ?? dateParts(paper.published)?.[0]);
}

/** A venue's year is when the paper came out there; the first submission is often a year earlier. */
function dateOf(paper: CitedPaper): Pick<CslRecord, 'issued'> {
  const venueYear = paper.venue === undefined ? undefined : readVenue(paper.venue).year;
  const parts = venueYear ? [venueYear] : dateParts(paper.published);
  return parts ? { issued: { 'date-parts': [parts] } } : {};
}

function dateParts(date: string | undefined): number[] | undefined {
  return date?.split('-').map(Number);
}

function placeOf({ venue, arxivId }: CitedPaper) {
  if (venue !== undefined) return venuePlace(venue);
  if (!arxivId) return { type: 'document' as const };
  return {
    type: 'article' as const,
    genre: 'Preprint',
    publisher: 'arXiv',
    number: `arXiv:${arxivId}`,
    DOI: arxivDoi(arxivId),
  };
}

/** arXiv registers this DOI for every paper it holds. */
export function arxivDoi(arxivId: string): string {
  return `10.48550/arXiv.${arxivId}`;
}

function venuePlace(text: string) {
  const { kind, name } = readVenue(text);
  return kind === 'journal'
    ? { type: 'article-journal' as const, 'container-title': name }
    : { type: 'paper-conference' as const, 'container-title': text, 'event-title': text };
}

/** Without author or date a reader must be able to find where the paper was met. */
function noteOn(paper: CitedPaper): Pick<CslRecord, 'note'> {
  if (paper.authors.length && yearOf(paper)) return {};
  return { note: `Seen in ${site.name}, edition of ${paper.editions[0]}` };
}
