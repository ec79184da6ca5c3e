/** Facts of papers, read from their pages. Those of papers in the library are stored with the marks, in case the site loses the paper. */
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { paperInPage } from '../../publish/machine-readable/paper-in-page.ts';
import { pathTo } from '../../site.ts';
import { askedOnce, elementIn, textAt } from '../files.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import type { RowPaper } from '../PaperRow.tsx';
import { objectIn } from '../storage.ts';
import { longestText } from './marks.ts';
import { readerStore } from './reader-store.ts';

export type PaperPage = NonNullable<Awaited<ReturnType<typeof fetchPage>>>;

/** Fetched once; `null` if it cannot be fetched. The service worker keeps it. */
export const paperPage = askedOnce(fetchPage);

/** The row of what is known of a paper from its page, without topics and abstract. */
export function rowOfRecord(record: PaperRecord): RowPaper {
  const { id, title, authors, venue, editions, code, project } = record;
  return { id, title, authors, venue, day: editions.at(-1)?.slice(0, 10), code, project };
}

/** The parts of a paper's page that other pages show. Its HTML is this site's own, and so safe. */
async function fetchPage(id: string) {
  const html = (await textAt(pathTo(`papers/${id}/`))) ?? '';
  const record = paperInPage(html);
  const page = elementIn(html, /<article class="?paper-page.*?<\/article>/s);
  if (!record || !page) return null;
  return {
    record,
    title: page.querySelector('h1')?.innerHTML ?? '',
    abstract: page.querySelector('.abstract')?.innerHTML ?? '',
    /** The claims marked in its abstract, as text. */
    claims: [...page.querySelectorAll('[data-aid]')].map(({ textContent }) => textContent.trim()),
  };
}

/** Stores the facts that the papers' pages give, unless they are stored already or cannot be fetched. */
export async function keepRecords(ids: Iterable<string>): Promise<void> {
  const edits = await mapConcurrent(ids, async (id) => {
    if (await readerStore.longField(id, 'record')) return [];
    const page = await paperPage(id);
    return page ? [{ id, field: 'record', value: textOf(page.record), at: Date.now() }] : [];
  });
  await readerStore.take(edits.flat());
}

/** JSON that fits into a field: without formulas, and only the first of hundreds of authors. */
function textOf({ math, titleMath, links, orcids, ...record }: PaperRecord): string {
  const { authors, abstract } = record;
  return JSON.stringify({
    ...record,
    authors: authors?.slice(0, 100),
    abstract: abstract.slice(0, longestText / 4),
  });
}

const lists = ['authors', 'categories', 'editions', 'topics'] as const;
const texts = ['abstract', 'published', 'arxivId', 'venue', 'doi', 'citationKey'] as const;

/** Reads a record that `keepRecords` stored. It may come from an imported file, so unknown values are ignored. */
export function recordFrom(text: string): PaperRecord | null {
  const value = objectIn(text);
  const { id, url, title, votes } = value;
  if (typeof id !== 'string' || typeof title !== 'string' || !isAddress(url)) return null;
  const record: PaperRecord = { id, url, title, abstract: '', editions: [], topics: [] };
  if (typeof votes === 'number') record.votes = votes;
  for (const name of lists) {
    const given = value[name];
    if (Array.isArray(given)) record[name] = given.filter((one) => typeof one === 'string');
  }
  for (const name of [...texts, 'organisation', 'code', 'project'] as const) {
    const given = value[name];
    const isLink = name === 'code' || name === 'project';
    if (typeof given === 'string' && (!isLink || isAddress(given))) record[name] = given;
  }
  return record;
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//.test(value);
}
