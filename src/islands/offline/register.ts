/** Registers the service worker once the page has settled, keeps a saved archive fresh, and tells once of a renewed site. */
import { pathTo } from '../../site.ts';
import { showNotice } from '../notice.ts';
import type { PageMessage } from './release.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  navigator.serviceWorker.addEventListener('message', ({ data }) => data === 'renewed' && tell());
  addEventListener('load', register);
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(pathTo('sw.js'), { scope: pathTo() });
    const { active } = await navigator.serviceWorker.ready;
    ask(active, { ask: 'keep', address: location.href });
    ask(active, { ask: 'refresh archive' });
  } catch {
    // Private windows and full disks refuse: the site then simply needs the network.
  }
}

function ask(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message);
}

function tell(): void {
  showNotice('The site has been renewed.', { href: location.href, text: 'Show it' });
}
