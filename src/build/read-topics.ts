/** All topics of a content folder, by id. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseTopic, strayTopics, type Topic } from '../papers/topics/topic.ts';
import { openCache } from './cache.ts';
import { programVersion } from './program-version.ts';

/** Reads `topics/*.md`, in the order of their ids; throws all faults at once. */
export async function readTopics(contentDir: string): Promise<Topic[]> {
  const { topics, faults } = await topicsAndFaults(contentDir);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return topics;
}

/** The same with all that is wrong, and with what is doubtful: `content/topics/agents.md:3: …` */
export async function topicsAndFaults(
  contentDir: string,
): Promise<{ topics: Topic[]; faults: string[]; strays: string[] }> {
  const folder = join(contentDir, 'topics');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const cache = await openCache<TopicOrFaults>(
    'topic-files',
    programVersion('build/read-topics.ts'),
  );
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const name = ['content', 'topics', file].join('/');
      const made = cache.get(`${name}\n${text}`, () =>
        topicOrFaults(basename(file, '.md'), text, name),
      );
      return { name, text, ...made };
    }),
  );
  await cache.save();
  const topics = read.flatMap(({ topic }) => topic ?? []);
  const known = new Set(read.map(({ id }) => id));
  return {
    topics,
    faults: read.flatMap(({ faults }) => faults),
    strays: read.flatMap(({ topic, text, name }) =>
      topic ? strayTopics(topic, text, name, known) : [],
    ),
  };
}

interface TopicOrFaults {
  id: string;
  topic?: Topic;
  faults: string[];
}

function topicOrFaults(id: string, text: string, name: string): TopicOrFaults {
  try {
    return { id, topic: parseTopic(id, text, name), faults: [] };
  } catch (error) {
    return { id, faults: String(error instanceof Error ? error.message : error).split('\n') };
  }
}
