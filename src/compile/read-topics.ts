import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ContentProblem } from '../papers/problem.ts';
import { parseTopic, strayTopics, type Topic } from '../papers/topics/topic.ts';
import { openCache } from './cache.ts';
import { ContentError } from './content-error.ts';
import { filesIn } from './files-in.ts';
import { programVersion } from './program-version.ts';
import type { Read } from './read-content.ts';

/** Reads `topics/*.md`, in the order of their ids; a topic may name others that there are not, which is only doubtful. */
export async function readTopics(
  contentDir: string,
): Promise<Read<Topic[]> & { doubtful: ContentProblem[] }> {
  // An owner may want none; but that the folder is away is more likely a mishap.
  if (!existsSync(join(contentDir, 'topics')))
    return { value: [], problems: [noFolder], doubtful: [] };
  const names = (await filesIn(contentDir, 'topics')).filter((name) => name.endsWith('.md'));
  const cache = await openCache<ReturnType<typeof parseTopic>>(
    'topic-files',
    programVersion('compile/read-topics.ts'),
  );
  const read = await Promise.all(
    names.map(async (name) => {
      const id = basename(name, '.md');
      const text = await readFile(join(contentDir, 'topics', name), 'utf8');
      return { id, text, ...cache.get(`${id}\n${text}`, () => parseTopic(id, text)) };
    }),
  );
  await cache.save();
  const known = new Set(read.map(({ id }) => id));
  return {
    value: read.flatMap(({ topic }) => topic ?? []),
    problems: read.flatMap(({ problems }) => problems),
    doubtful: read.flatMap(({ topic, text }) => (topic ? strayTopics(topic, text, known) : [])),
  };
}

/** The same for work that is about nothing but topics: throws all that is wrong in them. */
export async function soundTopics(contentDir: string): Promise<Topic[]> {
  const { value, problems } = await readTopics(contentDir);
  if (problems.length > 0) throw new ContentError(contentDir, problems);
  return value;
}

const noFolder: ContentProblem = {
  file: 'topics/',
  says: 'there is no such folder; bring it back, or make it and write a topic in it, as content/README.md says under "Topics"',
};
