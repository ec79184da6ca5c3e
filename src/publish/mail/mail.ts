import { counted, named } from '../../counted.ts';
import type { Edition, Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { editionName } from '../../views/edition-name.ts';
import type { Address } from '../address.ts';
import type { FileSource } from '../files/site-file.ts';

/** An edition as a letter, before it is HTML or text. */
export interface Mail {
  subject: string;
  /** `Wednesday 20 August 2025` */
  day: string;
  summary: string;
  url: string;
  subscribeUrl: string;
  papers: {
    title: string;
    url: string;
    authors: string;
    excerpt: string;
    topics: string;
    code?: string;
  }[];
}

type MailSource = Pick<FileSource, 'topics' | 'address'> & {
  paperById: ReadonlyMap<string, Paper>;
};

/** So many of the newest editions lie on the site as letters; any edition can be sent. */
const newestLetters = 30;

/** `editions`: the newest first. */
export function editionsAsLetters(editions: Edition[]): Edition[] {
  return editions.slice(0, newestLetters);
}

export function mailOf(edition: Edition, source: MailSource): Mail {
  const names = new Map(source.topics.map(({ id, name }) => [id, name]));
  const papers = edition.papers.flatMap((id) => source.paperById.get(id) ?? []);
  const day = editionName(edition);
  return {
    subject: `${site.name}, ${day}`,
    day,
    summary: counted(papers.length, 'paper'),
    url: source.address(`editions/${edition.id}/`),
    subscribeUrl: source.address('subscribe/'),
    papers: papers.map((paper) => mailPaper(paper, names, source.address)),
  };
}

function mailPaper(paper: Paper, names: Map<string, string>, address: Address) {
  return {
    title: paper.title,
    url: address(`papers/${paper.id}/`),
    authors: named(paper.authors, 3),
    excerpt: firstSentences(paper.abstract),
    topics: paper.topics
      .slice(0, 3)
      .map((id) => names.get(id) ?? id)
      .join(' · '),
    code: paper.code,
  };
}

/** Whole sentences up to about 300 letters: a letter is read in one go. */
function firstSentences(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= 320) return flat;
  const end = flat.slice(0, 320).search(/[.!?] (?=[A-Z])(?!.*[.!?] (?=[A-Z]))/);
  if (end > 80) return flat.slice(0, end + 1);
  return `${flat.slice(0, flat.lastIndexOf(' ', 300))} …`;
}
