import { useState } from 'preact/hooks';
import { offlineWords } from '#words';
import { base } from '../../site.ts';
import { archive } from './archive.ts';
import { isIntact } from './hashed-copy.ts';
import { cacheNames } from './release.ts';

/** A button for when pages or search misbehave: everything kept is deleted or checked, and fetched again. Marks and notes stay. */
export default function RepairStorage() {
  const [status, setStatus] = useState('');
  const repair = async () => {
    setStatus(offlineWords.checking);
    try {
      // Past the service worker, which would answer from what is kept.
      await archive.list('no-store');
      await deleteKept();
      await checkArchive();
    } catch {
      setStatus(offlineWords.nothingChanged);
      return;
    }
    location.reload();
  };
  return (
    <section class="repair" aria-labelledby="repair">
      <h2 class="part" id="repair">
        {offlineWords.ifBroken}
      </h2>
      <p>{offlineWords.damaged}</p>
      <button type="button" class="control" onClick={repair}>
        {offlineWords.repair}
      </button>
      <p role="status">{status}</p>
    </section>
  );
}

/** All but the archive; the next page registers the service worker anew, which fetches its files. */
async function deleteKept(): Promise<void> {
  const names = cacheNames();
  const own = [names.visited, names.fetched, names.newest];
  for (const name of await caches.keys())
    if (own.includes(name) || name.startsWith(names.shell(''))) await caches.delete(name);
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
}

/** Damaged files go: "Continue" fetches them again. */
async function checkArchive(): Promise<void> {
  const cache = await archive.existing();
  for (const request of (await cache?.keys()) ?? []) {
    const copy = await cache?.match(request);
    if (copy && !(await isIntact(copy))) await cache?.delete(request);
  }
}
