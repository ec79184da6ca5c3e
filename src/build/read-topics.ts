/** All topics of a content folder, by id. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseTopic, type Topic } from '../papers/topics/topic.ts';

/** Reads `topics/*.md`, in the order of their ids; throws all faults at once. */
export async function readTopics(contentDir: string): Promise<Topic[]> {
  const folder = join(contentDir, 'topics');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const read = await Promise.allSettled(
    files.map(async (file) =>
      parseTopic(
        basename(file, '.md'),
        await readFile(join(folder, file), 'utf8'),
        join('content', 'topics', file),
      ),
    ),
  );
  const faults = read.flatMap((topic) =>
    topic.status === 'rejected' ? [String(topic.reason.message)] : [],
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return read.flatMap((topic) => (topic.status === 'fulfilled' ? [topic.value] : []));
}
