/** Has Pagefind index texts, and reads its files; throws with a remedy where its format has changed. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { IndexedPage, IndexedTerm } from '../../search/pagefind/bundle-files.ts';

/** A paper as full text: its number in the catalogue, and title and abstract in one line. */
export interface PaperText {
  paper: number;
  content: string;
  title?: string;
}

/** Has Pagefind index texts, and reads its files: src/search/pagefind/README.md describes them. */
export async function indexByPagefind(texts: PaperText[], language: string) {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index)
    throw new Error(
      `Pagefind does not start (${errors.join('; ')}); run npm ci, which installs its program for this machine`,
    );
  for (let at = 0; at < texts.length; at += 500) {
    await addTexts(index, texts.slice(at, at + 500), language);
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length)
    throw new Error(
      `Pagefind cannot make its files (${written.errors.join('; ')}); see whether disk or memory is full, and build again`,
    );
  return readPagefind(written.files, texts);
}

async function addTexts(index: PagefindIndex, texts: PaperText[], language: string): Promise<void> {
  const added = texts.map(({ paper, content }) =>
    index.addCustomRecord({ url: String(paper), content, language }),
  );
  const errors = (await Promise.all(added)).flatMap((answer) => answer.errors);
  if (errors.length)
    throw new Error(
      `Pagefind refuses a paper of ${texts[0]?.paper} to ${texts.at(-1)?.paper} (${errors[0]}); install the version of Pagefind that worked before`,
    );
}

/** Words by paper, and terms in their order. Throws where the files are not as Pagefind 1.6 writes them. */
export function readPagefind(files: { path: string; content: Uint8Array }[], texts: PaperText[]) {
  const named = new Map(files.map(({ path, content }) => [path.replace(/^.*\//, ''), content]));
  const contentOf = (name: string) => unpacked(named.get(name) ?? otherFormat(`no file ${name}`));
  const table = [...named.keys()].find((name) => name.endsWith('.pf_meta'));
  const [, pages, chunks] = list(decoded(contentOf(table ?? 'pagefind.pf_meta')));
  const lengths = texts.map(() => 0);
  const placeOf = new Map(texts.map(({ paper }, place) => [String(paper), place]));
  const kept = list(pages).map((page) => {
    const [hash, words] = list(page);
    const { url } = JSON.parse(Buffer.from(contentOf(`${text(hash)}.pf_fragment`)).toString());
    const place = placeOf.get(url) ?? otherFormat('a paper is named otherwise');
    lengths[place] = whole(words);
    return place;
  });
  if (kept.some((place, i) => place <= (kept[i - 1] ?? -1)))
    otherFormat('the order of the papers is another');
  // Pagefind leaves out a text without letters; it must not leave out any other.
  if (texts.some(({ content }, place) => !lengths[place] && /[a-z]{3}/i.test(content)))
    otherFormat('there are fewer papers');
  const terms = list(chunks).flatMap((chunk) => {
    const [, , hash] = list(chunk);
    const [held] = list(decoded(contentOf(`${text(hash)}.pf_index`)));
    return list(held).map((term) => termOf(term, kept));
  });
  return { lengths, terms };
}

const signature = 'pagefind_dcd';

function decoded(bytes: Uint8Array): unknown {
  try {
    return decode(bytes);
  } catch (error) {
    return otherFormat(String(error));
  }
}

function unpacked(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) otherFormat('no signature');
  return bytes.subarray(signature.length);
}

function termOf(value: unknown, kept: number[]): IndexedTerm {
  const [term, pages, variants] = list(value);
  const accented = list(variants).map((variant) => list(variant)[1]);
  return { term: text(term), forms: [pages, ...accented].map((form) => pagesOf(form, kept)) };
}

/** `kept`: a page's number for Pagefind → its place among the texts. */
function pagesOf(value: unknown, kept: number[]): IndexedPage[] {
  let page = 0;
  let before = 0;
  return list(value).map((entry) => {
    const [step, places] = list(entry);
    page += whole(step);
    const place = kept[page] ?? otherFormat('a paper is missing');
    const read = { step: place - before, places: list(places).map(whole) };
    before = place;
    return read;
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : otherFormat('a list is missing');
}

function whole(value: unknown): number {
  return typeof value === 'number' ? value : otherFormat('a number is missing');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : otherFormat('a text is missing');
}

function otherFormat(what: string): never {
  throw new Error(
    `Pagefind writes its index otherwise than src/compile/search-index/read-pagefind.ts reads it (${what}); install the Pagefind of before, or mend that file and src/search/pagefind/README.md`,
  );
}
