/** A list as a file, made from the files of its editions by the writers that the build uses. */
import { listBibtex, listCsv, listRis } from '../../publish/exports/list-exports.ts';
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { pathTo } from '../../site.ts';
import { download } from '../download.ts';
import { mapConcurrent } from '../map-concurrent.ts';

const formats = {
  bib: { type: 'application/x-bibtex', make: listBibtex },
  ris: { type: 'application/x-research-info-systems', make: listRis },
  csv: { type: 'text/csv', make: listCsv },
  json: {
    type: 'application/json',
    make: (papers: PaperRecord[]) => `${JSON.stringify({ papers }, null, 2)}\n`,
  },
};

function isListFormat(name: string): name is keyof typeof formats {
  return name in formats;
}

export interface PaperInEdition {
  id: string;
  edition: string;
}

/** What the `.json` of a list holds: an edition's has records, a longer list's the ids of each edition. */
interface ListFile {
  papers?: PaperRecord[];
  editions?: Record<string, string[]>;
}

/** `list`: its name, or the path of its `.json`. Answers how many papers are in the file; throws where some are lacking. */
export async function downloadList(
  list: string,
  format: string,
  papers?: PaperInEdition[],
): Promise<number> {
  if (!isListFormat(format)) throw new Error(`There is no format ${format}.`);
  const records = papers ? await recordsOf(papers) : await recordsIn(await fileOf(list));
  const { type, make } = formats[format];
  download(`${list.replaceAll('/', '-')}.${format}`, type, make(records));
  return records.length;
}

function recordsIn({ papers, editions = {} }: ListFile): PaperRecord[] | Promise<PaperRecord[]> {
  const listed = Object.entries(editions).flatMap(([edition, ids]) =>
    ids.map((id) => ({ id, edition })),
  );
  return papers ?? recordsOf(listed);
}

async function recordsOf(papers: PaperInEdition[]): Promise<PaperRecord[]> {
  const editions = [...new Set(papers.map(({ edition }) => edition))];
  const files = await mapConcurrent(editions, (edition) => fileOf(`editions/${edition}`));
  const records = files.flatMap(({ papers = [] }) => papers);
  const byId = new Map(records.map((record) => [record.id, record]));
  return papers.flatMap(({ id }) => byId.get(id) ?? []);
}

async function fileOf(list: string): Promise<ListFile> {
  const response = await fetch(pathTo(`${list}.json`));
  if (!response.ok) throw new Error(`${list}.json: ${response.status}`);
  return response.json();
}
