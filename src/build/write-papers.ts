import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperFile } from '../papers/paper-file/paper-file.ts';
import type { Paper } from '../schema.ts';

/** Writes `content/papers/<id>.md` for each paper and removes files of papers that are no more; what is so already stays untouched. */
export async function writePapers(contentDir: string, papers: Paper[]): Promise<void> {
  const folder = join(contentDir, 'papers');
  await mkdir(folder, { recursive: true });
  const texts = new Map(papers.map((paper) => [`${paper.id}.md`, paperFile(paper)]));
  const there = new Set(await readdir(folder));
  for (const name of there) if (!texts.has(name)) await rm(join(folder, name), { recursive: true });
  const files = [...texts].map(([name, text]) => ({ name, text }));
  for (let at = 0; at < files.length; at += atOnce)
    await Promise.all(files.slice(at, at + atOnce).map(write));

  async function write({ name, text }: { name: string; text: string }) {
    const file = join(folder, name);
    if (there.has(name) && (await readFile(file, 'utf8')) === text) return;
    await writeFile(file, text);
  }
}

// Systems limit how many files a program may hold open.
const atOnce = 64;
