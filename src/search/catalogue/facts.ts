import { wordsOf } from '../../text/words.ts';
import { type Lines, lineAt } from './lines.ts';
import { packBoth, unpackBoth } from './packed.ts';
import { packWords, unpackWords } from './packed-words.ts';
import { type Rows, row, rowsAfterLengths } from './rows.ts';

/** What the catalogue knows of a paper. */
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

export type Facts = Pick<CataloguePaper, 'day' | 'topics' | 'code' | 'project' | 'venue' | 'votes'>;

/** The facts of a part of the papers, column by column. */
export interface FactColumns {
  days: Uint32Array;
  flags: Uint32Array;
  /** One more than there are; 0 is unknown. */
  votes: Uint32Array;
  topics: Rows;
  /** Each name once. */
  venueNames: Lines;
  /** One more than the place among the names; 0 is unknown. */
  venues: Uint32Array;
}

const flagOf = { code: 1, project: 2 };

/** Days as steps from the paper before (papers are in the order of their days). */
export function packFacts(papers: Facts[]): Uint8Array<ArrayBuffer> {
  let before = 0;
  const days = papers.map(({ day }) => {
    const step = day - before;
    before = day;
    return step;
  });
  const { code, project } = flagOf;
  const flags = papers.map((p) => code * Number(p.code) + project * Number(p.project));
  const votes = papers.map(({ votes }) => (votes === undefined ? 0 : votes + 1));
  const topics = papers.flatMap(({ topics }) => [topics.length, ...topics]);
  const names = [...new Set(papers.map(({ venue }) => venue).filter(Boolean))].sort();
  const places = new Map(names.map((name, i) => [name, i + 1]));
  const venues = papers.map(({ venue }) => places.get(venue) ?? 0);
  return packBoth(packWords(names), [days, flags, votes, topics, venues]);
}

export function unpackFacts(bytes: Uint8Array): FactColumns {
  const { letters, columns } = unpackBoth(bytes);
  const [steps = none, flags = none, votes = none, topics = none, venues = none] = columns;
  let day = 0;
  const days = steps.map((step) => {
    day += step;
    return day;
  });
  const venueNames = unpackWords(letters);
  return { days, flags, votes, topics: rowsAfterLengths(topics), venueNames, venues };
}

const none = new Uint32Array();

/** Where papers came out. */
export interface Venue {
  name: string;
  words: string[];
  /** Words that are written in capitals for the most part: `ICLR`, `NeurIPS`. */
  acronyms: string[];
  papers: number[];
}

function venueCalled(name: string): Venue {
  const acronyms = name.match(/[A-Za-z]{3,}/g)?.filter((word) => /[A-Z].*[A-Z]/.test(word)) ?? [];
  return {
    name,
    words: wordsOf(name),
    acronyms: acronyms.map((word) => word.toLowerCase()),
    papers: [],
  };
}

/** The facts of all papers that have arrived. */
export class FactsOfAll {
  readonly days: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly votes: Uint32Array;
  private readonly parts: { first: number; topics: Rows }[] = [];
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
    this.parts.push({ first, topics });
    const places = Array.from({ length: venueNames.starts.length - 1 }, (_, i) =>
      this.placeOfVenue(lineAt(venueNames, i)),
    );
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

  /** Empty: none is known. */
  venueOf(paper: number): string {
    return this.venues[(this.venuePlaces[paper] ?? 0) - 1]?.name ?? '';
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
    for (const { first, topics } of this.parts) {
      const held = row(topics, paper - first);
      if (held.length > 0) return held;
    }
    return none;
  }
}
