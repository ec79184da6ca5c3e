import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Paper } from '../schema.ts';

/** Writes `content/papers/<id>.md` for each paper and removes files of papers that are no more. */
export async function writePapers(contentDir: string, papers: Paper[]): Promise<void> {
  const folder = join(contentDir, 'papers');
  await mkdir(folder, { recursive: true });
  const wanted = new Set(papers.map((paper) => `${paper.id}.md`));
  for (const name of await readdir(folder)) if (!wanted.has(name)) await rm(join(folder, name));
  for (const paper of papers) {
    const { abstract, ...facts } = paper;
    await writeFile(
      join(folder, `${paper.id}.md`),
      `---\n${JSON.stringify(facts, null, 2)}\n---\n\n${abstract}\n`,
    );
  }
}
