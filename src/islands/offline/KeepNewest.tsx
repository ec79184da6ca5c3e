import { useEffect, useState } from 'preact/hooks';
import { offlineWords } from '#words';
import { say } from '../../words/message.ts';
import { megabytes } from './progress.ts';
import { cacheNames, type WorkerMessage } from './release.ts';

interface Kept {
  isOn: boolean;
  pages: number;
  bytes: number;
}

/** A choice whether the newest editions and papers are kept by themselves; nothing where the browser has no caches. */
export default function KeepNewest() {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    if ('caches' in window && 'serviceWorker' in navigator) void keptNow().then(setKept);
  }, []);
  if (!kept) return null;
  const change = async () => {
    await (kept.isOn ? turnOff() : turnOn());
    setKept(await keptNow());
  };
  return (
    <section class="newest" aria-labelledby="newest">
      <h2 class="part" id="newest">
        {offlineWords.newest}
      </h2>
      <label class="choice">
        <input type="checkbox" checked={kept.isOn} onChange={change} />
        <span>{offlineWords.keepNewest}</span>
      </label>
      {kept.isOn && kept.pages > 0 && (
        <p class="soft small">
          {say(offlineWords.keptNewest, { n: kept.pages, size: megabytes(kept.bytes) })}
        </p>
      )}
    </section>
  );
}

const names = cacheNames();

async function keptNow(): Promise<Kept> {
  if (await caches.has(names.withoutNewest)) return { isOn: false, pages: 0, bytes: 0 };
  const cache = await caches.open(names.newest);
  const pages = await cache.matchAll();
  const sizes = await Promise.all(pages.map(async (page) => (await page.blob()).size));
  return { isOn: true, pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function turnOff(): Promise<void> {
  await caches.open(names.withoutNewest);
  await caches.delete(names.newest);
}

async function turnOn(): Promise<void> {
  await caches.delete(names.withoutNewest);
  const message: WorkerMessage = { ask: 'keep newest' };
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}
