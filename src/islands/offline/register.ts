/** Registers the service worker once the page has settled, keeps a saved archive fresh, and tells once of a renewed site. */
import { pathTo } from '../../site.ts';
import { showNotice } from '../notice.ts';
import type { PageMessage } from './release.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', register);

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register(pathTo('sw.js'), { scope: pathTo() });
    // Where workers are blocked, there is no registration, and nothing to tell.
    tellOfLater(registration).catch(() => {});
    const { active } = await serviceWorker.ready;
    ask(active, { ask: 'keep', address: location.href });
    ask(active, { ask: 'refresh archive' });
  } catch {
    // Private windows and full disks refuse: the site then simply needs the network.
  }
}

/** A page is of the release whose worker is deployed while it loads; one that takes over later brings a newer release. */
async function tellOfLater(registration: ServiceWorkerRegistration): Promise<void> {
  // The first worker is on its way already. Without a network the page came from the one that is there.
  if (registration.active) await registration.update().catch(() => {});
  const own = registration.installing ?? registration.waiting ?? registration.active;
  navigator.serviceWorker.addEventListener('controllerchange', function later() {
    if (navigator.serviceWorker.controller === own) return;
    navigator.serviceWorker.removeEventListener('controllerchange', later);
    tell();
  });
}

function ask(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message);
}

function tell(): void {
  showNotice('The site has been renewed.', { href: location.href, text: 'Show it' });
}
