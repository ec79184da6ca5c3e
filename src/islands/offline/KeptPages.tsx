import { useEffect, useState } from 'preact/hooks';
import { offlineWords, siteWords } from '#words';
import { inDigits } from '../../counted.ts';
import { languageOfPage, site } from '../../site.ts';
import { readersLanguage } from '../language/readers-language.ts';
import { elementIn } from '../other-page.ts';
import { addressOf } from './archive.ts';
import { cacheNames } from './release.ts';

interface KeptPage {
  address: string;
  title: string;
}

/** The pages that this browser kept, newest visit first: what opens without a network. */
export default function KeptPages() {
  const [pages, setPages] = useState<KeptPage[] | null>(null);
  useEffect(() => {
    if ('caches' in window) void keptPages().then(setPages);
  }, []);
  if (!pages) return null;
  const isPaper = ({ address }: KeptPage) => address.startsWith(addressOf('papers/'));
  return (
    <section class="visited" aria-labelledby="visited">
      <h2 class="part" id="visited">
        {offlineWords.visited}
      </h2>
      {pages.length === 0 && <p>{offlineWords.nothingVisited}</p>}
      <Group name={siteWords.papers} pages={pages.filter(isPaper)} />
      <Group name={offlineWords.otherPages} pages={pages.filter((page) => !isPaper(page))} />
    </section>
  );
}

function Group({ name, pages }: { name: string; pages: KeptPage[] }) {
  if (pages.length === 0) return null;
  return (
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
  );
}

async function keptPages(): Promise<KeptPage[]> {
  const cache = await caches.open(cacheNames().visited);
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
