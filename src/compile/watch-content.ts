import { relative, sep } from 'node:path';

interface Watcher {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

/** Calls `changed` after changes in the owner's files, once for changes within 60 ms (debounced). */
export function watchContent(
  watcher: Watcher,
  contentDir: string,
  changed: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.add(contentDir);
  watcher.on('all', (_, path) => {
    if (!isOwners(relative(contentDir, path))) return;
    clearTimeout(timer);
    // Editors save in several steps, and a branch change touches many files at once.
    timer = setTimeout(() => {
      running = running.then(changed);
    }, 60);
  });
}

/** False for what the build itself writes. */
function isOwners(path: string): boolean {
  const [folder = ''] = path.split(sep);
  return !['', '..', 'papers', 'ids.json'].includes(folder) && !/^[A-Za-z]:/.test(path);
}
