/** `npm run digest:add FILE [-- --date 2025-08-20] [--edition arxiv] [--replace] [--yes] [--dry-run]`; without FILE it reads standard input. */
import '../site-settings.ts';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { decodeDigest } from '../../digest/decode.ts';
import type { Draft } from '../../digest/digest.ts';
import { shortened } from '../../text/cut.ts';
import { type Added, addDigest, editionId } from '../add-digest.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { isPlain } from '../ledger-file.ts';
import { fullReport, plural, warningLine } from '../report.ts';
import { commandOptions, gaveToNpm, progress, runCommand } from './command.ts';

const { values: options, positionals } = commandOptions({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    edition: { type: 'string' },
    replace: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});

const isDryRun = options['dry-run'] || gaveToNpm('dry-run');

await runCommand(async () => {
  const [path, second] = positionals;
  const file = path === '-' ? undefined : path;
  const swallowed = gaveToNpm('date') ? second : undefined;
  if (second !== undefined && swallowed === undefined)
    throw new OwnersError(`${second} is one path too many; add one digest at a time`);
  if (path === undefined && process.stdin.isTTY)
    throw new OwnersError('name the file of the digest: npm run digest:add FILE');
  const bytes = await bytesOf(file);
  const date = options.date ?? swallowed ?? dayIn(file);
  const id = editionId(date, options.edition);
  const added = await addDigest(contentDir, {
    id,
    bytes,
    from: file ?? 'standard input',
    replace: options.replace,
    onStage: progress,
    confirm: async (found) => {
      console.log(fullReport(found.digest, decodeDigest(bytes)).join('\n'));
      for (const line of [...linesToShow(found.changes), ...found.notices.map(warningLine)])
        console.log(`  ${line}`);
      for (const line of glimpse(found)) console.log(line);
      return mayWrite(found);
    },
  });
  const where = `${basename(contentDir)}/digests/${id}.txt`;
  const done = added.wasThere ? 'was there already' : 'added; commit it with ids.json';
  console.log(`${where} ${added.written ? done : 'not added; nothing was written'}`);
  return added.written || isDryRun ? 0 : 1;
});

/** Whether to write: a person says so on a terminal, since ids are permanent, or `--yes`; a script without terminal need not. */
async function mayWrite({ wasThere, changes }: Added): Promise<boolean> {
  if (isDryRun) return false;
  const isScript = !process.stdin.isTTY && !process.stdout.isTTY;
  if (options.yes || gaveToNpm('yes') || wasThere || changes.length === 0 || isScript) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new OwnersError(
      'nothing was written: ids are permanent, and you cannot be asked while input or output is a pipe or a file; if these are the papers, add --yes to the end of the command, after --',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question = 'Are these papers? Their ids will be permanent. [y/N] ';
  // Control-C is a no, too.
  const answer = await terminal.question(question).catch(() => '');
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

/** All changes of ids; of ten or more, which `glimpse` counts, only those with a remark. */
function linesToShow(changes: string[]): string[] {
  return changes.filter((line) => changes.length < 10 || !isPlain(line));
}

/** How many papers were read and are new, and the first and the last of them. */
function glimpse({ digest: { papers }, newPapers }: Added): string[] {
  const shown = (name: string, paper: Draft | undefined) =>
    paper ? [`  ${name}: ${paper.title}`, `    ${shortened(paper.abstract, 100)}`] : [];
  return [
    `${plural(papers.length, 'paper')} read, ${newPapers || 'none'} new`,
    ...shown('first', papers[0]),
    ...(papers.length > 1 ? shown('last', papers.at(-1)) : []),
  ];
}

async function bytesOf(file: string | undefined): Promise<Buffer> {
  if (file === undefined) return buffer(process.stdin);
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new OwnersError(unreadable(file, error.code));
  });
}

function unreadable(file: string, code: string | undefined): string {
  if (code === 'ENOENT')
    return `there is no file ${file}; give the digest's path, or its text on standard input`;
  if (code === 'EISDIR') return `${file} is a folder; give the path of one digest in it`;
  return `${file} cannot be read (${code}); see who may read it`;
}

function dayIn(file: string | undefined): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(basename(file ?? ''))?.[0];
}
