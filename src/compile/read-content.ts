/** Reads all of a content folder but the digests. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Ledger, parseLedger } from '../papers/identity/ledger.ts';
import { type PlacedRecord, readRecords } from '../papers/metadata/record.ts';
import type { ContentProblem } from '../papers/problem.ts';
import { parseSearch } from '../papers/standing-search.ts';
import { parseTopic, strayTopics, type Topic } from '../papers/topics/topic.ts';
import { noWeights, parseWeights, type Weights } from '../papers/topics/weights.ts';
import { ContentError } from './content-error.ts';
import { filesIn, textOf } from './files.ts';
import { type PlacedSearch, queryProblems } from './standing-searches.ts';

/** What was read, and what is wrong in it. */
export interface Read<T> {
  value: T;
  problems: ContentProblem[];
}

/** Reads `topics/*.md`, in the order of their ids; `doubtful` are links to topics that do not exist, names that two share, and no folder where one `mayLack` it. */
export async function readTopics(
  contentDir: string,
  mayLack = false,
): Promise<Read<Topic[]> & { doubtful: ContentProblem[] }> {
  // An empty folder may be meant; a missing one is more likely a mistake.
  if (!existsSync(join(contentDir, 'topics'))) {
    const [problems, doubtful] = mayLack ? [[], [noFolder]] : [[noFolder], []];
    return { value: [], problems, doubtful };
  }
  const names = (await filesIn(contentDir, 'topics')).filter((name) => name.endsWith('.md'));
  const read = await Promise.all(
    names.map(async (name) => {
      const id = basename(name, '.md');
      const text = await readFile(join(contentDir, 'topics', name), 'utf8');
      return { id, text, ...parseTopic(id, text) };
    }),
  );
  const known = new Set(read.map(({ id }) => id));
  return {
    value: read.flatMap(({ topic }) => topic ?? []),
    problems: read.flatMap(({ problems }) => problems),
    doubtful: [
      ...read.flatMap(({ topic, text }) => (topic ? strayTopics(topic, text, known) : [])),
      ...namesakes(read.flatMap(({ topic }) => topic ?? [])),
    ],
  };
}

function namesakes(topics: Topic[]): ContentProblem[] {
  const first = new Map<string, string>();
  return topics.flatMap(({ id, name }) => {
    const other = first.get(name.toLowerCase()) ?? id;
    first.set(name.toLowerCase(), other);
    const says = `"${name}" is the name of topics/${other}.md, too, and readers cannot tell them apart; change one`;
    return other === id ? [] : [{ file: `topics/${id}.md`, line: 1, says }];
  });
}

/** Topics alone; throws a ContentError with all their problems. */
export async function soundTopics(contentDir: string): Promise<Topic[]> {
  const { value, problems } = await readTopics(contentDir);
  if (problems.length > 0) throw new ContentError(contentDir, problems);
  return value;
}

const noFolder: ContentProblem = {
  file: 'topics/',
  says: 'there is no such folder; bring it back, or make a first set of topics by npm run topics:start, as content/README.md says under "Topics"',
};

/** All records of `metadata/`, each with the file and line that an error names. */
export async function readMetadata(contentDir: string): Promise<Read<PlacedRecord[]>> {
  const { names, strays } = await named(contentDir, 'metadata', '.json');
  const read = await Promise.all(
    names.map(async (name) =>
      readRecords(await readFile(join(contentDir, 'metadata', name), 'utf8'), `metadata/${name}`),
    ),
  );
  return {
    value: read.flatMap(({ records }) => records),
    problems: [...strays, ...read.flatMap(({ problems }) => problems)],
  };
}

/** What `npm run topics:eval` has learned; without it, topics are earned by their phrases alone. */
export async function readWeights(contentDir: string): Promise<Read<Weights>> {
  const text = await textOf(join(contentDir, 'learned', 'weights.json'));
  if (text === undefined) return { value: noWeights, problems: [] };
  const { weights, fault } = parseWeights(text);
  return { value: weights, problems: fault ? [{ file: 'learned/weights.json', says: fault }] : [] };
}

/** `searches/*.md`, in the order of their ids; there may be none. */
export async function readSearches(contentDir: string): Promise<Read<PlacedSearch[]>> {
  const { names, strays } = await named(contentDir, 'searches', '.md');
  const read = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(contentDir, 'searches', name), 'utf8');
      const { search, queryLine, problems } = parseSearch(basename(name, '.md'), text);
      return { placed: search ? [{ search, queryLine }] : [], problems };
    }),
  );
  const value = read.flatMap(({ placed }) => placed);
  const problems = read.flatMap(({ problems }) => problems);
  return { value, problems: [...strays, ...problems, ...value.flatMap(queryProblems)] };
}

/** The text of each note, by the id of its paper. */
export async function readNotes(contentDir: string): Promise<Read<Map<string, string>>> {
  const { names, strays } = await named(contentDir, 'notes', '.md');
  const notes = new Map<string, string>();
  for (const name of names)
    notes.set(basename(name, '.md'), await readFile(join(contentDir, 'notes', name), 'utf8'));
  return { value: notes, problems: strays };
}

/** `undefined` text: there is no ledger yet. */
export async function readLedger(
  contentDir: string,
): Promise<Read<Ledger> & { text: string | undefined }> {
  const text = await textOf(join(contentDir, 'ids.json'));
  const { ledger, problems } = parseLedger(text);
  return { value: ledger, text, problems };
}

/** A folder's files with this ending, and a problem for each other file, since nothing would read it. */
async function named(
  contentDir: string,
  folder: string,
  ending: string,
): Promise<{ names: string[]; strays: ContentProblem[] }> {
  const all = await filesIn(contentDir, folder);
  const strays = all.filter((name) => !name.endsWith(ending));
  return {
    names: all.filter((name) => name.endsWith(ending)),
    strays: strays.map((name) => ({
      file: `${folder}/${name}`,
      says: `files here end in ${ending}; rename it, or take it out`,
    })),
  };
}
