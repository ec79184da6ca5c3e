/** `npm run digest:fetch [-- --date 2025-08-20] [--replace] [--base-url …]`: a day of the Daily Papers, as a digest. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addDigest } from '../add-digest.ts';
import { commandOptions } from '../command-options.ts';
import { contentDir } from '../content-dir.ts';
import { dayOf, editionId } from '../edition-id.ts';
import { patience, patientFetch } from '../net/patient-fetch.ts';
import { reportLine } from '../report.ts';
import { runCommand } from '../run-command.ts';

const { values: options } = commandOptions({
  options: {
    date: { type: 'string', default: dayOf(new Date()) },
    replace: { type: 'boolean', default: false },
    'base-url': { type: 'string', default: 'https://huggingface.co' },
    'retry-wait': { type: 'string', default: String(patience.firstWait) },
    'time-out': { type: 'string', default: String(patience.timeOut) },
  },
});

await runCommand(async () => {
  const id = editionId(options.date, undefined);
  const where = `${basename(contentDir)}/digests/${id}.txt`;
  if (existsSync(join(contentDir, 'digests', `${id}.txt`)) && !options.replace)
    return tell(`${where} is there already; end the command with -- --replace to fetch it anew`);
  const address = new URL(`/api/daily_papers?date=${id}&limit=100`, options['base-url']);
  const text = await patientFetch(address.href, {
    ...patience,
    firstWait: Number(options['retry-wait']),
    timeOut: Number(options['time-out']),
  });
  if (text.trim() === '[]') return tell(`no papers are listed for ${id}; nothing was added`);
  const { digest } = await addDigest(contentDir, {
    id,
    bytes: Buffer.from(indented(text)),
    from: address.href,
    replace: options.replace,
  });
  console.log(reportLine(digest));
  return tell(`${where} added; commit it with ids.json`);
});

/** A digest has lines, so that an error can name one. */
function indented(json: string): string {
  try {
    return `${JSON.stringify(JSON.parse(json), null, 1)}\n`;
  } catch {
    return json;
  }
}

function tell(line: string): number {
  console.log(line);
  return 0;
}
