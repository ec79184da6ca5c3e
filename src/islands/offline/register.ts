/** Registers the service worker once the page has loaded, has it keep the deployed release, and announces a new one. */
import { noticeWords, offlineWords } from '#words';
import { base, pathTo } from '../../site.ts';
import { readersLanguage } from '../language/readers-language.ts';
import { showNotice } from '../notice.ts';
import type { WorkerMessage, WorkerNews } from './release.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', register);

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register(pathTo('sw.js'), { scope: base });
    tellOfNewRelease();
    const { active } = await serviceWorker.ready;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const language = import.meta.env.PUBLIC_LANGUAGES === '1' ? '' : readersLanguage();
    const message: WorkerMessage = { ask: 'keep', addresses: [location.href, ...files], language };
    active?.postMessage(message);
  } catch {
    // Private windows and full disks refuse: then the site needs the network.
  }
}

/** Announces a release that is kept later than this page was loaded: it is newer than the page. */
function tellOfNewRelease(): void {
  let own: string | undefined;
  navigator.serviceWorker.addEventListener('message', function listen({ data }) {
    const news: WorkerNews = data;
    if ('deployed' in news) own = news.deployed;
    else if (own !== undefined && news.kept !== own) {
      navigator.serviceWorker.removeEventListener('message', listen);
      // With its fragment, the address would only scroll.
      const [href = ''] = location.href.split('#');
      showNotice(offlineWords.updated, { href, text: noticeWords.loadAgain });
    }
  });
}
