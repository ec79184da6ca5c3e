import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperFile, shownInFile, topicsInFile } from '../papers/paper-file.ts';
import type { Paper } from '../schema.ts';
import { openCache } from './cache.ts';
import { inWords } from './files.ts';
import { programVersion } from './program-version.ts';
import { type TopicChange, topicChanges } from './topic-changes.ts';

/**
 * Writes `content/papers/<id>.md` for each paper whose file differs, and removes other files in that folder.
 * Returns the changes of topics of papers that had a file before.
 * Synchronous, which takes half the time for ten thousand small files.
 */
export async function writePapers(contentDir: string, papers: Paper[]): Promise<TopicChange[]> {
  const folder = join(contentDir, 'papers');
  inWords(folder, () => mkdirSync(folder, { recursive: true }));
  const there = new Set(readdirSync(folder));
  const before = new Map<string, string[]>();
  // If neither the paper nor its file has changed, the file need not be read.
  const stamps = await openCache<string>('paper-files', programVersion('compile/write-papers.ts'));
  for (const paper of papers) {
    const name = `${paper.id}.md`;
    const file = join(folder, name);
    const isThere = there.delete(name);
    const write = () => {
      const text = paperFile(paper);
      const old = isThere ? readFileSync(file, 'utf8') : undefined;
      if (old !== undefined && old !== text) before.set(paper.id, topicsInFile(old));
      if (old !== text) inWords(file, () => writeFileSync(file, text));
      return stampOf(file);
    };
    const isUntouched = (stamp: string) => isThere && stamp === stampOf(file);
    stamps.get(`${file}\n${shownInFile(paper)}`, write, isUntouched);
  }
  for (const name of there)
    inWords(join(folder, name), () => rmSync(join(folder, name), { recursive: true }));
  await stamps.save();
  return topicChanges(before, new Map(papers.map(({ id, topics }) => [id, topics])));
}

/** Changes with any change of the file: ctime cannot be set back, as mtime can. */
function stampOf(file: string): string {
  const { size, ctimeMs } = statSync(file);
  return `${size} ${ctimeMs}`;
}
