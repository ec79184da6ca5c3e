/** How the service worker answers a request for a file of the site: from the network, or with a kept copy. */
import { languageOfPage } from '../../site.ts';
import { checked, fetchFile, keepAnswer, seenCopy } from './copies.ts';
import { filesAt, keptFile, listNamed, putFile } from './kept-files.ts';
import { addressOf, isHashedPath } from './release.ts';

/** Milliseconds to wait for the network before a kept copy is shown. */
const networkTimeout = 8_000;

/** Receives work that continues once the page has its answer. */
type After = (work: Promise<unknown>) => void;

/** Null: the browser should answer this request itself. */
export function answer(request: Request, after: After): Promise<Response> | null {
  const address = withoutQuery(request.url);
  // The page that saves the archive keeps the files it fetches by itself.
  if (request.cache === 'no-store' || request.method !== 'GET' || !isOfBase(address)) return null;
  if (request.mode === 'navigate') checked.clear();
  return isHashedPath(pathOf(address))
    ? cacheFirst(request, address, after)
    : networkFirst(request, address, after);
}

/** On a static site, query and fragment do not select another file. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export const isOfBase = (address: string) => address.startsWith(addressOf(''));

async function networkFirst(request: Request, address: string, after: After): Promise<Response> {
  const isVisit = request.mode === 'navigate';
  const kept = () => copyAt(address).catch(() => undefined);
  // GitHub Pages lets browsers keep a page for ten minutes without asking.
  const asked = fetch(request, { cache: 'no-cache' });
  // An answer that arrives too late to be shown is still kept.
  after(asked.then((response) => keepAnswer(address, response.clone(), isVisit)).catch(() => {}));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, networkTimeout, undefined));
  try {
    const first = await Promise.race([asked, late]);
    return first && !isFailure(first) ? first : ((await kept()) ?? (await asked));
  } catch (error) {
    const copy = (await kept()) ?? (isVisit ? await inItsPlace(address) : undefined);
    if (copy) return copy;
    throw error;
  }
}

/** Whether the server failed to answer, as opposed to saying that there is no such page. */
function isFailure({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

async function cacheFirst(request: Request, address: string, after: After): Promise<Response> {
  const isAnew = request.cache === 'reload';
  const kept = isAnew ? undefined : await copyAt(address).catch(() => undefined);
  if (kept) return kept;
  const { current } = await filesAt(pathOf(address)).catch(() => ({ current: undefined }));
  if (!current) {
    const response = await fetch(request);
    after(keepAnswer(address, response.clone()).catch(() => {}));
    return response;
  }
  const cache = isAnew ? 'reload' : 'default';
  const copy = await fetchFile(address, current, { cache }).catch(() => undefined);
  if (!copy) return unkept(await fetch(request, { cache: 'no-store' }));
  after(putFile(current, copy.clone()).catch(() => {}));
  return copy;
}

/** Bytes that differ from the release's are shown, for want of better ones, but not stored; `no-store` tells the page not to store them either. */
function unkept({ body, status, headers }: Response): Response {
  const own = new Headers(headers);
  own.set('cache-control', 'no-store');
  return new Response(body, { status, headers: own });
}

/** Searches this release's files first, so that old and new files are never mixed; then visited pages; then an older archive. */
export async function copyAt(address: string): Promise<Response | undefined> {
  const path = pathOf(address);
  const { current, former } = await filesAt(path);
  const hash = isHashedPath(path) ? (current ?? former)?.hash : undefined;
  return (
    (current && (await keptFile(current))) ??
    (await seenCopy(address, hash)) ??
    (former && (await keptFile(former)))
  );
}

/** Stands in for a page that is not kept: the same page in the reader's language, or in the site's first language, or the offline page. */
async function inItsPlace(address: string): Promise<Response | undefined> {
  const { path } = languageOfPage(new URL(address).pathname);
  const { code = '' } = (await listNamed('language')) ?? {};
  for (const one of [`${code}/${path}`, path, 'offline/']) {
    const kept = await copyAt(addressOf(one)).catch(() => undefined);
    if (kept) return kept;
  }
  return undefined;
}

function pathOf(address: string): string {
  return address.slice(addressOf('').length);
}
