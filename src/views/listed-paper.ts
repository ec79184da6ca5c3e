/**
 * The data of a paper's row in a list (islands/PaperRow.tsx draws it); where a long abstract is cut (320 characters), or left out.
 */
import { factsOf } from '../paper-facts.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { MathSpan, Paper } from '../schema.ts';
import { linksAbove } from '../text/addresses.ts';
import { arxivYear } from '../text/ids.ts';
import { venueOf } from '../text/venue.ts';
import { typeset, typesetTitle } from './typeset.ts';

type RowTopic = Pick<Topic, 'id' | 'name' | 'kind'>;

/** A row of a list, and by what scripts filter and sort it. */
export type ListedPaper = ReturnType<typeof listedPaper>;

interface Listing {
  topicById: ReadonlyMap<string, RowTopic>;
  /** From publish/machine-readable/coins.ts. */
  coins: string | undefined;
  /** For lists of several days. */
  isDated?: boolean;
  /** `none` leaves topics out, too: there are as many authors as papers, and their pages would outweigh these. */
  abstract?: 'whole' | 'excerpt' | 'none';
}

/** Of a cut abstract, in characters: enough for the lines that a list shows, at any width. */
const excerptLength = 320;

export function listedPaper(
  paper: Paper,
  { topicById, coins, isDated = false, abstract: shown = 'whole' }: Listing,
) {
  const abstract = {
    whole: { text: paper.abstract, math: paper.math, cut: false },
    excerpt: excerptOf(paper.abstract, paper.math),
    none: { text: '', math: [], cut: true },
  }[shown];
  return {
    paper: {
      id: paper.id,
      // Safe as HTML.
      title: { html: typesetTitle(paper) },
      ...(isDated ? { day: dayOf(paper) } : {}),
      authors: paper.authors,
      venue: paper.venue,
      abstract: { html: typeset(abstract.text, abstract) },
      isCut: abstract.cut,
      topics: shown === 'none' ? [] : paper.topics.flatMap((id) => topicById.get(id) ?? []),
      code: paper.code,
      project: paper.project,
    },
    /** As Zotero reads it from a list (COinS), where its row does not say as much. */
    coins,
    item: {
      ...itemOf(paper),
      // Where a script makes `coins`, what the row does not show.
      'data-published': coins ? undefined : (paper.published ?? arxivYear(paper.arxivId)),
    },
  };
}

/** The day of its newest edition; `''` without one. */
export function dayOf({ editions }: Paper): string {
  return editions.at(-1)?.slice(0, 10) ?? '';
}

function itemOf(paper: Paper) {
  return {
    'data-topics': paper.topics.toSorted().join(' '),
    'data-has': factsOf(paper).join(' ') || undefined,
    // Whatever the year: `NeurIPS`.
    'data-venue': paper.venue ? venueOf(paper.venue).name : undefined,
    'data-edition': paper.editions.at(-1) ?? '',
    // Printed, too.
    'data-arxiv-id': paper.arxivId,
  };
}

interface Excerpt {
  text: string;
  math: MathSpan[];
  cut: boolean;
}

/** The beginning of an abstract below links to its posts, cut before a word or formula that would be torn. */
export function excerptOf(text: string, math: MathSpan[]): Excerpt {
  if (text.length <= excerptLength * 1.25) return { text, math, cut: false };
  const above = linksAbove(text);
  if (above > 0) {
    const below = math.filter(({ at }) => at[0] >= above);
    const moved = below.map(({ at: [from, to], tex }): MathSpan => {
      return { at: [from - above, to - above], tex };
    });
    return { ...excerptOf(text.slice(above), moved), cut: true };
  }
  const torn = math.find(({ at }) => at[0] < excerptLength && at[1] > excerptLength);
  const end = torn?.at[0] ?? text.lastIndexOf(' ', excerptLength);
  // Chinese and Japanese have no spaces to cut at, and a formula may be longer than an excerpt.
  const isShort = end < excerptLength / 2;
  const kept = text.slice(0, isShort ? (torn?.at[1] ?? excerptLength) : end).trimEnd();
  return { text: kept, math: math.filter(({ at }) => at[1] <= kept.length), cut: true };
}
