/** What a page gets that asks for a file of the site: from the network, or as it was kept. */
import { languageOfPage } from '../../site.ts';
import { checked, fetchFile, keepAnswer, seenCopy } from './copies.ts';
import { filesAt, keptFile, listNamed, putFile } from './kept-files.ts';
import { addressOf, isHashedPath } from './release.ts';

/** After so many milliseconds without an answer, a kept copy is shown. */
const networkTimeout = 8_000;

/** Null: not for the worker to answer. `after`: work that goes on when the page has its answer. */
export function answer(
  request: Request,
  after: (work: Promise<unknown>) => void,
): Promise<Response> | null {
  const address = withoutQuery(request.url);
  // The page that saves the archive keeps what it fetches itself.
  if (request.cache === 'no-store' || request.method !== 'GET' || !isOfBase(address)) return null;
  if (request.mode === 'navigate') checked.clear();
  return isHashedPath(pathOf(address))
    ? cacheFirst(request, address, after)
    : networkFirst(request, address, after);
}

/** Query and fragment change no file of a static site. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export const isOfBase = (address: string) => address.startsWith(addressOf(''));

async function networkFirst(
  request: Request,
  address: string,
  after: (work: Promise<unknown>) => void,
): Promise<Response> {
  const isVisit = request.mode === 'navigate';
  const kept = () => copyAt(address).catch(() => undefined);
  // GitHub Pages lets browsers keep a page for ten minutes without asking.
  const asked = fetch(request, { cache: 'no-cache' });
  // An answer that comes too late to be shown is kept all the same.
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

/** The server cannot answer now; it has not said that there is no such page. */
function isFailure({ status }: Response): boolean {
  return status >= 500 || status === 429;
}

async function cacheFirst(
  request: Request,
  address: string,
  after: (work: Promise<unknown>) => void,
): Promise<Response> {
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

/** Other bytes than the release's are shown, since there are no better ones, but nothing keeps them, not even the page that asks. */
function unkept({ body, status, headers }: Response): Response {
  const own = new Headers(headers);
  own.set('cache-control', 'no-store');
  return new Response(body, { status, headers: own });
}

/** Looks first in this release's files, so that old and new are never mixed; then in what was seen; then in an older archive. */
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

/** For a page that is not kept, the same in the reader's language or in the first; or else the offline page. */
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
