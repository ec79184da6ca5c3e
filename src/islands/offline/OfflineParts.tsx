/** The controls of `/offline/`: save the whole archive, keep the newest papers automatically, repair storage, list the pages kept so far. */
import './offline.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listWords, offlineWords, siteWords } from '#words';
import { inDigits, sentenceGap } from '../../counted.ts';
import { textInAttribute } from '../../messages-in-html.ts';
import { textOf } from '../../page-text.ts';
import { interfaceLanguage, languageAddress, languageOfPage, languages, site } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { elementIn } from '../files.ts';
import { readersLanguage } from '../language/readers-language.ts';
import { useLoaded } from '../use-loaded.ts';
import { isVisited, keepsPages, openSeen, refreshSeen } from './copies.ts';
import { dropList, keepNewest, keptOf, listNamed, notWanted, repairFiles } from './kept-files.ts';
import { addressOf, deployed, releasePath } from './release.ts';
import { megabytes, totalBytes, useSaveArchive } from './use-save-archive.ts';

/** The list of kept pages stands last: it arrives late and moves whatever is below it. Where nothing can be kept, `not-kept.ts` says so. */
export default function OfflineParts() {
  return useLoaded(keepsPages) === false ? null : (
    <div class="offline-parts tiles">
      <SaveArchive />
      <KeepNewest />
      <RepairStorage />
      <KeptPages />
    </div>
  );
}

type PartProps = Record<'name' | 'title', string> & { children: ComponentChildren };

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

/** “Save the whole archive (n MB)”, with progress, pause and delete. */
function SaveArchive() {
  const { state, list, done, status, start, pause, remove } = useSaveArchive();
  const isSaving = state.name === 'saving' || state.name === 'waiting';
  const labels: Partial<Record<typeof state.name, string>> = {
    ready: say(offlineWords.save, { size: megabytes(list.kept) }),
    ...{ waiting: offlineWords.pause, saving: offlineWords.pause },
    ...{ paused: offlineWords.goOn, failed: listWords.tryAgain },
  };
  const label = labels[state.name];
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
        {/* One button, so that it keeps the focus. */}
        {label && <Button onClick={isSaving ? pause : start}>{label}</Button>}
        {done.files > 0 && <Button onClick={remove}>{offlineWords.delete}</Button>}
      </div>
      <p role="status">{status}</p>
    </Part>
  );
}

/** The switch for keeping the newest editions and papers automatically. */
function KeepNewest() {
  const [kept, setKept] = useState({ isKnown: false, isOn: false, pages: 0, bytes: 0 });
  useEffect(() => {
    newestKept().then(setKept, () => {});
  }, []);
  const change = async () => {
    setKept({ ...kept, isOn: !kept.isOn });
    try {
      await dropList('newest', kept.isOn ? notWanted : undefined);
      if (!kept.isOn) await keepNewest(await deployed(), 'no-store');
    } catch {
      // Without a network, the worker keeps them later; where storage fails, the switch goes back.
    }
    setKept(await newestKept().catch(() => kept));
  };
  return (
    <Part name="newest" title={offlineWords.newest}>
      <label class="tick">
        <input type="checkbox" disabled={!kept.isKnown} checked={kept.isOn} onChange={change} />
        <span>{offlineWords.keepNewest}</span>
      </label>
      <p class="soft small">
        {kept.pages > 0 &&
          say(offlineWords.keptNewest, { n: kept.pages, size: megabytes(kept.bytes) })}
      </p>
    </Part>
  );
}

async function newestKept() {
  const { files } = (await listNamed('newest')) ?? {};
  const kept = await keptOf(files ?? []);
  return { isKnown: true, isOn: files?.length !== 0, pages: kept.length, bytes: totalBytes(kept) };
}

/** A button for when pages or search misbehave: checks every kept file and fetches damaged ones again. Marks and notes stay. */
function RepairStorage() {
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (!history.state?.isRepaired) return;
    setStatus(offlineWords.repaired);
    history.replaceState({ ...history.state, isRepaired: false }, '');
  }, []);
  const repair = async () => {
    setStatus(offlineWords.checking);
    try {
      // Past the worker, which answers without a network, too.
      const { ok } = await fetch(addressOf(releasePath), { cache: 'no-store' });
      if (!ok) throw new Error('no server');
      // What the server has of a newer release alone, the next page fetches.
      const isRepaired = await repairFiles().then(
        () => true,
        () => false,
      );
      await refreshSeen();
      history.replaceState({ ...history.state, isRepaired }, '');
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

/** The pages that open without a network, the last visited first. */
function KeptPages() {
  const pages = useLoaded(keptPages);
  const groups = Map.groupBy(pages ?? [], ({ address }) =>
    address.startsWith(addressOf('papers/')) ? siteWords.papers : offlineWords.otherPages,
  );
  return (
    <Part name="visited" title={offlineWords.visited}>
      {pages?.length === 0 && <p>{offlineWords.nothingVisited}</p>}
      {[...groups].map(([name, pages]) => (
        <div key={name}>
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
        </div>
      ))}
    </Part>
  );
}

async function keptPages() {
  // For titles of pages that exist once: their HTML is in the site's first language.
  const words = `${languageAddress(interfaceLanguage)}words.js`;
  if (interfaceLanguage !== languages[0]) await import(/* @vite-ignore */ words).catch(() => {});
  const cache = await openSeen();
  const language = readersLanguage();
  const isListed = (url: string) => {
    const { code = language, path } = languageOfPage(new URL(url).pathname);
    return url.endsWith('/') && code === language && path !== 'offline/';
  };
  const pageAt = async (address: string) => {
    const copy = await cache.match(address);
    if (!isVisited(copy)) return [];
    return [{ address, title: titleOf(address, (await copy?.text()) ?? '') }];
  };
  const addresses = (await cache.keys()).map(({ url }) => url).filter(isListed);
  return (await Promise.all(addresses.reverse().map(pageAt))).flat();
}

function titleOf(address: string, html: string): string {
  if (languageOfPage(new URL(address).pathname).path === '') return offlineWords.frontPage;
  const title = elementIn(html, /<title[^<]*<\/title>/);
  const said = title?.getAttribute('data-say');
  const { spoken } = globalThis;
  const text = said && spoken ? textOf(textInAttribute(said), spoken) : title?.textContent;
  return text?.replace(` · ${site.name}`, '') || address;
}
