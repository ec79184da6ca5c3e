import { pathTo } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { elementIn } from '../other-page.ts';
import { itemsOf, paperList } from './rows.ts';

/** The items of a list's other pages, in their order. Throws where a page cannot be fetched. */
export async function fetchItems(paths: string[]): Promise<HTMLElement[]> {
  const lists = await mapConcurrent(paths, async (path) => {
    const response = await fetch(pathTo(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const list = elementIn(await response.text(), paperList);
    return list ? itemsOf(list) : [];
  });
  return lists.flat();
}
