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
export class FactsOfAll {
  readonly editions: Uint32Array;
  readonly venues: Venue[] = [];
  private readonly flags: number[] = [];
  private readonly votes: (number | null)[] = [];
  private readonly topics: number[][] = [];
  private readonly venueOfPaper: (Venue | undefined)[] = [];

  constructor(size: number) {
    this.editions = new Uint32Array(size);
  }

  add(first: number, { editions, flags, votes, topics, venueNames, venues }: FactColumns): void {
    this.editions.set(editions, first);
    const named = venueNames.map((name) => this.venueNamed(name));
    for (let i = 0; i < editions.length; i++) {
      const venue = named[venues[i] ?? -1];
      venue?.papers.push(first + i);
      this.venueOfPaper[first + i] = venue;
      this.flags[first + i] = flags[i] ?? 0;
      this.votes[first + i] = votes[i] ?? null;
      this.topics[first + i] = topics[i] ?? [];
    }
  }

  has(paper: number, fact: PaperFact): boolean {
    return ((this.flags[paper] ?? 0) & flagOf[fact]) > 0;
  }

  /** As written, `NIPS 2015`; empty where none is known. */
  writtenVenueOf(paper: number): string {
    return this.venueOfPaper[paper]?.name ?? '';
  }

  venueOf(paper: number): string {
    return this.venueOfPaper[paper]?.plainName ?? '';
  }

  /** Parts of the papers have names of their own; several may hold the same. */
  private venueNamed(name: string): Venue {
    const known = this.venues.find((venue) => venue.name === name);
    if (known) return known;
    const venue = venueCalled(name);
    this.venues.push(venue);
    return venue;
  }

  votesOf(paper: number): number | undefined {
    return this.votes[paper] ?? undefined;
  }

  /** Places in the catalogue's topics, strongest first. */
  topicsOf(paper: number): readonly number[] {
    return this.topics[paper] ?? [];
  }
}
