/** Others' engines and layouts to compare with, in `peers/`: installed when they are first asked for, since nobody else needs them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Near } from '../../src/papers/related/neighbours.ts';
import type { Paper } from '../../src/schema.ts';

export interface Peer {
  name: string;
  /** Ids, best first. */
  ask(text: string): Promise<string[]>;
}

type OpenPeer = (papers: Paper[]) => Promise<Peer>;

interface Peers {
  miniSearch: OpenPeer;
  flexSearch: OpenPeer;
  orama: OpenPeer;
  lunrJs: OpenPeer;
}

interface Layouts {
  umapPlaces(near: Near[][]): [number, number][];
}

export const openPeers = (): Promise<Peers> => installed('search-engines.ts');

export const openLayouts = (): Promise<Layouts> => installed('umap-places.ts');

/** By an address that the type checker does not follow: the packages may not be there. */
function installed(file: string) {
  const folder = new URL('./peers/', import.meta.url);
  if (!existsSync(new URL('node_modules', folder)))
    execFileSync('npm', ['ci'], { cwd: fileURLToPath(folder), stdio: 'inherit' });
  return import(new URL(file, folder).href);
}
