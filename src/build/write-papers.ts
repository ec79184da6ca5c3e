import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperFile } from '../papers/paper-file/paper-file.ts';
import type { Paper } from '../schema.ts';

/**
 * Writes `content/papers/<id>.md` for each paper and removes files of papers that are no more; what is so already stays untouched.
 * Synchronous, since for ten thousand small files that takes half the time.
 */
export function writePapers(contentDir: string, papers: Paper[]): void {
  const folder = join(contentDir, 'papers');
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  for (const paper of papers) {
    const name = `${paper.id}.md`;
    const text = paperFile(paper);
    const file = join(folder, name);
    if (!there.has(name) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    there.delete(name);
  }
  for (const name of there) rmSync(join(folder, name), { recursive: true });
}
