/** A list as a file, made from the files of its editions. */
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { downloadPapers } from '../papers-file.ts';
import { idOf } from '../row-id.ts';

/** What the `.json` of a list holds: an edition's has records, a longer list's the ids of each edition. */
interface ListFile {
  papers?: PaperRecord[];
  editions?: Record<string, string[]>;
}

/**
 * `list`: the path of its `.json`, or its name where all of its papers stand on the page; `chosen`: of which of its papers, in
 * which order, by the hashes of their ids. Answers how many papers are in the file; throws where some are lacking.
 */
export async function downloadList(
  list: string,
  format: string,
  chosen?: Iterable<number>,
  isWholeHere = false,
): Promise<number> {
  const order = chosen && [...chosen];
  const file = isWholeHere ? { editions: editionsHere() } : await fileOf(list);
  const records = await recordsOf(file, order && new Set(order));
  const byHash = new Map(records.map((record) => [idHash(record.id), record]));
  const inOrder = order ? order.flatMap((paper) => byHash.get(paper) ?? []) : records;
  await downloadPapers(list.replaceAll('/', '-'), format, inOrder);
  return inOrder.length;
}

/** In the list's order. An edition none of whose papers is chosen is not fetched. */
async function recordsOf(
  { papers, editions = {} }: ListFile,
  chosen?: ReadonlySet<number>,
): Promise<PaperRecord[]> {
  if (papers) return papers;
  const wanted = Object.entries(editions).map(([edition, ids]) => ({
    edition,
    ids: ids.filter((id) => chosen?.has(idHash(id)) ?? true),
  }));
  const files = await mapConcurrent(
    wanted.filter(({ ids }) => ids.length > 0),
    ({ edition }) => fileOf(`editions/${edition}`),
  );
  const records = files.flatMap(({ papers = [] }) => papers);
  const byId = new Map(records.map((record) => [record.id, record]));
  return wanted.flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** The papers of the page, by their newest editions. */
function editionsHere(): Record<string, string[]> {
  const rows = document.querySelectorAll<HTMLElement>('.papers > [data-edition]');
  const editions = Map.groupBy(rows, ({ dataset: { edition = '' } }) => edition);
  return Object.fromEntries([...editions].map(([edition, rows]) => [edition, rows.map(idOf)]));
}

async function fileOf(list: string): Promise<ListFile> {
  const response = await fetch(pathTo(`${list}.json`));
  if (!response.ok) throw new Error(`${list}.json: ${response.status}`);
  return response.json();
}
