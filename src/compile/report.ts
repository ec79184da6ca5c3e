/** Reports what was read in a digest, as lines for people; which digests need a look. */
import type { Digest } from '../digest/digest.ts';
import { tally } from '../text/tally.ts';

/** Kinds of digests whose names in the code say little to an owner; of others the name does: `scholar-alert`. */
const kinds: Record<string, string> = {
  'page-text': 'page of text',
  'page-markdown': 'page in Markdown',
  'labelled-records': 'papers with labels',
  'tagged-records': 'RIS or the like',
  'full-text': 'text of one paper',
};

/** `"2025-08-20: page of text, 62 papers, 31 facts, 12 repairs"`. */
export function reportLine(digest: Digest): string {
  const { papers, duplicates, replacementsWithoutAbstract } = digest;
  const unexplained = digest.unexplained.length;
  const see = seeReport(digest);
  return [
    `${digest.id}: ${digest.format ? nameInWords(digest.format) : 'no known format'}`,
    plural(papers.length, 'paper'),
    plural(factsIn(digest).length, 'fact'),
    plural(repairsIn(digest).length, 'repair'),
    ...(duplicates > 0 ? [`${duplicates} listed again`] : []),
    ...(replacementsWithoutAbstract > 0
      ? [`${plural(replacementsWithoutAbstract, 'replacement')} without abstract`]
      : []),
    ...(digest.notices.length > 0 ? [`${plural(digest.notices.length, 'notice')}${see}`] : []),
    ...(unexplained > 0 ? [`${plural(unexplained, 'line')} unexplained${see}`] : []),
  ].join(', ');
}

/** A line each of the newest; the others are summed up. */
export function reportLines(digests: Digest[]): string[] {
  const others = digests.slice(0, -20);
  const notices = others.reduce((sum, digest) => sum + digest.notices.length, 0);
  const sum = `${plural(others.length, 'earlier digest')}: ${plural(notices, 'notice')} (npm run digests -- --all)`;
  return [...(others.length > 0 ? [sum] : []), ...digests.slice(-20).map(reportLine)];
}

/** The newest digest, and all others that an owner should look at. Digests are in the order of their ids. */
export function digestsToReport(digests: Digest[]): Digest[] {
  return digests.filter(
    (digest, at) =>
      at === digests.length - 1 || digest.notices.length > 0 || digest.unexplained.length > 0,
  );
}

const seeReport = ({ id }: Digest) => ` (npm run digests -- ${id})`;

/** All that was read in a digest, as lines for people; `text` is its file's text. */
export function fullReport(digest: Digest, text: string): string[] {
  const lines = text.split('\n');
  return [
    reportLine(digest).replaceAll(seeReport(digest), ''),
    ...(digest.why ? [`  known by: ${digest.why}`] : []),
    ...listed('facts', factsIn(digest)),
    ...listed('repairs', repairsIn(digest)),
    ...digest.notices.map(({ line, value, remedy }) => `  ${line}: "${value}": ${remedy}`),
    ...digest.unexplained.map((line) => `  ${line}: unexplained: ${lines[line - 1]}`),
  ];
}

/** A report's first lines, where several may follow each other. */
export function oneScreen(report: string[], digest: Digest): string[] {
  const most = 24;
  if (report.length <= most) return report;
  const left = report.length - most + 1;
  return [...report.slice(0, most - 1), `  … and ${left} more lines${seeReport(digest)}`];
}

function factsIn({ papers }: Digest): string[] {
  return papers.flatMap(({ facts }) => Object.keys(facts));
}

function repairsIn({ papers }: Digest): string[] {
  return papers.flatMap(({ repairs }) =>
    Object.entries(repairs).flatMap(([rule, times]) => Array<string>(times).fill(rule)),
  );
}

function listed(name: string, all: string[]): string[] {
  const parts = [...tally(all.sort())].map(([what, count]) => `${nameInWords(what)} ${count}`);
  return parts.length > 0 ? [`  ${name}: ${parts.join(', ')}`] : [];
}

/** `"page-text"` → `"page of text"`, `"arxivId"` → `"arxiv id"`, `"lost-space"` → `"lost space"` */
function nameInWords(name: string): string {
  return kinds[name] ?? name.replace(/-|(?=[A-Z])/g, ' ').toLowerCase();
}

/** Nothing stops at it, and no exit code changes. */
export function warningLine(notice: string): string {
  return `warning: ${notice}`;
}

/** In the words of the terminal, which are English: `1` → `"1 paper"`, `(13706, "word")` → `"13,706 words"`. */
export function plural(count: number, word = 'paper'): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
