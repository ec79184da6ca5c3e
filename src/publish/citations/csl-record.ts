import { citeWords } from '#words';
import { site } from '../../site.ts';
import { arxivAddress } from '../../text/ids.ts';
import { say } from '../../words/message.ts';
import type { PaperRecord } from '../exports/paper-record.ts';
import { type CslName, cslName } from './author-name.ts';
import { publicationOf } from './publication.ts';

/** One paper in CSL-JSON, with only the facts that are known. */
export interface CslRecord {
  id: string;
  'citation-key': string;
  type: (typeof types)[keyof typeof types];
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  'event-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  number?: string;
  DOI?: string;
  genre?: string;
  URL: string;
  abstract?: string;
  note?: string;
}

export function cslRecord(paper: PaperRecord): CslRecord {
  const { kind, container, date, volume, issue, pages, doi } = publicationOf(paper);
  const { authors = [], citationKey: key = paper.id } = paper;
  return {
    id: key,
    'citation-key': key,
    type: types[kind],
    title: paper.title.replace(/\s+/g, ' '),
    ...(authors.length ? { author: authors.map(cslName) } : {}),
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(container && kind === 'conference' ? { 'event-title': container } : {}),
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(pages ? { page: pages } : {}),
    ...(kind === 'preprint'
      ? { genre: 'Preprint', publisher: 'arXiv', number: `arXiv:${paper.arxivId}` }
      : {}),
    ...(doi ? { DOI: doi } : {}),
    URL: paper.arxivId ? arxivAddress(paper.arxivId) : paper.url,
    ...(paper.abstract ? { abstract: paper.abstract.replace(/\s+/g, ' ') } : {}),
    // Without author and date, readers need another way to find the paper.
    ...(authors.length && date
      ? {}
      : { note: say(citeWords.seenIn, { site: site.name, id: paper.editions[0] ?? '' }) }),
  };
}

const types = {
  journal: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  document: 'document',
} as const;
