import { pathTo } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { elementIn, textAt } from '../other-page.ts';

/** The BibTeX entries of the papers; one that cannot be fetched is left out. */
export async function bibtexOf(ids: string[]): Promise<string[]> {
  const entries = await mapConcurrent(ids, entryOf);
  return entries.flatMap((entry) => entry ?? []);
}

/** From the paper's page where its `.bib` is missing: a saved archive holds only pages. */
async function entryOf(id: string): Promise<string | null> {
  const file = await textAt(pathTo(`papers/${id}.bib`));
  if (file !== null) return file;
  const page = (await textAt(pathTo(`papers/${id}/`))) ?? '';
  const section = elementIn(page, /<section aria-label="BibTeX".*?<\/section>/s);
  return section?.querySelector('pre')?.textContent ?? null;
}
