/** `npm run digest:add FILE [-- --date 2025-08-20] [--edition arxiv] [--replace]`; without FILE it reads standard input. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeDigest } from '../../digest/decode.ts';
import { addDigest, editionId } from '../add-digest.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { fullReport } from '../report.ts';
import { commandOptions, gaveToNpm, runCommand } from './command.ts';

const { values: options, positionals } = commandOptions({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    edition: { type: 'string' },
    replace: { type: 'boolean', default: false },
  },
});

await runCommand(async () => {
  const [path, second] = positionals;
  const file = path === '-' ? undefined : path;
  const swallowed = gaveToNpm('date') ? second : undefined;
  if (second !== undefined && swallowed === undefined)
    throw new OwnersError(`${second} is one path too many; add one digest at a time`);
  const date = options.date ?? swallowed ?? dayIn(file);
  const id = editionId(date, options.edition);
  const bytes = await bytesOf(file);
  const added = await addDigest(contentDir, {
    id,
    bytes,
    from: file ?? 'standard input',
    replace: options.replace,
  });
  console.log(fullReport(added.digest, decodeDigest(bytes).text).join('\n'));
  for (const line of [...added.changes, ...added.notices]) console.log(`  ${line}`);
  const where = `${basename(contentDir)}/digests/${id}.txt`;
  console.log(
    added.wasThere ? `${where} was there already` : `${where} added; commit it with ids.json`,
  );
  return 0;
});

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
