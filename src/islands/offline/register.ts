/** Registers the service worker once the page has loaded, keeps a saved archive fresh, and announces a new release. */
import { noticeWords, offlineWords } from '#words';
import { base, pathTo } from '../../site.ts';
import { readersLanguage } from '../language/readers-language.ts';
import { showNotice } from '../notice.ts';
import type { WorkerMessage } from './release.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', register);

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register(pathTo('sw.js'), { scope: base });
    // There is no registration where service workers are blocked.
    tellOfNewRelease(registration).catch(() => {});
    const { active } = await serviceWorker.ready;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    send(active, { ask: 'keep', addresses: [location.href, ...files] });
    send(active, { ask: 'refresh archive' });
    send(active, { ask: 'keep newest' });
    if (import.meta.env.PUBLIC_LANGUAGES !== '1')
      send(active, { ask: 'keep language', code: readersLanguage() });
  } catch {
    // Private windows and full disks refuse: the site then needs the network.
  }
}

/** The page belongs to the release deployed while it loads; a worker that takes over later brings a newer one. */
async function tellOfNewRelease(registration: ServiceWorkerRegistration): Promise<void> {
  // Offline, the page came from the worker that is there.
  if (registration.active) await registration.update().catch(() => {});
  const own = registration.installing ?? registration.waiting ?? registration.active;
  navigator.serviceWorker.addEventListener('controllerchange', function listen() {
    if (navigator.serviceWorker.controller === own) return;
    navigator.serviceWorker.removeEventListener('controllerchange', listen);
    // With its part after "#", the address would only scroll.
    const [href = ''] = location.href.split('#');
    showNotice(offlineWords.updated, { href, text: noticeWords.loadAgain });
  });
}

function send(worker: ServiceWorker | null, message: WorkerMessage): void {
  worker?.postMessage(message);
}
