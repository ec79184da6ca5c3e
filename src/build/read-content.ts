/** All of a content folder, as values; nothing is joined yet. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Digest } from '../digest/digest.ts';
import { type Ledger, parseLedger } from '../papers/identity/ledger.ts';
import { type PlacedRecord, readRecords } from '../papers/metadata/record.ts';
import type { ContentProblem } from '../papers/problem.ts';
import type { Topic } from '../papers/topics/topic.ts';
import { parseWeights, type Weights } from '../papers/topics/weights.ts';
import { openCache } from './cache.ts';
import { programVersion } from './program-version.ts';
import { type DigestFile, readFiles } from './read-digests/read-files.ts';
import { topicsAndFaults } from './read-topics.ts';

/** Something read, and what was wrong in it. */
export interface Read<T> {
  value: T;
  problems: ContentProblem[];
}

/** All digests, the oldest first, with one that may be added or take another's place. */
export async function readDigests(contentDir: string, added?: DigestFile): Promise<Read<Digest[]>> {
  const addedName = added ? `${added.id}.txt` : undefined;
  const there = await filesIn(contentDir, 'digests');
  const names = [...new Set([...there, ...(addedName ? [addedName] : [])].sort())];
  const files = names
    .filter((name) => digestName.test(name))
    .map((name): DigestFile => {
      if (added && name === addedName) return added;
      // Synchronous: years of digests are more files than may be open at once.
      return { id: basename(name, '.txt'), bytes: readFileSync(join(contentDir, 'digests', name)) };
    });
  const cache = await openCache<Digest>('digests', await programVersion('digest'));
  // Two days may hold the same text.
  const keys = files.map(({ id, bytes }) => Buffer.concat([Buffer.from(`${id}\n`), bytes]));
  const value = await cache.getAll(keys, (places) =>
    readFiles(files.filter((_, place) => places.has(place))),
  );
  await cache.save();
  const misnamed = names.filter((name) => !digestName.test(name)).map(misnamedDigest);
  return { value, problems: [...misnamed, ...value.flatMap(problemsOf)] };
}

/** What is wrong in a digest, as lines to mend. */
function problemsOf({ id, problems }: Digest): ContentProblem[] {
  return problems.map(({ line, value, remedy }) => ({
    file: `digests/${id}.txt`,
    line,
    says: `"${value}": ${remedy}`,
  }));
}

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

/** All topics, all that is wrong in them, and what is only doubtful. */
export async function readAllTopics(
  contentDir: string,
): Promise<Read<Topic[]> & { notices: string[] }> {
  const { topics, faults, strays } = await topicsAndFaults(contentDir);
  return { value: topics, problems: faults.map(topicProblem), notices: strays };
}

/** What `npm run topics:eval` has learned; without it, topics are earned by their phrases alone. */
export async function readWeights(contentDir: string): Promise<Read<Weights>> {
  const text = await textOf(join(contentDir, 'topics', 'weights.json'));
  if (text === undefined) return { value: {}, problems: [] };
  const { weights, fault } = parseWeights(text);
  return { value: weights, problems: fault ? [{ file: 'topics/weights.json', says: fault }] : [] };
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

/** A day, and a word more where a day has several digests. */
const digestName = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?\.txt$/;

function misnamedDigest(name: string): ContentProblem {
  return {
    file: `digests/${name}`,
    says: 'the name gives a digest its day; call it 2025-08-20.txt, or 2025-08-20-arxiv.txt for a second one of that day',
  };
}

/** A topic's faults come as `content/topics/agents.md:3: what is wrong`, a line each. */
function topicProblem(fault: string): ContentProblem {
  const [, file = 'topics/', line, says = fault] =
    /(topics\/[^:]+\.md):(?:(\d+):)? (.*)$/s.exec(fault.replaceAll('\\', '/')) ?? [];
  return { file, ...(line ? { line: Number(line) } : {}), says };
}

/** The files of a folder that end so, and the others, which nothing would read. */
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

/** Names of a folder's files in order; no folder, no files. Systems leave dot files everywhere. */
async function filesIn(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(ifAbsent);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => void ifAbsent(error));
}

function ifAbsent(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
