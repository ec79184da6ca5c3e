/** Days, topics, venues (and a venue's acronyms), votes, code and project pages. */
import { venueOf } from '../../text/venue.ts';
import { wordsOf } from '../../text/words.ts';
import { type Rows, RowsInParts, rowsOfLengths } from './rows.ts';
import { packLines, packSections, unpackLines, unpackNumbers, unpackSections } from './sections.ts';

export interface CataloguePaper {
  id: string;
  title: string;
  authors: string[];
  /** Place in the manifest's days. */
  day: number;
  /** Places in the manifest's topics, strongest first. */
  topics: number[];
  code: boolean;
  project: boolean;
  /** As people write it, `NeurIPS 2025`; empty: none is known. */
  venue: string;
  votes?: number | undefined;
}

type Facts = Pick<CataloguePaper, 'day' | 'topics' | 'code' | 'project' | 'venue' | 'votes'>;

export interface FactColumns {
  days: Uint32Array;
  flags: Uint32Array;
  /** One more than there are; 0 is unknown. */
  votes: Uint32Array;
  topics: Rows;
  venueNames: string[];
  /** One more than the place among the names; 0 is unknown. */
  venues: Uint32Array;
}

const flagOf = { code: 1, project: 2 };

/**
 * Sections: venues, a line each; of each paper: days since the paper before, flags, 1 + votes (0: unknown), how many topics;
 * all their topics, as places in the manifest; 1 + the place of the venue (0: unknown).
 */
export function packFacts(papers: readonly Facts[]): Uint8Array<ArrayBuffer> {
  const { code, project } = flagOf;
  const names = [...new Set(papers.map(({ venue }) => venue).filter(Boolean))].sort();
  const places = new Map(names.map((name, i) => [name, i + 1]));
  return packSections([
    packLines(names),
    papers.map(({ day }, i) => day - (papers[i - 1]?.day ?? 0)),
    papers.map((p) => code * Number(p.code) + project * Number(p.project)),
    papers.map(({ votes }) => (votes === undefined ? 0 : votes + 1)),
    papers.map(({ topics }) => topics.length),
    papers.flatMap(({ topics }) => topics),
    papers.map(({ venue }) => places.get(venue) ?? 0),
  ]);
}

export function unpackFacts(packed: Uint8Array): FactColumns {
  const [names, steps, flags, votes, counts, topics, venues] = unpackSections(packed);
  let day = 0;
  const days = unpackNumbers(steps).map((step) => {
    day += step;
    return day;
  });
  return {
    days,
    flags: unpackNumbers(flags),
    votes: unpackNumbers(votes),
    topics: rowsOfLengths(unpackNumbers(counts), unpackNumbers(topics)),
    venueNames: unpackLines(names),
    venues: unpackNumbers(venues),
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

export class FactsOfAll {
  readonly days: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly votes: Uint32Array;
  private readonly topics = new RowsInParts();
  readonly venues: Venue[] = [];
  private readonly venueNumbers = new Map<string, number>();
  /** One more than the place in `venues`. */
  private readonly venuePlaces: Uint32Array;

  constructor(size: number) {
    this.days = new Uint32Array(size);
    this.flags = new Uint8Array(size);
    this.votes = new Uint32Array(size);
    this.venuePlaces = new Uint32Array(size);
  }

  add(first: number, { days, flags, votes, topics, venueNames, venues }: FactColumns): void {
    this.days.set(days, first);
    this.flags.set(flags, first);
    this.votes.set(votes, first);
    this.topics.add(first, topics);
    const places = venueNames.map((name) => this.placeOfVenue(name));
    venues.forEach((venue, i) => {
      const place = places[venue - 1];
      if (place === undefined) return;
      this.venues[place]?.papers.push(first + i);
      this.venuePlaces[first + i] = place + 1;
    });
  }

  has(paper: number, fact: keyof typeof flagOf | 'venue'): boolean {
    if (fact === 'venue') return (this.venuePlaces[paper] ?? 0) > 0;
    return ((this.flags[paper] ?? 0) & flagOf[fact]) > 0;
  }

  /** As written, `NIPS 2015`; empty where none is known. */
  writtenVenueOf(paper: number): string {
    return this.#venue(paper)?.name ?? '';
  }

  venueOf(paper: number): string {
    return this.#venue(paper)?.plainName ?? '';
  }

  #venue(paper: number): Venue | undefined {
    return this.venues[(this.venuePlaces[paper] ?? 0) - 1];
  }

  /** Parts of the papers have names of their own; several may hold the same. */
  private placeOfVenue(name: string): number {
    const known = this.venueNumbers.get(name);
    if (known !== undefined) return known;
    const place = this.venues.push(venueCalled(name)) - 1;
    this.venueNumbers.set(name, place);
    return place;
  }

  votesOf(paper: number): number | undefined {
    const votes = this.votes[paper];
    return votes ? votes - 1 : undefined;
  }

  /** Places in the catalogue's topics, strongest first. */
  topicsOf(paper: number): Uint32Array {
    return this.topics.at(paper);
  }
}
