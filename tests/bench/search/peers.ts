/** Other engines to compare with, in `peers/`: installed when they are first asked for, since nobody else needs them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../../../src/schema.ts';

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

export async function openPeers(): Promise<Peers> {
  const folder = new URL('./peers/', import.meta.url);
  if (!existsSync(new URL('node_modules', folder)))
    execFileSync('npm', ['ci'], { cwd: fileURLToPath(folder), stdio: 'inherit' });
  // By an address that the type checker does not follow: the packages may not be there.
  return import(new URL('engines.ts', folder).href);
}
