import { packNumbers, unpackNumbers } from './packed.ts';
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
  venue: boolean;
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
}

const flagOf = { code: 1, project: 2, venue: 4 };

/** Days as steps from the paper before (papers are in the order of their days). */
export function packFacts(papers: Facts[]): Uint8Array<ArrayBuffer> {
  let before = 0;
  const days = papers.map(({ day }) => {
    const step = day - before;
    before = day;
    return step;
  });
  const { code, project, venue } = flagOf;
  const flags = papers.map(
    (p) => code * Number(p.code) + project * Number(p.project) + venue * Number(p.venue),
  );
  const votes = papers.map(({ votes }) => (votes === undefined ? 0 : votes + 1));
  const topics = papers.flatMap(({ topics }) => [topics.length, ...topics]);
  return packNumbers([days, flags, votes, topics]);
}

export function unpackFacts(bytes: Uint8Array): FactColumns {
  const [steps = none, flags = none, votes = none, topics = none] = unpackNumbers(bytes);
  let day = 0;
  const days = steps.map((step) => {
    day += step;
    return day;
  });
  return { days, flags, votes, topics: rowsAfterLengths(topics) };
}

const none = new Uint32Array();

/** The facts of all papers that have arrived. */
export class FactsOfAll {
  readonly days: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly votes: Uint32Array;
  private readonly parts: { first: number; topics: Rows }[] = [];

  constructor(size: number) {
    this.days = new Uint32Array(size);
    this.flags = new Uint8Array(size);
    this.votes = new Uint32Array(size);
  }

  add(first: number, { days, flags, votes, topics }: FactColumns): void {
    this.days.set(days, first);
    this.flags.set(flags, first);
    this.votes.set(votes, first);
    this.parts.push({ first, topics });
  }

  has(paper: number, fact: keyof typeof flagOf): boolean {
    return ((this.flags[paper] ?? 0) & flagOf[fact]) > 0;
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
