/** `npm run bench:digests -- FOLDER [show]`: what is read of a folder of real digests, by layout. A file's layout is its name up to `--`, else its ending; what it holds is in `FILE.truth.json` beside it, a list of `{ title, abstract }`, as someone or another program read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Digest } from '../../src/digest/digest.ts';
import { readDigestFile } from '../../src/digest/read-digest.ts';
import { repair } from '../../src/digest/repair/repair.ts';

const truthSchema = z.array(z.object({ title: z.string(), abstract: z.string() }));
type Paper = z.infer<typeof truthSchema>[number];

/** `wrong`: one of title and abstract differs; `false`: both do; `refused`: of files with a problem, which publish nothing; `missing`: the file's notices do not even say that papers are left out; `bare`: of those refused or left, these have no abstract, so that the manual promises no more. */
const columns = [
  'files',
  'papers',
  'right',
  'wrong',
  'false',
  'refused',
  'left',
  'missing',
  'bare',
] as const;
type Counts = Record<(typeof columns)[number], number>;

const [folder, show] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder of digests: npm run bench:digests -- FOLDER');

const byLayout = new Map<string, Counts>();
const total = none();
for (const name of readdirSync(folder).toSorted()) {
  if (name.endsWith('.truth.json')) continue;
  const counts = await judged(name);
  const layout = name.includes('--') ? name.slice(0, name.indexOf('--')) : extname(name).slice(1);
  const sum = byLayout.get(layout) ?? none();
  byLayout.set(layout, sum);
  for (const column of columns) {
    sum[column] += counts[column];
    total[column] += counts[column];
  }
}
print('layout', Object.fromEntries(columns.map((column) => [column, column])));
for (const [layout, counts] of byLayout) print(layout, counts);
print('all', total);

async function judged(name: string): Promise<Counts> {
  const { papers, problems, notices, replacementsWithoutAbstract } = await ofItsDay(
    readFileSync(join(folder ?? '', name)),
  );
  const truth = truthOf(name);
  const counts = { ...none(), files: 1, papers: (truth ?? papers).length };
  const problem = problems[0];
  if (problem) {
    counts.refused = counts.papers;
    counts.bare = bareOf(truth ?? []);
    tell(`refused ${counts.papers}, line ${problem.line}: ${problem.value} | ${problem.remedy}`);
  } else if (truth) {
    const known = { whole: new Set(truth.map(wholeOf)), title: new Set(truth.map(titleOf)) };
    const abstracts = new Set(truth.map(abstractOf));
    for (const paper of papers) {
      const isHalf = known.title.has(titleOf(paper)) || abstracts.has(abstractOf(paper));
      const kind = known.whole.has(wholeOf(paper)) ? 'right' : isHalf ? 'wrong' : 'false';
      counts[kind]++;
      if (kind !== 'right')
        tell(`${kind}, line ${paper.lines[0]}: ${paper.title} | ${paper.abstract.slice(0, 300)}`);
    }
    const published = new Set(papers.map(titleOf));
    const lacking = truth.filter((paper) => !published.has(titleOf(paper)));
    const isTold = notices.length > 0 || replacementsWithoutAbstract > 0;
    counts[isTold ? 'left' : 'missing'] = lacking.length;
    if (isTold) counts.bare = bareOf(lacking);
    for (const { title } of lacking) tell(`lacks: ${title}`);
  }
  return counts;

  function tell(what: string): void {
    if (show) console.log(`${name}: ${what}`);
  }
}

function bareOf(truth: Paper[]): number {
  return truth.filter(({ abstract }) => abstract === '').length;
}

/** As an owner reads it who names the file by the day that it states. */
async function ofItsDay(bytes: Uint8Array): Promise<Digest> {
  const digest = await readDigestFile(bytes, { id: '2025-08-20', date: '2025-08-20' });
  const day = /^The text says (\S+),/;
  const date = digest.problems.flatMap(({ remedy }) => day.exec(remedy)?.[1] ?? [])[0];
  return date ? readDigestFile(bytes, { id: date, date }) : digest;
}

function truthOf(name: string): Paper[] | undefined {
  const path = join(folder ?? '', `${name}.truth.json`);
  return existsSync(path) ? truthSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

function wholeOf(paper: Paper): string {
  return `${titleOf(paper)} ${abstractOf(paper)}`;
}

function titleOf({ title }: Paper): string {
  return lettersOf(title);
}

function abstractOf({ abstract }: Paper): string {
  return lettersOf(abstract).replace(/^(?:abstract|summary|tldr)/, '');
}

/** Letters and digits of the repaired text; tags are none of it. */
function lettersOf(text: string): string {
  const plain = repair(
    text
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).text;
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function none(): Counts {
  const [files, papers, right, wrong] = [0, 0, 0, 0];
  return { files, papers, right, wrong, false: 0, refused: 0, left: 0, missing: 0, bare: 0 };
}

function print(layout: string, counts: Record<string, number | string>): void {
  const cells = columns.map((column) => String(counts[column]).padStart(8));
  console.log(layout.slice(0, 24).padEnd(24), ...cells);
}
