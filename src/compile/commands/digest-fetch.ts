/** `npm run digest:fetch [-- --date 2025-08-20] [--replace] [--base-url …]`: a day of the Daily Papers, as a digest; without a day, today's and those that the last evenings missed. */
import { basename, join } from 'node:path';
import { addDays } from '../../days.ts';
import { parsed } from '../../digest/objects/objects-in.ts';
import { addDigest, editionId } from '../add-digest.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { filesIn, textOf } from '../files.ts';
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
  const asked = options.date ?? positionals[0];
  if (asked !== undefined) return fetchDay(editionId(asked, undefined));
  const today = new Date().toISOString().slice(0, 10);
  // One that cannot be read must not keep today's from being fetched.
  for (const day of await missedBefore(today))
    await fetchDay(day).catch((error) => {
      if (!(error instanceof OwnersError)) throw error;
      console.error(error.message);
    });
  return fetchDay(today, true);
});

/** A day without its digest that lies within a week after the newest one: timers come late, or past midnight, and servers fail. */
async function missedBefore(today: string): Promise<string[]> {
  const days = (await filesIn(contentDir, 'digests')).flatMap(
    (name) => /^(\d{4}-\d{2}-\d{2})\.txt$/.exec(name)?.[1] ?? [],
  );
  const newest = days.filter((day) => day < today).at(-1) ?? '';
  const week = [7, 6, 5, 4, 3, 2, 1].map((back) => addDays(today, -back));
  return week.includes(newest) ? week.filter((day) => day > newest) : [];
}

/** `grows`: of a day that is not over, a list that was fetched before gives way to a longer one. */
async function fetchDay(id: string, grows = false): Promise<number> {
  const where = `${basename(contentDir)}/digests/${id}.txt`;
  const before = await textOf(join(contentDir, 'digests', `${id}.txt`));
  const isThere = `${where} is there already; end the command with -- --replace to fetch it anew`;
  const had = before === undefined ? 0 : lengthOf(parsed(before));
  if (before !== undefined && !options.replace && !(grows && had)) return say(isThere);
  const address = addressAt(`/api/daily_papers?date=${id}&limit=${most}`, options['base-url']);
  const text = await patientFetch(address.href, {
    ...patience,
    firstWait: Number(options['retry-wait']),
  });
  if (!/^\s*[[{]/.test(text)) throw new OwnersError(noJson(address.href, text));
  const json = parsed(text);
  const papers = lengthOf(json);
  if (papers === 0) return say(`no papers are listed for ${id}; nothing was added`);
  if (had && !options.replace && (papers ?? 0) <= had) return say(isThere);
  const { digest } = await addDigest(contentDir, {
    id,
    // On several lines, so that an error can name one.
    bytes: Buffer.from(json ? `${JSON.stringify(json, null, 1)}\n` : text),
    from: address.href,
    replace: options.replace || grows,
  });
  console.log(reportLine(digest));
  if (papers && papers >= most)
    console.log(
      `${most} papers are as many as one answer holds; if the day has more, add its page: npm run digest:add FILE -- --date ${id} --edition more`,
    );
  return say(`${where} added; commit it with ids.json`);
}

function lengthOf(json: unknown): number | undefined {
  return Array.isArray(json) ? json.length : undefined;
}

function noJson(address: string, text: string): string {
  const shown = text.trim().slice(0, 60) || 'nothing';
  return `${address}: the server answers no JSON (${shown}); open the address in a browser to see why, and try again later`;
}

function say(line: string): number {
  console.log(line);
  return 0;
}
