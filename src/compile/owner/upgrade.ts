/**
 * `broadsheet upgrade --from v1.2`: what has changed for an owner since then, and what this version makes of `content/`;
 * writes nothing. `--from last`: since the version of the last build here.
 */
import '../site-settings.ts';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { presentTopics } from '../../papers/topics/topic.ts';
import { commandOptions, runCommand, say } from '../commands/command.ts';
import { type CompiledPapers, compilePapers } from '../compile.ts';
import { builtBy, contentDir, ownRoot, ownVersion } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { plural } from '../report.ts';
import { goneLines, publishedTopics, topicChanges, topicsOf } from '../write-papers.ts';

const { values } = commandOptions({ options: { from: { type: 'string' } } });
/** A topic that loses or gains more than this share of its papers is another topic to its readers. */
const muchMoved = 0.1;

await runCommand(async () => {
  const version = ownVersion();
  const last = existsSync(builtBy) ? readFileSync(builtBy, 'utf8').trim() : null;
  const asked = values.from === 'last' ? last : values.from;
  if (asked === null) return say('No site was built here before: nothing to compare.');
  const from = asked?.replace(/^v/, '');
  if (values.from === 'last' && from === version)
    return say(`The last build was of this version, ${version}.`);
  if (from === undefined || !/^\d+(\.\d+){0,2}$/.test(from))
    throw new OwnersError('say which version you have: broadsheet upgrade --from v1.0');
  if (isLater(from, version))
    throw new OwnersError(
      `this is version ${version}, which is older than ${from}; run it of the version that you want: npx github:ACCOUNT/broadsheet#v${from} upgrade --from v${version}`,
    );
  const changelog = await readFile(join(ownRoot, '.github/CHANGELOG.md'), 'utf8');
  const changes = changesSince(changelog, from);
  const asking = changes.filter(asks).length || 'none';
  console.log(
    `Changes from ${from} to ${version}: ${changes.length}, ${asking} of which ask something of you`,
  );
  for (const line of changes) console.log(`  ${line}`);
  // Mistakes, such as fields that are not known any more, end it here, each with file and line.
  const compiled = await compilePapers(contentDir);
  const published = publishedTopics(contentDir);
  if (published.size === 0)
    throw new OwnersError(
      `${basename(contentDir)}/papers/ is not there, which the version that you have now writes: build the site once with that version, then run this again`,
    );
  const ids = compiled.identities.changes.filter((line) => !/ is now in /.test(line));
  const doubts = [...ids, ...movedTopics(compiled, published)];
  console.log(
    `${plural(compiled.papers.length)} read by ${version}: ${doubts.length === 0 ? 'all ids, topics and pages stay' : 'look at these before you publish'}`,
  );
  for (const line of doubts) console.log(`  ${line}`);
  return doubts.length > 0 ? 1 : 0;
});

/** Pages of papers and topics that go, and topics that move. */
function movedTopics(
  { papers, topics, retired }: CompiledPapers,
  before: Map<string, string[]>,
): string[] {
  const after = topicsOf(papers);
  const gone = [...before.keys()].filter((id) => !after.has(id) && !retired.has(id));
  const changes = topicChanges(before, after);
  const moved = topics.flatMap(({ id }) => {
    const had = [...before.values()].filter((topics) => topics.includes(id)).length;
    const other = changes.filter(({ gained, lost }) => [...gained, ...lost].includes(id)).length;
    return had > 0 && other > muchMoved * had
      ? [`topic "${id}": ${other} of its ${plural(had)} move in or out`]
      : [];
  });
  return [
    ...gone.map((id) => `papers/${id}/ goes`),
    ...goneLines(changes, presentTopics(topics)),
    ...moved,
  ];
}

/** The lines of all versions after `from`: first those that ask the owner to do something, `"1.1.0: do something: …"`, then the others; both oldest first. */
export function changesSince(changelog: string, from: string): string[] {
  const versions = changelog.split(/^## /m).slice(1).reverse();
  const lines = versions.flatMap((section) => {
    const [version = '', ...rest] = section.split('\n');
    if (!isLater(version.trim(), from)) return [];
    return rest.flatMap((line) =>
      line.startsWith('- ') ? [`${version.trim()}: ${line.slice(2)}`] : [],
    );
  });
  return [...lines.filter(asks), ...lines.filter((line) => !asks(line))];
}

/** Whether a line asks the owner to do something. */
export function asks(line: string): boolean {
  return /: do something: /i.test(line);
}

/** Compares numbers: 1.10 is later than 1.9. A part that is left out matches any: 1.2.3 is not later than 1.2. */
export function isLater(version: string, from: string): boolean {
  const own = version.split('.').map(Number);
  for (const [at, part] of from.split('.').map(Number).entries())
    if (own[at] !== part) return (own[at] ?? 0) > part;
  return false;
}
