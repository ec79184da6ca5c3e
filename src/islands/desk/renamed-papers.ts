/** Which ids have become others: `renamed.json`, known offline too. */
import { objectIn } from '../../text/json.ts';
import { type Edit, type Marks, renamed } from '../reader/marks.ts';

/** What has become of papers that search does not know. */
interface Whereabouts {
  /** Their marks, to the papers' new ids. */
  moves: Edit[];
  /** Ids that lead nowhere: the site has lost these papers. */
  gone: string[];
}

/** `file`: the site's `renamed.json`, former id → id. */
export function whereaboutsOf(ids: string[], file: string, marks: readonly Marks[]): Whereabouts {
  const now = objectIn(file);
  const newIdOf = (id: string) => {
    const to = Object.hasOwn(now, id) ? now[id] : null;
    return typeof to === 'string' ? to : null;
  };
  const asked = new Set(ids);
  const moves = marks.flatMap((its) => {
    const to = asked.has(its.id) ? newIdOf(its.id) : null;
    return to ? renamed(its, to) : [];
  });
  return { moves, gone: ids.filter((id) => newIdOf(id) === null) };
}
