/** Reads all of a content folder but the digests. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { repair } from '../digest/repair/repair.ts';
import { type Ledger, parseLedger } from '../papers/identity/ledger.ts';
import { type MetadataRecord, type PlacedRecord, readRecords } from '../papers/metadata/record.ts';
import { type ContentProblem, readJson } from '../papers/problem.ts';
import { parseSearch } from '../papers/standing-search.ts';
import { doubtsOf, parseTopic, type Topic, withPresentLinks } from '../papers/topics/topic.ts';
import { noWeights, type Weights, weightsSchema } from '../papers/topics/weights.ts';
import { ContentError } from './content-error.ts';
import { filesIn, textOf } from './files.ts';
import { type PlacedSearch, queryProblems } from './standing-searches.ts';

export interface Read<T> {
  value: T;
  problems: ContentProblem[];
}

/** Reads `topics/*.md`, in the order of their ids; `doubtful` are links to topics that do not exist, topics without phrases, names that two share, and a missing folder if it `mayLack`. */
export async function readTopics(contentDir: string, mayLack = false) {
  // An empty folder may be meant; a missing one is more likely a mistake.
  const lack = existsSync(join(contentDir, 'topics')) ? [] : [noFolder];
  const { texts, strays } = await textsIn(contentDir, 'topics', '.md');
  const read = texts.map(({ id, text }) => ({ id, ...parseTopic(id, text) }));
  return {
    value: withPresentLinks(read.flatMap(({ topic }) => topic ?? [])),
    problems: [...(mayLack ? [] : lack), ...strays, ...read.flatMap(({ problems }) => problems)],
    doubtful: [...(mayLack ? lack : []), ...doubtsOf(read)],
  };
}

export async function soundTopics(contentDir: string): Promise<Topic[]> {
  const { value, problems } = await readTopics(contentDir);
  if (problems.length > 0) throw new ContentError(contentDir, problems);
  return value;
}

const noFolder: ContentProblem = {
  file: 'topics/',
  says: 'there is no such folder; bring it back, or make a first set of topics by npm run topics:start; for none, put an empty file .gitkeep into it',
};

/** All records of `metadata/`, each with the file and line that an error names. A title is repaired as the digest's is: `Towards infty-LLMs`. */
export async function readMetadata(contentDir: string): Promise<Read<PlacedRecord[]>> {
  const { texts, strays } = await textsIn(contentDir, 'metadata', '.json');
  const read = texts.map(({ id, text }) => readRecords(text, `metadata/${id}.json`));
  return {
    value: read.flatMap(({ records }) =>
      records.map(({ record, ...place }) => ({ ...place, record: withRepairedTitle(record) })),
    ),
    problems: [...strays, ...read.flatMap(({ problems }) => problems)],
  };
}

function withRepairedTitle(record: MetadataRecord): MetadataRecord {
  return record.title === undefined ? record : { ...record, title: repair(record.title).text };
}

/** Without it, topics are earned by their phrases alone. */
export async function readWeights(contentDir: string): Promise<Read<Weights>> {
  const read = await readLearned(contentDir, 'weights', weightsSchema);
  return { ...read, value: read.value ?? noWeights };
}

/** What `npm run topics:eval` has written, if it is there. */
export async function readLearned<T>(
  contentDir: string,
  name: string,
  schema: z.ZodType<T>,
): Promise<Read<T | undefined>> {
  const file = `learned/${name}.json`;
  const text = await textOf(join(contentDir, file));
  if (text === undefined) return { value: undefined, problems: [] };
  try {
    return { value: schema.parse(JSON.parse(text)), problems: [] };
  } catch {
    const says = 'npm run topics:eval cannot have written this; run it again, or delete the file';
    return { value: undefined, problems: [{ file, line: readJson(text).fault?.line, says }] };
  }
}

/** `searches/*.md`, in the order of their ids; there may be none. */
export async function readSearches(contentDir: string): Promise<Read<PlacedSearch[]>> {
  const { texts, strays } = await textsIn(contentDir, 'searches', '.md');
  const read = texts.map(({ id, text }) => parseSearch(id, text));
  const value = read.flatMap(({ search, queryLine }) => (search ? [{ search, queryLine }] : []));
  const problems = read.flatMap(({ problems }) => problems);
  return { value, problems: [...strays, ...problems, ...value.flatMap(queryProblems)] };
}

export async function readNotes(contentDir: string): Promise<Read<Map<string, string>>> {
  const { texts, strays } = await textsIn(contentDir, 'notes', '.md');
  return { value: new Map(texts.map(({ id, text }) => [id, text])), problems: strays };
}

/** `undefined` text: there is no ledger yet. */
export async function readLedger(
  contentDir: string,
): Promise<Read<Ledger> & { text: string | undefined }> {
  const text = await textOf(join(contentDir, 'ids.json'));
  const { ledger, problems } = parseLedger(text);
  return { value: ledger, text, problems };
}

/** What stands beside the folders and files that an owner may have here, and so is not read: `digest/`, `words/de.yml`, or the words of a language that no page speaks; a problem if it can only be meant for one of ours that is not there. */
export async function unread(contentDir: string, languages: string[]) {
  const there = await filesIn(contentDir, '.');
  const missing = ours.filter((name) => name !== 'README.md' && !there.includes(name));
  const others = there
    .filter((name) => !ours.includes(name))
    .map((file) => {
      // Builds make `papers/`; an owner's `paper/` may be anything.
      const stem = file === 'paper/' ? undefined : stemOf(file);
      const meant = missing.find((name) => stemOf(name) === stem);
      const kind = meant?.endsWith('/') ? 'folder' : 'file';
      const remedy = meant ? `make it the ${kind} ${meant}` : `there are ${ours.join(', ')}`;
      return { meant, file, says: `nothing here is read; ${remedy}` };
    });
  const { texts, strays } = await textsIn(contentDir, 'words', '.yaml');
  const says = `nothing here is read, since interface in site.yaml names ${languages.join(', ')}; add it there, or rename the file`;
  const unsaid = texts
    .filter(({ id }) => !languages.includes(id))
    .map(({ id }) => ({ file: `words/${id}.yaml`, says }));
  return {
    problems: others.filter(({ meant }) => meant),
    doubtful: [...others.filter(({ meant }) => !meant), ...strays, ...unsaid],
  };
}

/** `"site.yml"` → `"site."`, `"Topics/"` → `"topic"` */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/s?(?:(\.).*|\/)?$/, '$1');
}

const ours = [
  ...['digests/', 'topics/', 'searches/', 'learned/', 'metadata/', 'notes/', 'words/', 'papers/'],
  ...['site.yaml', 'ids.json', 'README.md'],
];

/** A folder's files with this ending, by name without it, and a problem for each other file, since nothing would read it. */
async function textsIn(contentDir: string, folder: string, ending: string) {
  const [named, others] = [[] as string[], [] as string[]];
  for (const name of await filesIn(contentDir, folder))
    (name.endsWith(ending) ? named : others).push(name);
  const texts = await Promise.all(
    named.map(async (name) => ({
      id: basename(name, ending),
      text: (await textOf(join(contentDir, folder, name))) ?? '',
    })),
  );
  const says = `files here end in ${ending}, and folders are not read; rename it, or take it out`;
  const strays = others.map((name): ContentProblem => ({ file: `${folder}/${name}`, says }));
  return { texts, strays };
}
