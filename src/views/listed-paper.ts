/**
 * What a paper in a list shows: three authors and "and 2 others", venue, three topics and "1 more", code and project; where a long abstract is cut (320
 * letters), or left out; a later page's line: title and day.
 */
import { named } from '../counted.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { MathSpan, Paper } from '../schema.ts';
import { escaped } from '../text/escape.ts';
import { venueOf } from '../text/venue.ts';
import { typeset } from './typeset.ts';

/** A paper as a line: its title and day, and by what it is filtered and sorted. */
export interface PaperLine {
  id: string;
  /** Safe HTML. */
  title: string;
  topicIds: string[];
  has: string[];
  /** Whatever the year: `NeurIPS`; empty where none is known. */
  venue: string;
  /** Id of the newest edition that lists it. */
  edition: string;
  votes: number | undefined;
}

export interface ListedPaper extends PaperLine {
  /** Safe HTML: `A, B, C and 2 others · NeurIPS 2025`; empty where neither is known. */
  byline: string;
  /** Safe HTML; empty where it is left out. */
  abstract: string;
  isCut: boolean;
  /** The first topics, and how many more there are. */
  topics: Topic[];
  moreTopics: number;
  code: string | undefined;
  project: string | undefined;
  /** The paper as Zotero reads it from a list (COinS), where its row does not say as much. */
  coins: string | undefined;
}

interface Listing {
  topicById: ReadonlyMap<string, Topic>;
  /** From publish/machine-readable/coins.ts. */
  coins: string | undefined;
  /** `none` leaves topics out, too: there are as many authors as papers, and their pages would outweigh these. */
  abstract?: 'whole' | 'excerpt' | 'none';
}

const shownTopics = 3;
const namedAuthors = 3;
/** Of a cut abstract, in characters: enough for the lines that a list shows, at any width. */
const excerptLength = 320;

export function paperLine(paper: Paper): PaperLine {
  return {
    id: paper.id,
    title: typeset(paper.title, { math: paper.titleMath }),
    topicIds: paper.topics,
    has: (['code', 'project'] as const).filter((fact) => paper[fact]),
    venue: paper.venue ? venueOf(paper.venue).name : '',
    edition: paper.editions.at(-1) ?? '',
    votes: paper.votes,
  };
}

export function listedPaper(
  paper: Paper,
  { topicById, coins, abstract: shown = 'whole' }: Listing,
): ListedPaper {
  const { text, math } = { text: paper.abstract, math: paper.math };
  const abstract = {
    whole: { text, math, cut: false },
    excerpt: excerptOf(text, math),
    none: { text: '', math: [], cut: true },
  }[shown];
  const topics = shown === 'none' ? [] : paper.topics.flatMap((id) => topicById.get(id) ?? []);
  return {
    ...paperLine(paper),
    byline: bylineOf(paper),
    abstract: typeset(abstract.text, abstract),
    isCut: abstract.cut,
    topics: topics.slice(0, shownTopics),
    moreTopics: Math.max(0, topics.length - shownTopics),
    code: paper.code,
    project: paper.project,
    coins,
  };
}

function bylineOf({ authors, venue = '' }: Paper): string {
  const names = authors.map((name) => `<bdi>${escaped(name)}</bdi>`);
  const facts = [named(names, namedAuthors), venue && `<bdi>${escaped(venue)}</bdi>`];
  return facts.filter(Boolean).join('\u00a0· ');
}

interface Excerpt {
  text: string;
  math: MathSpan[];
  cut: boolean;
}

/** The beginning of an abstract, cut before a word or formula that would be torn. */
export function excerptOf(text: string, math: MathSpan[]): Excerpt {
  if (text.length <= excerptLength * 1.25) return { text, math, cut: false };
  const torn = math.find(({ at }) => at[0] < excerptLength && at[1] > excerptLength);
  const end = torn?.at[0] ?? text.lastIndexOf(' ', excerptLength);
  // Chinese and Japanese have no spaces to cut at, and a formula may be longer than an excerpt.
  const isShort = end < excerptLength / 2;
  const kept = text.slice(0, isShort ? (torn?.at[1] ?? excerptLength) : end).trimEnd();
  return { text: kept, math: math.filter(({ at }) => at[1] <= kept.length), cut: true };
}
