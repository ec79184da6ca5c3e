/** `npm run digest:fetch [-- --date 2025-08-20] [--replace] [--base-url …]`: a day of the Daily Papers, as a digest; without a day, today's and those that the last evenings missed. */
import '../site-settings.ts';
import { basename, join } from 'node:path';
import { addDays } from '../../days.ts';
import { parsed } from '../../digest/objects/objects-in.ts';
import { addDigest, editionId } from '../add-digest.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { filesIn, textOf } from '../files.ts';
import { addressAt, patience, patientFetch } from '../patient-fetch.ts';
import { readLedger } from '../read-content.ts';
import { reportLine } from '../report.ts';
import { commandOptions, runCommand, say } from './command.ts';

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

/** Days of the last week without their digest, after the first that has one: timers come late, or past midnight, and servers fail. One that an owner took out stays out: ids.json knows it. */
async function missedBefore(today: string): Promise<string[]> {
  const there = await filesIn(contentDir, 'digests');
  const hasDigest = (day: string) => there.includes(`${day}.txt`);
  const known = new Set([...(await readLedger(contentDir)).value.values()].map((one) => one.in));
  const week = [7, 6, 5, 4, 3, 2, 1].map((back) => addDays(today, -back));
  const first = week.find(hasDigest);
  return week.filter((day) => first && day > first && !hasDigest(day) && !known.has(day));
}

/** `grows`: of a day that is not over, what is listed since is added to a list that was fetched before. */
async function fetchDay(id: string, grows = false): Promise<number> {
  const where = `${basename(contentDir)}/digests/${id}.txt`;
  const before = await textOf(join(contentDir, 'digests', `${id}.txt`));
  const isThere = `${where} is there already; end the command with -- --replace to fetch it anew`;
  const had = grows && !options.replace && before !== undefined ? listIn(parsed(before)) : [];
  // A list of the owner's own names no such ids.
  const isOurs = had.length > 0 && had.every(idOf);
  if (before !== undefined && !options.replace && !isOurs) return say(isThere);
  const address = addressAt(`/api/daily_papers?date=${id}&limit=${most}`, options['base-url']);
  const text = await patientFetch(address.href, {
    ...patience,
    firstWait: Number(options['retry-wait']),
  });
  if (!/^\s*[[{]/.test(text)) throw new OwnersError(noJson(address.href, text));
  const json = parsed(text);
  const papers = Array.isArray(json) ? json.length : undefined;
  if (papers === 0) return say(`no papers are listed for ${id}; nothing was added`);
  const further = isOurs ? await furtherOf(listIn(json), had, id) : [];
  if (isOurs && further.length === 0) return say(isThere);
  const list = isOurs ? [...had, ...further] : json;
  const { digest } = await addDigest(contentDir, {
    id,
    // On several lines, so that an error can name one.
    bytes: Buffer.from(list ? `${JSON.stringify(list, null, 1)}\n` : text),
    from: address.href,
    replace: options.replace || isOurs,
  });
  console.log(reportLine(digest));
  if (papers && papers >= most)
    console.log(
      `${most} papers are as many as one answer holds; if the day has more, add its page: npm run digest:add FILE -- --date ${id} --edition more`,
    );
  return say(`${where} added; commit it with ids.json`);
}

/** What the former list lacks, without papers that the owner took out of it. */
async function furtherOf(list: unknown[], had: unknown[], digest: string): Promise<unknown[]> {
  const { value: ledger } = await readLedger(contentDir);
  const known = [...ledger.values()].flatMap((one) => (one.in === digest ? one.arxivId : []));
  const held = new Set([...known, ...had.map(idOf)]);
  return list.filter((one) => idOf(one) && !held.has(idOf(one)));
}

function listIn(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [];
}

/** The arXiv id of an entry, as the server has it; `''` of any other. */
function idOf(entry: unknown): string {
  return `${Object(Object(entry).paper).id ?? ''}`;
}

function noJson(address: string, text: string): string {
  const shown = text.trim().slice(0, 60) || 'nothing';
  return `${address}: the server answers no JSON (${shown}); open the address in a browser to see why, and try again later`;
}
