import { useEffect, useState } from 'preact/hooks';
import { site } from '../../site.ts';
import { cacheNames } from './release.ts';

/** Every title but the front page's ends so. */
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
  const [pages, setPages] = useState<Kept[]>([]);
  useEffect(() => {
    if ('caches' in window) void keptPages(base).then(setPages);
  }, []);
  if (pages.length === 0) return null;
  return (
    <section class="kept">
      <h2 class="part">Kept from your visits</h2>
      <ul>
        {pages.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function keptPages(base: string): Promise<Kept[]> {
  const cache = await caches.open(cacheNames(base).visited);
  const addresses = (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('/'));
  const pages = await Promise.all(
    addresses.reverse().map(async (address) => ({
      address,
      title: titleOf((await (await cache.match(address))?.text()) ?? '') || address,
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
