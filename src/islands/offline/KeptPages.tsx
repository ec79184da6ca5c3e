import { useEffect, useState } from 'preact/hooks';
import { site } from '../../site.ts';
import { cacheNames } from './release.ts';

/** Every other page's title ends so. */
const ofSite = ` · ${site.name}`;

interface Props {
  base: string;
}

interface Kept {
  address: string;
  title: string;
}

/** The pages that this browser kept, newest visit first: what a reader without a network can open. */
export default function KeptPages({ base }: Props) {
  const [pages, setPages] = useState<Kept[] | null>(null);
  useEffect(() => {
    if ('caches' in window) void keptPages(base).then(setPages);
  }, []);
  if (!pages) return null;
  const isPaper = ({ address }: Kept) => new URL(address).pathname.startsWith(`${base}papers/`);
  return (
    <section class="kept" aria-labelledby="kept">
      <h2 class="part" id="kept">
        Kept from your visits
      </h2>
      {pages.length === 0 && <p>Nothing yet: pages that you open will stand here.</p>}
      <Group name="Papers" pages={pages.filter(isPaper)} />
      <Group name="Lists and other pages" pages={pages.filter((page) => !isPaper(page))} />
    </section>
  );
}

function Group({ name, pages }: { name: string; pages: Kept[] }) {
  if (pages.length === 0) return null;
  return (
    <>
      <h3 class="label">
        {name} <span class="soft">{pages.length.toLocaleString('en')}</span>
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

async function keptPages(base: string): Promise<Kept[]> {
  const cache = await caches.open(cacheNames(base).visited);
  const here = new URL(`${base}offline/`, location.href).href;
  const addresses = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => url.endsWith('/') && url !== here);
  const pages = await Promise.all(
    addresses.reverse().map(async (address) => ({
      address,
      title:
        new URL(address).pathname === base
          ? 'Front page'
          : titleOf((await (await cache.match(address))?.text()) ?? '') || address,
    })),
  );
  return pages;
}

function titleOf(html: string): string {
  // The title alone: of a whole page, the styles would be reported to the page's policy.
  const [element = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const { title } = new DOMParser().parseFromString(element, 'text/html');
  return title.endsWith(ofSite) ? title.slice(0, -ofSite.length) : title;
}
