import { pathTo } from '../../site.ts';
import { textAt } from '../fetched/text-at.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { movedTo } from './moved-to.ts';

/** Where papers went that search does not know: old id → new id. */
export async function followMoved(ids: string[]): Promise<Map<string, string>> {
  const pages = await mapConcurrent(ids, (id) => textAt(pathTo(`papers/${id}/`)));
  const next = pages.map((page) => movedTo(page ?? '', pathTo('papers/')));
  return new Map(ids.flatMap((id, at) => (next[at] ? [[id, next[at]] as const] : [])));
}
