/** What `/offline/` offers: the whole archive to save, the newest kept by themselves, storage repaired, the pages kept so far. */
import './offline.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listWords, offlineWords, siteWords } from '#words';
import { inDigits, percent, sentenceGap } from '../../counted.ts';
import { base, languageOfPage, languages, site } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { readersLanguage } from '../language/readers-language.ts';
import { elementIn } from '../other-page.ts';
import { useLoaded } from '../use-loaded.ts';
import { addressOf, archive } from './archive.ts';
import { isIntact } from './hashed-copy.ts';
import { cacheNames, type SiteList, type WorkerMessage } from './release.ts';
import {
  megabytes,
  type Progress,
  type SaveState,
  totalBytes,
  useSaveArchive,
} from './use-save-archive.ts';

/** The list of kept pages is the last, since it comes late and moves what is below it. */
export default function OfflineParts() {
  return (
    <div class="offline-parts">
      <SaveArchive />
      <KeepNewest />
      <RepairStorage />
      <KeptPages />
    </div>
  );
}

interface PartProps {
  name: string;
  title: string;
  children: ComponentChildren;
}

function Part({ name, title, children }: PartProps) {
  return (
    <section class={name} aria-labelledby={name}>
      <h2 class="part" id={name}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** “Save the whole archive (n MB)”, with progress, pause and delete; no button where the browser has no caches. */
function SaveArchive() {
  const { state, list, done, start, pause, remove } = useSaveArchive();
  const isSaving = state.name === 'saving' || state.name === 'waiting';
  const startLabel = {
    ready: say(offlineWords.save, { size: megabytes(list.kept) }),
    paused: offlineWords.goOn,
    failed: listWords.tryAgain,
  };
  return (
    <Part name="archive" title={offlineWords.archive}>
      <p>
        {offlineWords.everyPage}
        {languages.length > 1 && sentenceGap + offlineWords.everyLanguage}
      </p>
      {(isSaving || state.name === 'paused') && (
        <progress
          aria-label={offlineWords.savedSoFar}
          max={totalBytes(list.files)}
          value={done.bytes}
        />
      )}
      <div class="row">
        {(state.name === 'ready' || state.name === 'paused' || state.name === 'failed') && (
          <Button onClick={start}>{startLabel[state.name]}</Button>
        )}
        {isSaving && <Button onClick={pause}>{offlineWords.pause}</Button>}
        {done.files > 0 && <Button onClick={remove}>{offlineWords.delete}</Button>}
      </div>
      <p role="status">{statusOf(state, done, list)}</p>
    </Part>
  );
}

function statusOf(state: SaveState, done: Progress, { files: all, kept }: SiteList): string {
  const files = all.length;
  switch (state.name) {
    case 'waiting':
      return offlineWords.waiting;
    case 'saving':
      // In tenths, as a screen reader announces each change.
      return say(offlineWords.saving, {
        part: percent(Math.floor((10 * done.files) / files), 10),
        n: files,
      });
    case 'paused':
      return say(offlineWords.paused, { done: done.files, n: files });
    case 'saved':
      return say(offlineWords.saved, { n: files, size: megabytes(kept) });
    case 'unlisted':
      return offlineWords.unlisted;
    case 'failed':
      return state.why;
    default:
      return '';
  }
}

/** A choice whether the newest editions and papers are kept by themselves; a browser without caches keeps none. */
function KeepNewest() {
  const [kept, setKept] = useState({ isOn: false, pages: 0, bytes: 0 });
  useEffect(() => {
    if ('caches' in window && 'serviceWorker' in navigator) void newestKept().then(setKept);
  }, []);
  const change = async () => {
    await (kept.isOn ? leaveNewest() : keepNewest());
    setKept(await newestKept());
  };
  return (
    <Part name="newest" title={offlineWords.newest}>
      <label class="choice">
        <input type="checkbox" checked={kept.isOn} onChange={change} />
        <span>{offlineWords.keepNewest}</span>
      </label>
      <p class="soft small">
        {kept.pages > 0 &&
          say(offlineWords.keptNewest, { n: kept.pages, size: megabytes(kept.bytes) })}
      </p>
    </Part>
  );
}

const names = cacheNames();

async function newestKept() {
  if (await caches.has(names.withoutNewest)) return { isOn: false, pages: 0, bytes: 0 };
  const pages = await (await caches.open(names.newest)).matchAll();
  const sizes = await Promise.all(pages.map(async (page) => (await page.blob()).size));
  return { isOn: true, pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function leaveNewest(): Promise<void> {
  await caches.open(names.withoutNewest);
  await caches.delete(names.newest);
}

async function keepNewest(): Promise<void> {
  await caches.delete(names.withoutNewest);
  const message: WorkerMessage = { ask: 'keep newest' };
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}

/** A button for when pages or search misbehave: everything kept is deleted or checked, and fetched again. Marks and notes stay. */
function RepairStorage() {
  const [status, setStatus] = useState('');
  const repair = async () => {
    setStatus(offlineWords.checking);
    try {
      // Past the service worker, which would answer from what is kept.
      await archive.list('no-store');
      await deleteKept();
      await checkArchive();
      location.reload();
    } catch {
      setStatus(offlineWords.nothingChanged);
    }
  };
  return (
    <Part name="repair" title={offlineWords.ifBroken}>
      <p>{offlineWords.damaged}</p>
      <Button onClick={repair}>{offlineWords.repair}</Button>
      <p role="status">{status}</p>
    </Part>
  );
}

/** All but the archive; the next page registers the service worker anew, which fetches its files. */
async function deleteKept(): Promise<void> {
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

interface KeptPage {
  address: string;
  title: string;
}

/** The pages that this browser kept, newest visit first: what opens without a network. */
function KeptPages() {
  const pages = useLoaded(async () => ('caches' in window ? keptPages() : []));
  const isPaper = ({ address }: KeptPage) => address.startsWith(addressOf('papers/'));
  const groups = [
    { name: siteWords.papers, pages: pages?.filter(isPaper) ?? [] },
    { name: offlineWords.otherPages, pages: pages?.filter((page) => !isPaper(page)) ?? [] },
  ];
  return (
    <Part name="visited" title={offlineWords.visited}>
      {pages?.length === 0 && <p>{offlineWords.nothingVisited}</p>}
      {groups.map(
        ({ name, pages }) =>
          pages.length > 0 && (
            <>
              <h3 class="label">
                {name} <span class="soft">{inDigits(pages.length)}</span>
              </h3>
              <ul>
                {pages.map(({ address, title }) => (
                  <li key={address}>
                    <a href={address}>{title}</a>
                  </li>
                ))}
              </ul>
            </>
          ),
      )}
    </Part>
  );
}

async function keptPages(): Promise<KeptPage[]> {
  const cache = await caches.open(names.visited);
  const language = readersLanguage();
  const isListed = (url: string) => {
    const { code = language, path } = languageOfPage(new URL(url).pathname);
    return url.endsWith('/') && code === language && path !== 'offline/';
  };
  const addresses = (await cache.keys()).map(({ url }) => url).filter(isListed);
  const titleOf = async (address: string) => {
    if (languageOfPage(new URL(address).pathname).path === '') return offlineWords.frontPage;
    const html = (await (await cache.match(address))?.text()) ?? '';
    const title = elementIn(html, /<title>[^<]*<\/title>/)?.textContent;
    return title?.replace(` · ${site.name}`, '') || address;
  };
  const titled = async (address: string) => ({ address, title: await titleOf(address) });
  return Promise.all(addresses.reverse().map(titled));
}
