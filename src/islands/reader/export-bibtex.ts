import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { partOfPage } from '../fetched/part-of-page.ts';
import { textAt } from '../fetched/text-at.ts';
import { mapConcurrent } from '../map-concurrent.ts';

/** The papers' entries, those that can be had. */
export async function bibtexOf(ids: string[]): Promise<string[]> {
  const entries = await mapConcurrent(ids, entryOf);
  return entries.filter((entry) => entry !== null);
}

export function bibtexFile(entries: string[]): string {
  return entries.map((entry) => `${entry.trim()}\n`).join('\n');
}

/** What is said aloud of so many entries of so many papers. */
export function bibtexSaid(entries: number, papers: number): string {
  if (entries === 0) return 'The BibTeX could not be had; are you offline?';
  const missing = papers - entries;
  return `BibTeX of ${counted(entries)}${missing > 0 ? `; ${counted(missing)} could not be had` : ' downloaded'}`;
}

/** A saved archive holds pages, and not the files beside them. */
async function entryOf(id: string): Promise<string | null> {
  return (
    (await textAt(pathTo(`papers/${id}.bib`))) ??
    entryIn((await textAt(pathTo(`papers/${id}/`))) ?? '')
  );
}

/** From the citations in a paper's page. */
function entryIn(html: string): string | null {
  const section = partOfPage(html, /<section aria-label="BibTeX".*?<\/section>/s);
  return section?.querySelector('pre')?.textContent ?? null;
}
