/** Days, topics, venues (and a venue's acronyms), votes, code and project pages. */
import { factsOf, type PaperFact, paperFacts, perFact } from '../../paper-facts.ts';
import { venueOf } from '../../text/venue.ts';
import { wordsOf } from '../../text/words.ts';

export interface CataloguePaper extends Record<Exclude<PaperFact, 'venue'>, boolean> {
  id: string;
  title: string;
  authors: string[];
  /** Place of its newest edition in the manifest's. */
  edition: number;
  /** Places in the manifest's topics, strongest first. */
  topics: number[];
  /** As people write it, `NeurIPS 2025`; empty: none is known. */
  venue: string;
  votes?: number | undefined;
}

type Facts = Pick<CataloguePaper, 'edition' | 'topics' | PaperFact | 'votes'>;

/** What a part's file holds, JSON: by paper, but for `venueNames`. */
export type FactColumns = ReturnType<typeof factColumns>;

const flagOf = perFact((fact) => 1 << paperFacts.indexOf(fact));

export function factColumns(papers: readonly Facts[]) {
  const venueNames = [...new Set(papers.map(({ venue }) => venue).filter(Boolean))].sort();
  const places = new Map(venueNames.map((name, i) => [name, i]));
  return {
    editions: papers.map(({ edition }) => edition),
    flags: papers.map((paper) => factsOf(paper).reduce((sum, fact) => sum + flagOf[fact], 0)),
    /** Null is unknown. */
    votes: papers.map(({ votes }) => votes ?? null),
    topics: papers.map(({ topics }) => topics),
    venueNames,
    /** Places among the names; −1 is unknown. */
    venues: papers.map(({ venue }) => places.get(venue) ?? -1),
  };
}

export interface Venue {
  name: string;
  /** Whatever the year: `NeurIPS`. */
  plainName: string;
  words: string[];
  /** Words that are written in capitals for the most part: `ICLR`, `NeurIPS`. */
  acronyms: string[];
  papers: number[];
}

function venueCalled(name: string): Venue {
  const plainName = venueOf(name).name;
  // `NIPS 2015` is found as NeurIPS, too.
  const names = `${name} ${plainName}`;
  const acronyms = names.match(/[A-Za-z]{3,}/g)?.filter((word) => /[A-Z].*[A-Z]/.test(word)) ?? [];
  return {
    name,
    plainName,
    words: wordsOf(names),
    acronyms: acronyms.map((word) => word.toLowerCase()),
    papers: [],
  };
}

/** A paper whose facts have not arrived has none, and is of the first edition. */
export function allFacts(size: number) {
  const flags: number[] = [];
  const votes: (number | null)[] = [];
  const topics: number[][] = [];
  const venueOfPaper: (Venue | undefined)[] = [];
  const editions = new Uint32Array(size);
  const known: Venue[] = [];
  /** Parts of the papers have names of their own; several may hold the same. */
  const venueNamed = (name: string) => {
    const venue = known.find((venue) => venue.name === name) ?? venueCalled(name);
    if (!known.includes(venue)) known.push(venue);
    return venue;
  };
  return {
    editions,
    venues: known,

    add(first: number, columns: FactColumns): void {
      editions.set(columns.editions, first);
      const named = columns.venueNames.map(venueNamed);
      for (let i = 0; i < columns.editions.length; i++) {
        const venue = named[columns.venues[i] ?? -1];
        venue?.papers.push(first + i);
        venueOfPaper[first + i] = venue;
        flags[first + i] = columns.flags[i] ?? 0;
        votes[first + i] = columns.votes[i] ?? null;
        topics[first + i] = columns.topics[i] ?? [];
      }
    },

    has: (paper: number, fact: PaperFact) => ((flags[paper] ?? 0) & flagOf[fact]) > 0,

    /** As written, `NIPS 2015`; empty where none is known. */
    writtenVenueOf: (paper: number) => venueOfPaper[paper]?.name ?? '',

    venueOf: (paper: number) => venueOfPaper[paper]?.plainName ?? '',

    votesOf: (paper: number) => votes[paper] ?? undefined,

    /** Places in the catalogue's topics, strongest first. */
    topicsOf: (paper: number): readonly number[] => topics[paper] ?? none,
  };
}

const none: number[] = [];
