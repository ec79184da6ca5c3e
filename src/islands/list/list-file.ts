/** A list as a file, made from the files of its editions by the writers that the build uses. */
import { addressOn } from '../../publish/address.ts';
import { listBibtex, listCsv, listRis } from '../../publish/exports/list-exports.ts';
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { pathTo } from '../../site.ts';
import { download } from '../download.ts';
import { mapConcurrent } from '../map-concurrent.ts';

const address = addressOn(location.origin);
const formats = {
  bib: { type: 'application/x-bibtex', make: listBibtex },
  ris: { type: 'application/x-research-info-systems', make: listRis },
  csv: { type: 'text/csv', make: listCsv },
  json: {
    type: 'application/json',
    make: (papers: PaperRecord[]) => `${JSON.stringify({ papers }, null, 2)}\n`,
  },
};
export type ListFormat = keyof typeof formats;

export function isListFormat(name: string): name is ListFormat {
  return name in formats;
}

/** A paper, and an edition in whose file it is. */
export interface PaperInEdition {
  id: string;
  edition: string;
}

/** What the `.json` of a list holds: an edition's has records, a longer list's says where they are. */
interface ListFile {
  papers: (PaperRecord | PaperInEdition)[];
}

/**
 * `list`: its name, or the path of its `.json` without the ending, from which `papers` are then read. Answers how many
 * papers are in the file; throws where some cannot be fetched.
 */
export async function downloadList(
  list: string,
  format: ListFormat,
  papers?: PaperInEdition[],
): Promise<number> {
  const records = await recordsOf(papers ? { papers } : await fileOf(list));
  const { type, make } = formats[format];
  download(`${list.replaceAll('/', '-')}.${format}`, type, make(records, address));
  return records.length;
}

async function recordsOf({ papers }: ListFile): Promise<PaperRecord[]> {
  const editions = [
    ...new Set(papers.flatMap((paper) => ('edition' in paper ? paper.edition : []))),
  ];
  const files = await mapConcurrent(editions, (edition) => fileOf(`editions/${edition}`));
  const records = [...files.flatMap((file) => file.papers), ...papers].filter(isRecord);
  const byId = new Map(records.map((record) => [record.id, record]));
  return papers.flatMap(({ id }) => byId.get(id) ?? []);
}

function isRecord(paper: ListFile['papers'][number]): paper is PaperRecord {
  return 'title' in paper;
}

async function fileOf(list: string): Promise<ListFile> {
  const response = await fetch(pathTo(`${list}.json`));
  if (!response.ok) throw new Error(`${list}.json: ${response.status}`);
  return response.json();
}
