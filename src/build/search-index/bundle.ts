import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { createIndex, type PagefindIndex } from 'pagefind';

/** A paper as full text: its number in the catalogue, and title and abstract in one line. */
export interface Leaf {
  paper: number;
  content: string;
  /** Zeros before its number; they change nothing but its hash. */
  spelling?: number;
}

export interface BundlePlace {
  outDir: string;
  name: string;
  language: string;
  cache: string;
}

/** Pagefind's own interfaces and what only other languages need. */
const unneeded = /-ui\.|highlight|pagefind-worker|wasm\.unknown/;

/**
 * Builds a Pagefind bundle into a folder of `outDir` and gives each leaf's hash, in their order.
 * The folder is named by what is in it, so that a reader never mixes files of two deployments.
 * The same leaves are not built twice while `cache` keeps them: an archive is built once a month.
 */
export async function writeBundle(
  leaves: Leaf[],
  { outDir, name, language, cache }: BundlePlace,
): Promise<{ path: string; hashes: string[] }> {
  const kept = join(cache, keyOf(leaves, language));
  const hashes = (await readHashes(kept)) ?? (await build(leaves, language, kept));
  // Pagefind's entry holds its version and a hash of its index.
  const entry = await readFile(join(kept, 'files/pagefind-entry.json'));
  const path = `search/${name}-${createHash('sha256').update(entry).digest('hex').slice(0, 10)}/`;
  await copy(join(kept, 'files'), join(outDir, path));
  return { path, hashes };
}

/**
 * The same with hashes that are not among `taken`: joined in the browser, Pagefind tells a paper by
 * its hash alone, and two bundles may give two papers the same. A paper whose hash is taken is built
 * again under another spelling of its number.
 */
export async function writeUnlikeBundle(
  leaves: Leaf[],
  place: BundlePlace,
  taken: ReadonlySet<string>,
): Promise<{ path: string; hashes: string[] }> {
  let respelt = leaves;
  for (;;) {
    const written = await writeBundle(respelt, place);
    const clash = written.hashes.map((hash) => taken.has(hash));
    if (!clash.includes(true)) return written;
    await rm(join(place.outDir, written.path), { recursive: true });
    respelt = respelt.map((leaf, i) =>
      clash[i] ? { ...leaf, spelling: (leaf.spelling ?? 0) + 1 } : leaf,
    );
  }
}

async function build(leaves: Leaf[], language: string, kept: string): Promise<string[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (let at = 0; at < leaves.length; at += 500) {
    await addLeaves(index, leaves.slice(at, at + 500), language);
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  const files = written.files.filter(({ path }) => !unneeded.test(path));
  const hashes = hashesOf(files, leaves);
  const half = `${kept}.${process.pid}`;
  for (const { path, content } of files) {
    await put(join(half, 'files', path), path.endsWith('.js') ? await smaller(content) : content);
  }
  await put(join(half, 'hashes.json'), JSON.stringify(hashes));
  await rm(kept, { recursive: true, force: true });
  await rename(half, kept);
  return hashes;
}

/** Pagefind's script as it comes is a third larger than it need be. */
async function smaller(script: Uint8Array): Promise<string> {
  const { code } = await transform(script, { minify: true, format: 'esm' });
  return code;
}

async function addLeaves(index: PagefindIndex, leaves: Leaf[], language: string): Promise<void> {
  const added = leaves.map((leaf) =>
    index.addCustomRecord({ url: urlOf(leaf), content: leaf.content, language }),
  );
  const errors = (await Promise.all(added)).flatMap((answer) => answer.errors);
  if (errors.length) throw new Error(`Pagefind refuses a paper: ${errors[0]}`);
}

function urlOf({ paper, spelling = 0 }: Leaf): string {
  return '0'.repeat(spelling) + paper;
}

/** A fragment is named by its hash; its address is the paper's number. */
function hashesOf(files: { path: string; content: Uint8Array }[], leaves: Leaf[]): string[] {
  const hashes = new Map<number, string>();
  for (const { path, content } of files) {
    const hash = /fragment\/\w+?_(\w+)\.pf_fragment$/.exec(path)?.[1];
    if (hash) hashes.set(Number(fragmentUrl(content)), hash);
  }
  return leaves.map(({ paper }) => {
    const hash = hashes.get(paper);
    if (!hash) throw new Error(`Pagefind lost paper ${paper} of the search index`);
    return hash;
  });
}

function fragmentUrl(content: Uint8Array): string {
  const fragment: unknown = JSON.parse(gunzipSync(content).subarray(12).toString('utf8'));
  if (fragment && typeof fragment === 'object' && 'url' in fragment) return String(fragment.url);
  throw new Error('A Pagefind fragment has no address: its format has changed');
}

function keyOf(leaves: Leaf[], language: string): string {
  const hash = createHash('sha256').update(`2 ${language}`);
  for (const leaf of leaves) hash.update(`\n${urlOf(leaf)} ${leaf.content}`);
  return hash.digest('hex').slice(0, 20);
}

async function readHashes(kept: string): Promise<string[] | null> {
  const text = await readFile(join(kept, 'hashes.json'), 'utf8').catch(() => null);
  return text ? JSON.parse(text) : null;
}

async function copy(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    await put(join(to, path.slice(from.length)), await readFile(path));
  }
}

async function put(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
