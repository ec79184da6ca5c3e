/** Asks the arXiv API for the facts of papers that have none, one paper at a time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'astro/zod';
import { xmlElements } from '../digest/formats/feed.ts';
import { paperIn } from '../digest/objects/paper-in.ts';
import { type MetadataRecord, readRecords } from '../papers/metadata/record.ts';
import type { Facts, Paper } from '../schema.ts';
import { isCut } from '../text/cut.ts';
import { lettersOf } from '../text/fold.ts';
import { cacheDir } from './content-dir.ts';
import { OwnersError } from './content-error.ts';
import { textOf, writeWhole } from './files.ts';
import { addressAt, type Patience, patientFetch } from './patient-fetch.ts';

interface Asking {
  baseUrl: string;
  /** Milliseconds between two requests; arXiv asks for 3000. */
  interval: number;
  patience: Patience;
  /** Ask again for papers that were not found before. */
  again: boolean;
  log(line: string): void;
}

const triedFile = join(cacheDir, 'enrich-tried.json');

/** Writes each answer as it comes, so that a run that was stopped can go on. */
export async function enrich(contentDir: string, papers: Paper[], asking: Asking) {
  const file = join(contentDir, 'metadata', 'arxiv.json');
  const before = readRecords((await textOf(file)) ?? '[]', 'metadata/arxiv.json');
  const records: MetadataRecord[] = before.records.map(({ record }) => record);
  const tried = new Set(asking.again ? [] : await triedBefore());
  /** Papers not found, with what the API offered, for a person to look at. */
  const unmatched: { paper: Paper; offered: ArxivEntry[] }[] = [];
  let found = 0;
  const asked = papers.filter(({ id }) => !tried.has(id));
  for (const [at, paper] of asked.entries()) {
    if (at > 0) await wait(asking.interval);
    const offered = readArxivAnswer(await patientFetch(question(paper, asking), asking.patience));
    const entry = offered.find(({ arxivId, title }) =>
      paper.arxivId ? arxivId === paper.arxivId : lettersOf(title) === lettersOf(paper.title),
    );
    if (entry) {
      found += 1;
      const { title: _, abstract, ...facts } = entry;
      const whole = isCut(paper.abstract) && abstract ? { abstract } : {};
      records.push({ id: paper.id, title: paper.title, ...facts, ...whole });
      records.sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
      await writeWhole(file, `${JSON.stringify(records, null, 1)}\n`);
      asking.log(`${paper.id}: arXiv ${entry.arxivId}`);
    } else {
      unmatched.push({ paper, offered });
      tried.add(paper.id);
      await writeWhole(triedFile, JSON.stringify([...tried]));
    }
  }
  // `leftOut`: an earlier run did not find them.
  return { found, unmatched, leftOut: papers.length - asked.length };
}

function question({ arxivId, title }: Paper, { baseUrl }: Asking): string {
  const address = addressAt('/api/query', baseUrl);
  const words = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (arxivId) address.searchParams.set('id_list', arxivId);
  else address.searchParams.set('search_query', `ti:"${words}"`);
  address.searchParams.set('max_results', '5');
  return address.href;
}

async function triedBefore(): Promise<string[]> {
  try {
    return z.array(z.string()).parse(JSON.parse(await readFile(triedFile, 'utf8')));
  } catch {
    // If absent or broken, papers are only asked for again.
    return [];
  }
}

/** What the arXiv API says of a paper. Of its categories, the primary one is first. */
interface ArxivEntry extends Facts {
  arxivId: string;
  title: string;
  abstract: string;
}

/** Reads the Atom feed that the arXiv API answers with; entries that it uses for errors are left out. Throws an OwnersError for a feed that breaks off. */
export function readArxivAnswer(atom: string): ArxivEntry[] {
  if (/<feed\b/.test(atom) && !atom.includes('</feed>')) throw new OwnersError(broken(atom));
  return xmlElements(atom).elements.flatMap(({ value }) => {
    const { title = '', abstract = '', facts = {} } = paperIn(value) ?? {};
    const { arxivId } = facts;
    return arxivId && title ? [{ ...facts, arxivId, title, abstract }] : [];
  });
}

function broken(atom: string): string {
  const begins = atom.replace(/\s+/g, ' ').slice(0, 60);
  return `arXiv's answer is broken XML (${begins} …); what was found before is written, so run the command again later`;
}
