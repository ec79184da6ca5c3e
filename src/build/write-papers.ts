import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperFile, topicsInFile } from '../papers/paper-file/paper-file.ts';
import { type TopicChange, topicChanges } from '../papers/topics/changes.ts';
import type { Paper } from '../schema.ts';

/**
 * Writes `content/papers/<id>.md` for each paper and removes files of papers that are no more; what is so already stays untouched.
 * Returns what became of the topics of papers that were there before.
 * Synchronous, since for ten thousand small files that takes half the time.
 */
export function writePapers(contentDir: string, papers: Paper[]): TopicChange[] {
  const folder = join(contentDir, 'papers');
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const before = new Map<string, string[]>();
  for (const paper of papers) {
    const name = `${paper.id}.md`;
    const text = paperFile(paper);
    const file = join(folder, name);
    const old = there.delete(name) ? readFileSync(file, 'utf8') : undefined;
    if (old === text) continue;
    if (old !== undefined) before.set(paper.id, topicsInFile(old));
    writeFileSync(file, text);
  }
  for (const name of there) rmSync(join(folder, name), { recursive: true });
  return topicChanges(before, new Map(papers.map(({ id, topics }) => [id, topics])));
}
