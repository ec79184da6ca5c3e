/** `npm run bench:repair -- CORPUS.jsonl.gz`: what is left of each kind of residue, and twenty repairs to judge. */
import { repair } from '../../src/digest/repair/repair.ts';
import { typeset } from '../../src/views/typeset.ts';
import { corpusLines, dailyPapers } from './corpus-lines.ts';

const kinds: Record<string, RegExp> = {
  'backslash command': /\\[A-Za-z]+/g,
  'other backslash': /\\[^A-Za-z]/g,
  'dollar mathematics': /\$[^$\s][^$]{0,80}[\\^_][^$]{0,80}\$/g,
  'number times': /\dtimes(?![a-z])|(?<![a-z])times\d/gi,
  'approx or sim with a number': /(?<![\p{L}-])(?:approx|sim) ?\d(?![a-z])/gu,
  'name of a sign': /(?<![\p{L}_])(?:leq|geq|neq|propto|infty|cdot|rightarrow)(?![\p{L}_])/gu,
  'left( … right)': /(?<![a-z-])left\(|[^ ]right\)/g,
  'style command': /(?:text(?:bf|it|tt|sc)|math(?:bb|cal|bf|rm))\{/g,
  'TeX quotes': /``[^`]{1,80}''/g,
  'TeX dashes': /(?<=[^\s-])---?(?=[^\s-])| --- | -- /g,
  'TeX tilde': /(?<=[\p{L}.])~(?=[\p{L}\d])/gu,
  'Markdown bold': /\*\*[^*\s][^*]*\*\*/g,
  brace: /[{}]/g,
  'dollar that is no money': /\$(?!\d)/g,
  'raised or lowered, not typeset': /(?<![\p{L}\d_])[\p{L}\d]+(?:\^[\p{L}\d{*+-]|_\{)/gu,
};

const [corpus = dailyPapers] = process.argv.slice(2);
const abstracts = abstractsOf(corpus);
const started = performance.now();
const repaired = abstracts.map((abstract) => ({ abstract, ...repair(abstract) }));
const seconds = (performance.now() - started) / 1000;

console.log(`${abstracts.length} abstracts repaired in ${seconds.toFixed(1)} s`);
console.log('\nresidue'.padEnd(36), 'before'.padStart(8), 'after'.padStart(8));
for (const [kind, pattern] of Object.entries(kinds)) {
  const before = abstracts.reduce((sum, abstract) => sum + count(abstract, pattern), 0);
  const left = repaired.flatMap(({ text, math }) => outside(text, math).match(pattern) ?? []);
  console.log(
    kind.padEnd(35),
    String(before).padStart(8),
    String(left.length).padStart(8),
    chosen(left, 3),
  );
}
report('repairs by rule', tally(repaired.map(({ repairs }) => repairs)));
const spans = repaired.flatMap(({ text, math }) => math.map((span) => ({ text, span })));
const failed = spans.filter(({ text, span }) => !typeset(text, { math: [span] }).includes('<math'));
console.log(
  `\nformulas: ${spans.length}, of which ${failed.length} cannot be typeset and stay as text`,
);
for (const { text, span } of failed.slice(0, 10))
  console.log(`  ${text.slice(...span.at)}  [${span.tex}]`);
console.log('\ntwenty random repairs (seed 20250820)');
for (const line of chosen(repaired.flatMap(changes), 20)) console.log(`  ${line}`);
console.log('\ntwenty random formulas');
for (const { text, span } of chosen(spans, 20)) {
  const before = text.slice(Math.max(0, span.at[0] - 30), span.at[0]);
  console.log(`  ${before}⟦${text.slice(...span.at)}⟧  ${span.tex}`);
}

function abstractsOf(path: string): string[] {
  return corpusLines(path).flatMap((line) => {
    const { abstract } = JSON.parse(line);
    return typeof abstract === 'string' ? [abstract.replace(/\s+/g, ' ').trim()] : [];
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A formula that is typeset shows no residue. */
function outside(text: string, math: { at: [number, number] }[]): string {
  let rest = '';
  let from = 0;
  for (const { at } of math) {
    rest += `${text.slice(from, at[0])} `;
    from = at[1];
  }
  return rest + text.slice(from);
}

/** The words around each place where an abstract changed. */
function changes({ abstract, text }: { abstract: string; text: string }): string[] {
  const before = abstract.split(' ');
  const after = text.split(' ');
  const found: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [di, dj] = nextMatch(before, i, after, j);
    found.push(`${around(before, i, di)}  →  ${around(after, j, dj)}`);
    i += di;
    j += dj;
  }
  return found;
}

function around(words: string[], from: number, number: number): string {
  return words.slice(Math.max(0, from - 2), from + number + 2).join(' ');
}

function nextMatch(before: string[], i: number, after: string[], j: number): [number, number] {
  for (let sum = 1; sum < 12; sum++) {
    for (let di = 0; di <= sum; di++) {
      const word = before[i + di];
      if (word !== undefined && word === after[j + sum - di]) return [di, sum - di];
    }
  }
  return [before.length, after.length];
}

function tally(counts: Record<string, number>[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const one of counts) {
    for (const [rule, times] of Object.entries(one)) sums.set(rule, (sums.get(rule) ?? 0) + times);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

function report(title: string, rows: [string, number][]): void {
  console.log(`\n${title}`);
  for (const [name, number] of rows)
    console.log(`  ${name.padEnd(33)}${String(number).padStart(8)}`);
}

/** The same choice on every run. */
function chosen<T>(from: T[], number: number): T[] {
  let state = 20250820;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return Array.from({ length: Math.min(number, from.length) }, () => {
    return from.slice(Math.floor(next() * from.length)).slice(0, 1);
  }).flat();
}
