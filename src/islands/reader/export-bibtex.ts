import { pathTo } from '../../site.ts';

/** The papers' own .bib files, one after the other; a paper that is gone from the site is left out. */
export async function bibtexOf(ids: string[]): Promise<string> {
  const files = await Promise.all(ids.map((id) => fetch(pathTo(`papers/${id}.bib`))));
  const entries = await Promise.all(files.filter(({ ok }) => ok).map((file) => file.text()));
  return entries.map((entry) => `${entry.trim()}\n`).join('\n');
}
