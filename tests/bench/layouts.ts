/** `npm run bench:layouts -- CORPUS.jsonl.gz`: every paper of a corpus, laid out as digests of each kind, is found again. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { readDigest } from '../../src/digest/read-digest.ts';

const paperSchema = z.object({
  arxiv_id: z.string(),
  title: z.string(),
  abstract: z.string().default(''),
  date: z.string(),
  authors: z.array(z.string()).default([]),
  upvotes: z.number().default(0),
});
type Paper = z.infer<typeof paperSchema>;

const [corpus = '../../shared/corpora/hf-daily.jsonl.gz'] = process.argv.slice(2);
const days = byDay(corpus);
const masthead = (day: string) => [
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
  day,
];

const layouts: Record<string, (papers: Paper[], day: string) => string> = {
  'page text': (papers, day) => [...masthead(day), ...papers.flatMap(pair)].join('\n\n'),
  'without blank lines': (papers) => `Subscribe${papers.flatMap(pair).join('\n')}`,
  'wrapped at 70': (papers, day) =>
    [...masthead(day), ...papers.flatMap(pair).map(wrapped(70))].join('\n\n'),
  'wrapped at 120': (papers, day) =>
    [...masthead(day), ...papers.flatMap(pair).map(wrapped(120))].join('\n\n'),
  'with facts': (papers, day) => [...masthead(day), ...papers.flatMap(withFacts)].join('\n\n'),
  Markdown: (papers, day) => ['# Daily Papers', day, ...papers.flatMap(markdown)].join('\n\n'),
};

console.log(`${[...days.values()].flat().length} papers of ${days.size} days`);
console.log(
  'layout'.padEnd(22),
  'found'.padStart(7),
  'problems'.padStart(9),
  'seconds'.padStart(8),
);
for (const [name, lay] of Object.entries(layouts)) {
  const from = process.cpuUsage();
  const digests = [...days].map(([date, papers]) => {
    return readDigest(lay(papers, monthAndDay(date)), { id: date, date });
  });
  const seconds = process.cpuUsage(from).user / 1e6;
  const found = digests.flatMap(({ papers }) => papers).length;
  const problems = digests.flatMap((digest) => digest.problems);
  console.log(
    name.padEnd(22),
    String(found).padStart(7),
    String(problems.length).padStart(9),
    seconds.toFixed(1).padStart(8),
  );
  if (name !== 'page text') continue;
  for (const { digest, line, value } of problems) console.log(`    ${digest}:${line}: ${value}`);
}

function byDay(path: string): Map<string, Paper[]> {
  const groups = new Map<string, Paper[]>();
  for (const line of gunzipSync(readFileSync(path)).toString().trim().split('\n')) {
    const paper = paperSchema.parse(JSON.parse(line));
    groups.set(paper.date, [...(groups.get(paper.date) ?? []), paper]);
  }
  return groups;
}

function pair({ title, abstract }: Paper): string[] {
  return [oneLine(title), oneLine(abstract)];
}

function withFacts(paper: Paper): string[] {
  const count = `  • ${paper.authors.length} authors\n·\nJun 16, 2024 3`;
  return [
    'Submitted by',
    paper.authors[0] ?? 'otter',
    String(paper.upvotes),
    ...pair(paper),
    count,
  ];
}

function markdown({ arxiv_id, title, abstract, upvotes }: Paper): string[] {
  const address = `(https://huggingface.co/papers/${arxiv_id})`;
  return [
    `[${upvotes}](https://huggingface.co/login?next=%2Fpapers%2F${arxiv_id})`,
    `### [${oneLine(title)}]${address}`,
    `[${oneLine(abstract)}]${address}`,
    '- 3 authors',
    '·\n\nJun 16, 2024',
  ];
}

function wrapped(width: number): (text: string) => string {
  const line = new RegExp(`(?=\\S)(.{1,${width}})(?:\\s|$)|(\\S+)(?:\\s|$)`, 'g');
  return (text) => text.replace(line, (_all, some, word) => `${(some ?? word).trim()}\n`).trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function monthAndDay(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}
