import { idsFile, unpackHashes } from '../../map-file.ts';
import { idHash } from '../../text/id-hash.ts';
import { textAt } from '../other-page.ts';

/** The numbers that papers have on the map, by their ids; ids that are not on it are left out. Fetches a file at first. */
export function paperNumbers(points: string): (ids: Iterable<string>) => Promise<Set<number>> {
  let known: Promise<Map<number, number>> | undefined;
  const load = async () => {
    const packed = await textAt(idsFile(points));
    // To be asked again once it can be had.
    if (packed === null) known = undefined;
    return new Map(unpackHashes(packed ?? '').map((hash, at) => [hash, at]));
  };
  return async (ids) => {
    known ??= load();
    const numbers = await known;
    return new Set([...ids].flatMap((id) => numbers.get(idHash(id)) ?? []));
  };
}
