/** The list of all files of the site, of which the saved archive is made. */
import { listNamed } from './kept-files.ts';
import { addressOf, archiveListPath, type SiteList } from './release.ts';

/** Of the site as deployed now; throws without a network. */
export async function deployedList(): Promise<SiteList> {
  const response = await fetch(addressOf(archiveListPath), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`the list of pages could not be fetched (${response.status})`);
  return response.json();
}

/** Of the site as deployed now; without a network, as it was when the archive was saved. */
export async function archiveList(): Promise<SiteList> {
  try {
    return await deployedList();
  } catch (error) {
    const saved = await listNamed('archive');
    if (saved) return { kept: 0, ...saved };
    throw error;
  }
}
