/** A paper as CSL-JSON, from which all formats of citations are made; "Seen in …" where author or date is unknown. */
import { citeWords } from '#words';
import { site } from '../../site.ts';
import { arxivAddress } from '../../text/ids.ts';
import { say } from '../../words/message.ts';
import type { PaperRecord } from '../exports/paper-record.ts';
import { cslName } from './author-name.ts';
import { publicationOf } from './publication.ts';

export type CslRecord = ReturnType<typeof cslRecord>;

/** A paper as it is cited; `note` and `tags` are the reader's, whose reference manager keeps them. */
export type CitedPaper = PaperRecord & { note?: string; tags?: string[] };

/** One paper in CSL-JSON; facts that are not known are undefined. */
export function cslRecord(paper: CitedPaper) {
  const { kind, container, date, volume, issue, pages, doi } = publicationOf(paper);
  const { authors = [], citationKey: key = paper.id, abstract, note, tags = [] } = paper;
  // Without author and date, readers need another way to find the paper.
  const seen =
    (authors.length === 0 || !date) &&
    say(citeWords.seenIn, { site: site.name, id: paper.editions[0] ?? '' });
  const isPreprint = kind === 'preprint';
  return {
    id: key,
    'citation-key': key,
    type: types[kind],
    title: paper.title.replace(/\s+/g, ' '),
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    'container-title': container,
    'event-title': kind === 'conference' ? container : undefined,
    volume,
    issue,
    page: pages,
    genre: isPreprint ? 'Preprint' : undefined,
    publisher: isPreprint ? 'arXiv' : undefined,
    number: isPreprint ? `arXiv:${paper.arxivId}` : undefined,
    DOI: doi,
    URL: paper.arxivId ? arxivAddress(paper.arxivId) : paper.url,
    abstract: abstract ? abstract.replace(/\s+/g, ' ') : undefined,
    keyword: tags.length > 0 ? tags.join(', ') : undefined,
    note: [note?.trim(), seen].filter(Boolean).join('\n\n') || undefined,
  };
}

const types = {
  journal: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  document: 'document',
} as const;
