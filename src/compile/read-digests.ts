/** Reads `content/digests/`: how a file must be called, which digests come from the cache. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Digest } from '../digest/digest.ts';
import { readDigestFile } from '../digest/read-digest.ts';
import type { ContentProblem } from '../papers/problem.ts';
import { isInCalendar } from '../schema.ts';
import { openCache } from './cache.ts';
import { filesIn } from './files.ts';
import type { Read } from './read-content.ts';

/** A digest's file: `2025-08-20` and its bytes. */
export interface DigestFile {
  id: string;
  bytes: Uint8Array;
}

/** All digests, the oldest first; `added` is read as if it were in the folder, instead of a file with the same name. */
export async function readDigests(contentDir: string, added?: DigestFile): Promise<Read<Digest[]>> {
  const there = await filesIn(contentDir, 'digests');
  const names = [...new Set([...there, ...(added ? [`${added.id}.txt`] : [])])].sort();
  // By ids: of files' names, that of a day's evening comes before its morning's.
  const ids = names.filter(isNamedByDay).map((name) => basename(name, '.txt'));
  const files = ids.sort().map((id): DigestFile => {
    if (id === added?.id) return added;
    // Synchronous: years of digests are more files than may be open at once.
    return { id, bytes: readFileSync(join(contentDir, 'digests', `${id}.txt`)) };
  });
  const cache = await openCache<Digest>('digests');
  const value: Digest[] = [];
  // One after the other, so that the texts of one alone are in memory.
  for (const { id, bytes } of files) {
    // The id is part of the input: two days may hold the same text.
    const input = Buffer.concat([Buffer.from(`${id}\n`), bytes]);
    const digest =
      cache.known(input) ?? (await readDigestFile(bytes, { id, date: id.slice(0, 10) }));
    cache.set(input, digest);
    value.push(digest);
  }
  await cache.save();
  const misnamed = names.filter((name) => !isNamedByDay(name)).map(misnamedDigest);
  return { value, problems: [...misnamed, ...value.flatMap(problemsOf)] };
}

function problemsOf({ id, problems }: Digest): ContentProblem[] {
  return problems.map(({ line, value, remedy }) => ({
    file: `digests/${id}.txt`,
    line,
    says: value ? `"${value}": ${remedy}` : remedy,
  }));
}

/** `2025-08-20.txt`, or `2025-08-20-arxiv.txt` where a day has several digests. */
const digestName = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9-]+)?\.txt$/;

function isNamedByDay(name: string): boolean {
  return digestName.test(name) && isInCalendar(name.slice(0, 10));
}

function misnamedDigest(name: string): ContentProblem {
  const file = `digests/${name}`;
  if (name.endsWith('/'))
    return { file, says: 'a folder here is not read; move its digests up into digests/' };
  const [day = 'YYYY-MM-DD'] = /\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  const says = digestName.test(name)
    ? `no calendar has the day ${day}; name the file by its day, as 2025-01-13.txt`
    : `the name gives a digest its day; call it ${day}.txt, or ${day}-arxiv.txt for a second one of that day`;
  return { file, says };
}
