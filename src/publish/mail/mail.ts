import { mailWords } from '#words';
import { counted } from '../../counted.ts';
import type { AnsweredSearch } from '../../papers/standing-search.ts';
import type { Edition, Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { editionName } from '../../views/edition-name.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import type { FileSource } from '../files/site-file.ts';

/** A letter of an edition, or of what a standing search has found in it, before it is HTML or text. */
export interface Mail {
  subject: string;
  /** `Wednesday 20 August 2025` */
  day: string;
  summary: string;
  url: string;
  /** What stands at that address: `Read this edition on the web`. */
  readOn: string;
  subscribeUrl: string;
  papers: {
    title: string;
    url: string;
    authors: string[];
    excerpt: string;
    topics: string;
    code?: string;
  }[];
}

type MailSource = Pick<FileSource, 'topics' | 'address'> & {
  paperById: ReadonlyMap<string, Paper>;
};

/** So many authors a letter names. */
export const mostAuthors = 3;

/** So many of the newest editions lie on the site as letters; any edition can be sent. */
const newestLetters = 30;

/** `editions`: the newest first. */
export function editionsAsLetters(editions: Edition[]): Edition[] {
  return editions.slice(0, newestLetters);
}

/** The newest edition that lists a paper of the search. */
export function newestWith({ papers }: AnsweredSearch, editions: Edition[]): Edition | undefined {
  const found = new Set(papers);
  return editions.find((edition) => edition.papers.some((id) => found.has(id)));
}

/** All papers of an edition, or those that `search` has found. */
export function mailOf(edition: Edition, source: MailSource, search?: AnsweredSearch): Mail {
  const names = new Map(source.topics.map(({ id, name }) => [id, name]));
  const found = search && new Set(search.papers);
  const papers = edition.papers
    .filter((id) => !found || found.has(id))
    .flatMap((id) => source.paperById.get(id) ?? []);
  const day = editionName(edition);
  return {
    subject: search
      ? say(mailWords.searchSubject, { site: site.name, search: search.name, day })
      : say(mailWords.subject, { site: site.name, day }),
    day: search ? `${search.name} · ${day}` : day,
    summary: counted(papers.length),
    url: source.address(search ? `searches/${search.id}/` : `editions/${edition.id}/`),
    readOn: search ? mailWords.readSearch : mailWords.readEdition,
    subscribeUrl: source.address('subscribe/'),
    papers: papers.map((paper) => mailPaper(paper, names, source.address)),
  };
}

function mailPaper(paper: Paper, names: Map<string, string>, address: Address) {
  return {
    title: paper.title,
    url: address(`papers/${paper.id}/`),
    authors: paper.authors,
    excerpt: firstSentences(paper.abstract),
    topics: paper.topics
      .slice(0, 3)
      .map((id) => names.get(id) ?? id)
      .join(' · '),
    code: paper.code,
  };
}

const sentences = new Intl.Segmenter(site.language, { granularity: 'sentence' });

/** Whole sentences up to about 300 letters: a letter is read in one go. A first sentence that is longer is cut. */
function firstSentences(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= 320) return flat;
  const ends = [...sentences.segment(flat)].map(({ index, segment }) => index + segment.length);
  const end = ends.findLast((at) => at <= 320) ?? 0;
  if (end > 80) return flat.slice(0, end).trimEnd();
  const space = flat.lastIndexOf(' ', 300);
  return `${flat.slice(0, space > 80 ? space : 300)} …`;
}
