/** How many papers are compared at most, and the address that names them. */
import { pathTo } from '../../site.ts';

export const mostCompared = 4;

/** Where papers stand side by side: `compare/#on-kites,on-reeds`; `null` for fewer than two or more than four. */
export function comparison(ids: readonly string[]): string | null {
  const isOne = ids.length > 1 && ids.length <= mostCompared;
  return isOne ? pathTo(`compare/#${ids.join(',')}`) : null;
}
