import { packNumbers, unpackNumbers } from './packed.ts';

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

/** Days as steps from the paper before (papers are in the order of their days). */
export function packFacts(papers: Facts[]): Uint8Array<ArrayBuffer> {
  let before = 0;
  const days = papers.map(({ day }) => {
    const step = day - before;
    before = day;
    return step;
  });
  const flags = papers.map((p) => Number(p.code) + 2 * Number(p.project) + 4 * Number(p.venue));
  const votes = papers.map(({ votes }) => (votes === undefined ? 0 : votes + 1));
  const topics = papers.flatMap(({ topics }) => [topics.length, ...topics]);
  return packNumbers([days, flags, votes, topics]);
}

export function unpackFacts(bytes: Uint8Array): Facts[] {
  const [days = [], flags = [], votes = [], topics = []] = unpackNumbers(bytes);
  let day = 0;
  let at = 0;
  return Array.from(days, (step, i) => {
    day += step;
    const flag = flags[i] ?? 0;
    const vote = votes[i] ?? 0;
    const from = at + 1;
    at = from + (topics[at] ?? 0);
    return {
      day,
      topics: Array.from(topics.slice(from, at)),
      code: (flag & 1) > 0,
      project: (flag & 2) > 0,
      venue: (flag & 4) > 0,
      votes: vote ? vote - 1 : undefined,
    };
  });
}
