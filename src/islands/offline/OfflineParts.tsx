/** The controls of `/offline/`: save the whole archive, list the pages kept so far. */
import './offline.css';
import type { ComponentChildren } from 'preact';
import { listWords, offlineWords, siteWords } from '#words';
import { inDigits, sentenceGap } from '../../counted.ts';
import { languageOfPage, languages, site } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { elementIn } from '../files.ts';
import { readersLanguage } from '../language/readers-language.ts';
import { useLoaded } from '../use-loaded.ts';
import { isVisited, openSeen } from './copies.ts';
import { addressOf } from './release.ts';
import { megabytes, totalBytes, useSaveArchive } from './use-save-archive.ts';

/** The list of kept pages stands last: it arrives late and moves whatever is below it. */
export default function OfflineParts() {
  return (
    <div class="offline-parts tiles">
      <SaveArchive />
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

/** “Save the whole archive (n MB)”, with progress, pause and delete; no button where the browser has no caches. */
function SaveArchive() {
  const { state, list, done, status, start, pause, remove } = useSaveArchive();
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
      <p role="status">{status}</p>
    </Part>
  );
}

interface KeptPage {
  address: string;
  title: string;
}

/** The pages that open without a network, the last visited first. */
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
  const cache = await openSeen();
  const language = readersLanguage();
  const isListed = (url: string) => {
    const { code = language, path } = languageOfPage(new URL(url).pathname);
    return url.endsWith('/') && code === language && path !== 'offline/';
  };
  const pageAt = async (address: string): Promise<KeptPage[]> => {
    const copy = await cache.match(address);
    return isVisited(copy)
      ? [{ address, title: titleOf(address, (await copy?.text()) ?? '') }]
      : [];
  };
  const addresses = (await cache.keys()).map(({ url }) => url).filter(isListed);
  return (await Promise.all(addresses.reverse().map(pageAt))).flat();
}

function titleOf(address: string, html: string): string {
  if (languageOfPage(new URL(address).pathname).path === '') return offlineWords.frontPage;
  const title = elementIn(html, /<title>[^<]*<\/title>/)?.textContent;
  return title?.replace(` · ${site.name}`, '') || address;
}
