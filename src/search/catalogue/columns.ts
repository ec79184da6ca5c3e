import { fold } from '../words/fold.ts';
import {
  packBoth,
  packNumbers,
  packWords,
  sharedStart,
  unpackBoth,
  unpackNumbers,
  unpackWords,
} from './packed.ts';

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

/** One line a paper: the letters its id shares with its title's slug, what follows, and the title. */
export function packTitles(papers: { id: string; title: string }[]): string {
  return papers
    .map(({ id, title }) => {
      const slug = slugOf(title);
      const shared = sharedStart(slug, id);
      const whole = shared === slug.length && shared === id.length;
      return `${whole ? '' : `${shared} ${id.slice(shared)}`}\t${title}`;
    })
    .join('\n');
}

export function unpackTitles(packed: string): { id: string; title: string }[] {
  return packed.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    const title = line.slice(tab + 1);
    const [shared, rest = ''] = line.slice(0, tab).split(' ');
    const slug = slugOf(title);
    return { title, id: shared ? slug.slice(0, Number(shared)) + rest : slug };
  });
}

/** Names sorted, each once; then the papers' authors as places in that list, commonest names low. */
export function packAuthors(papers: string[][]): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  for (const name of papers.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort(
    (a, b) => rank(counts.get(b)) - rank(counts.get(a)) || (a < b ? -1 : 1),
  );
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = papers.flatMap((authors) => [
    authors.length,
    ...authors.map((name) => places.get(name) ?? 0),
  ]);
  return packBoth(packWords(names), [rows]);
}

export function unpackAuthors(bytes: Uint8Array): string[][] {
  const { text, columns } = unpackBoth(bytes);
  const names = unpackWords(text);
  const [rows = new Uint32Array()] = columns;
  const papers: string[][] = [];
  for (let at = 0; at < rows.length; at += 1 + (rows[at] ?? 0)) {
    const places = rows.subarray(at + 1, at + 1 + (rows[at] ?? 0));
    papers.push(Array.from(places, (place) => names[place] ?? ''));
  }
  return papers;
}

function slugOf(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Names in few classes of frequency: low places for common ones, yet sorted for the most part. */
function rank(count = 0): number {
  return count > 15 ? 3 : count > 3 ? 2 : count > 1 ? 1 : 0;
}
