/** `npm run bench:layouts -- CORPUS.jsonl.gz [LAYOUT]`: every paper of a corpus, laid out as digests of many kinds, is found again, word for word. */
import { z } from 'astro/zod';
import type { Digest } from '../../src/digest/digest.ts';
import { readDigestFile } from '../../src/digest/read-digest.ts';
import { repair } from '../../src/digest/repair/repair.ts';
import { corpusLines, dailyPapers } from './corpus-lines.ts';
import { layouts } from './layouts/laid-out.ts';
import { type Day, type Layout, oneLine, type Paper } from './layouts/paper.ts';

const paperSchema = z.object({
  arxiv_id: z.string(),
  title: z.string(),
  abstract: z.string().default(''),
  date: z.string(),
  authors: z.array(z.string()).default([]),
  upvotes: z.number().default(0),
});

const [corpus = dailyPapers, only = '', every = '1'] = process.argv.slice(2);
const days = daysOf(corpus).filter((_, at) => at % Number(every) === 0);
const truth = new Map(days.map(({ iso, papers }) => [iso, new Set(papers.map(textOf))]));

console.log(`${days.flatMap(({ papers }) => papers).length} papers of ${days.length} days`);
console.log(
  'layout'.padEnd(58),
  'exact'.padStart(6),
  'others'.padStart(6),
  'untold'.padStart(6),
  'problems'.padStart(8),
  'seconds'.padStart(7),
);
for (const [name, lay] of Object.entries(layouts))
  if (name.includes(only)) await measure(name, lay);

/** `others` are papers that the corpus does not have so; `untold` are those of them in digests without a problem. */
async function measure(name: string, lay: Layout): Promise<void> {
  const from = process.cpuUsage();
  const digests = await Promise.all(
    days.map((day) => readDigestFile(Buffer.from(lay(day)), { id: day.iso, date: day.iso })),
  );
  const seconds = process.cpuUsage(from).user / 1e6;
  const others = digests.map((digest) => ({ digest, wrong: wrongIn(digest) }));
  const count = (some: { wrong: Digest['papers'] }[]) => some.flatMap(({ wrong }) => wrong).length;
  const found = digests.flatMap(({ papers }) => papers).length;
  const untold = others.filter(({ digest }) => digest.problems.length === 0);
  const problems = digests.flatMap(({ id, problems }) =>
    problems.map((problem) => ({ ...problem, digest: id })),
  );
  console.log(
    name.padEnd(58),
    String(found - count(others)).padStart(6),
    String(count(others)).padStart(6),
    String(count(untold)).padStart(6),
    String(problems.length).padStart(8),
    seconds.toFixed(1).padStart(7),
  );
  if (only === '') return;
  for (const { digest, line, value, remedy } of problems)
    console.log(`    ${digest}:${line}: ${value} | ${remedy.slice(0, 60)}`);
  for (const { digest, wrong } of untold)
    for (const { title, abstract, lines } of wrong)
      console.log(
        `    ${digest.id}:${lines[0]}: ${title.slice(0, 120)} | ${abstract.slice(0, 60)}… ${abstract.slice(-60)}`,
      );
}

function wrongIn({ id, papers }: Digest): Digest['papers'] {
  return papers.filter(
    (draft) => !truth.get(id)?.has(unspaced(`${draft.title}|${draft.abstract}`)),
  );
}

/** Without spaces: words that were hyphenated where a line ends come back with one. */
function textOf({ title, abstract }: Paper): string {
  return unspaced(`${repair(oneLine(title)).text}|${repair(oneLine(abstract)).text}`);
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Without the few papers that no digest may hold: an abstract that is missing or shorter than its title, a title twice. */
function daysOf(path: string): Day[] {
  const groups = new Map<string, Map<string, Paper>>();
  for (const line of corpusLines(path)) {
    const {
      arxiv_id: arxivId,
      title,
      abstract,
      date,
      authors,
      upvotes: votes,
    } = paperSchema.parse(JSON.parse(line));
    if (abstract.length <= title.length) continue;
    const day = groups.get(date) ?? new Map<string, Paper>();
    day.set(oneLine(title).toLowerCase(), { arxivId, title, abstract, authors, votes });
    groups.set(date, day);
  }
  return [...groups].map(([iso, papers]) => ({ iso, papers: [...papers.values()] }));
}
