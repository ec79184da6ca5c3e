/**
 * `npm run digests [-- FILE …] [--all] [--strict] [--write-ids] [--retire]`: what was read in the digests
 * with papers that have no id yet (else in the newest), in the named ones, or in all; a line for each other digest that
 * needs a look (report.ts says which); all warnings, and all problems. Warnings leave the exit code 0, since no build stops
 * at them; `--strict` makes it 1 for a line of a digest that was not understood.
 */
import '../site-settings.ts';
import { basename, join } from 'node:path';
import type { Digest } from '../../digest/digest.ts';
import type { Identities } from '../../papers/identity/give-ids.ts';
import { presentTopics } from '../../papers/topics/topic.ts';
import { type CompiledPapers, papersOf, readContent, withAnswers } from '../compile.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError, problemLine } from '../content-error.ts';
import { textOf } from '../files.ts';
import { firstChanges, lostPapers, writeLedger } from '../ledger-file.ts';
import { tellGitHub } from '../owner/github.ts';
import {
  digestsToReport,
  fullReport,
  oneScreen,
  plural,
  reportLines,
  warningLine,
} from '../report.ts';
import { goneLines, publishedTopics, topicChanges, topicsOf } from '../write-papers.ts';
import { commandOptions, gaveToNpm, runCommand } from './command.ts';

const { values, positionals } = commandOptions({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    'write-ids': { type: 'boolean', default: false },
    retire: { type: 'boolean', default: false },
  },
});

const idsFile = `${basename(contentDir)}/ids.json`;

function has(option: keyof typeof values): boolean {
  return values[option] || gaveToNpm(option);
}

await runCommand(async () => {
  const content = await readContent(contentDir);
  const { problems, digests, identities } = content;
  const added = digests.filter((digest) => hasNewPapers(digest, identities));
  const lines = await reportOn(digests, added);
  if (problems.length === 0) {
    const compiled = await withAnswers(contentDir, await papersOf(content));
    if (has('retire') || has('write-ids')) await writeLedger(contentDir, compiled, has('retire'));
    lines.push(...libraryLines(compiled));
  }
  const faults = problems.map((problem) => problemLine(contentDir, problem));
  if (process.env.GITHUB_ACTIONS) await tellGitHub([...lines, ...faults], problems);
  else {
    if (lines.length > 0) console.log(lines.join('\n'));
    if (faults.length > 0) console.error(faults.join('\n'));
  }
  const doubtful = digests.some(
    (digest) => digest.unexplained.length > 0 || digest.notices.some(({ strict }) => strict),
  );
  return problems.length > 0 || (has('strict') && doubtful) ? 1 : 0;
});

async function reportOn(digests: Digest[], added: Digest[]): Promise<string[]> {
  const shown = shownOf(digests, added);
  const isChosen = has('all') || positionals.length > 0;
  const toReport = new Set([...digestsToReport(digests), ...added]);
  const others = digests.filter((digest) => toReport.has(digest) && !shown.includes(digest));
  const lines = reportLines(others);
  for (const digest of shown) {
    const file = join(contentDir, 'digests', `${digest.id}.txt`);
    const report = fullReport(digest, (await textOf(file)) ?? '');
    lines.push(...(isChosen ? report : oneScreen(report, digest)));
  }
  return lines;
}

/** What was read as a whole, and what an owner should look at. */
function libraryLines({ papers, topics, digests, notices, identities }: CompiledPapers): string[] {
  const changes = topicChanges(publishedTopics(contentDir), topicsOf(papers));
  const warnings = [...notices, ...goneLines(changes, presentTopics(topics))].map(warningLine);
  return [
    `${plural(papers.length, 'paper')} in ${plural(digests.length, 'digest')}`,
    ...(has('retire') ? [retiredLine(identities)] : warnings),
    ...lostPapers(identities),
    ...ledgerLines(identities),
  ];
}

function hasNewPapers({ papers }: Digest, { newIds, idOf }: Identities): boolean {
  return papers.some((draft) => newIds.has(idOf.get(draft) ?? ''));
}

/** `added`: those whose papers have no id yet; a month of them would be more than anybody reads. */
function shownOf(digests: Digest[], added: Digest[]): Digest[] {
  if (has('all')) return digests;
  if (positionals.length === 0) return (added.length > 0 ? added : digests.slice(-1)).slice(-5);
  return positionals.map((path) => {
    const named = digests.find(({ id }) => id === basename(path, '.txt'));
    if (named) return named;
    const newest = digests.slice(-3).map(({ id }) => id);
    throw new OwnersError(
      `there is no digest ${path}; name one as ${newest.join(', ') || '2025-08-20'}, or add it with: npm run digest:add`,
    );
  });
}

function retiredLine({ lost }: Identities): string {
  if (lost.length === 0) return `every paper of ${idsFile} is in a digest, or gone already`;
  return `${idsFile} now says that ${plural(lost.length, 'paper')} ${lost.length === 1 ? 'is' : 'are'} gone; to send readers on, put "now":"another-id" for "gone":true`;
}

function ledgerLines({ changes }: Identities): string[] {
  if (changes.length === 0) return [];
  const done =
    has('write-ids') || has('retire') ? 'now has' : 'does not have yet (--write-ids writes them)';
  return [`${idsFile} ${done}:`, ...firstChanges(changes)];
}
