import { useEffect, useState } from 'preact/hooks';
import { cacheNames } from './release.ts';

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
    <section>
      <h2>Kept from your visits</h2>
      <ul class="plain">
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
  return new DOMParser().parseFromString(html, 'text/html').title;
}
