/** `npm run digest:fetch [-- --date 2025-08-20] [--replace] [--base-url …]`: a day of the Daily Papers, as a digest. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parsed } from '../../digest/objects/objects-in.ts';
import { addDigest, editionId } from '../add-digest.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { addressAt, patience, patientFetch } from '../patient-fetch.ts';
import { reportLine } from '../report.ts';
import { commandOptions, runCommand } from './command.ts';

const { values: options, positionals } = commandOptions({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    replace: { type: 'boolean', default: false },
    'base-url': { type: 'string', default: 'https://huggingface.co' },
    'retry-wait': { type: 'string', default: String(patience.firstWait) },
  },
});

/** The most papers that the server puts into one answer. */
const most = 100;

await runCommand(async () => {
  // Without `--` before it, npm takes the option and leaves its value.
  const today = new Date().toISOString().slice(0, 10);
  const id = editionId(options.date ?? positionals[0] ?? today, undefined);
  const where = `${basename(contentDir)}/digests/${id}.txt`;
  if (existsSync(join(contentDir, 'digests', `${id}.txt`)) && !options.replace)
    return say(`${where} is there already; end the command with -- --replace to fetch it anew`);
  const address = addressAt(`/api/daily_papers?date=${id}&limit=${most}`, options['base-url']);
  const text = await patientFetch(address.href, {
    ...patience,
    firstWait: Number(options['retry-wait']),
  });
  if (!/^\s*[[{]/.test(text)) throw new OwnersError(noJson(address.href, text));
  const json = parsed(text);
  const papers = Array.isArray(json) ? json.length : undefined;
  if (papers === 0) return say(`no papers are listed for ${id}; nothing was added`);
  const { digest } = await addDigest(contentDir, {
    id,
    // On several lines, so that an error can name one.
    bytes: Buffer.from(json ? `${JSON.stringify(json, null, 1)}\n` : text),
    from: address.href,
    replace: options.replace,
  });
  console.log(reportLine(digest));
  if (papers && papers >= most)
    console.log(
      `${most} papers are as many as one answer holds; if the day has more, add its page: npm run digest:add FILE -- --date ${id} --edition more`,
    );
  return say(`${where} added; commit it with ids.json`);
});

function noJson(address: string, text: string): string {
  const shown = text.trim().slice(0, 60) || 'nothing';
  return `${address}: the server answers no JSON (${shown}); open the address in a browser to see why, and try again later`;
}

function say(line: string): number {
  console.log(line);
  return 0;
}
