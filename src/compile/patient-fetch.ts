/** Fetches from a server that may fail or be slow: how often it is asked again, how long an answer may take. */
import { setTimeout as wait } from 'node:timers/promises';
import { OwnersError } from './content-error.ts';

export type Patience = typeof patience;

export const patience = {
  /** Milliseconds before the second try; twice as long before each further one. */
  firstWait: 2000,
  tries: 4,
  /** Milliseconds for one answer. */
  timeOut: 30_000,
};

/** The text at an address. Asks again where the server cannot be reached or answers 429 or 5xx; other failures throw an OwnersError at once. */
export async function patientFetch(
  address: string,
  { firstWait, tries, timeOut }: Patience = patience,
): Promise<string> {
  let failure = '';
  for (let number = 0; number < tries; number++) {
    if (number > 0) await wait(firstWait * 2 ** (number - 1));
    const answer = await fetchOnce(address, timeOut);
    if (answer.text !== undefined) return answer.text;
    failure = answer.failure;
    if (answer.final) break;
  }
  throw new OwnersError(`${address}: ${failure}`);
}

type Answer = { text: string } | { text?: undefined; failure: string; final: boolean };

async function fetchOnce(address: string, timeOut: number): Promise<Answer> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(timeOut),
      headers: { 'user-agent': 'broadsheet (static site of papers)' },
    });
    if (response.ok) return { text: await response.text() };
    const { status, statusText } = response;
    const failure = `the server answers ${status} ${statusText}${await saidBy(response)}`;
    return { failure, final: status < 500 && status !== 429 };
  } catch (error) {
    return { failure: reasonOf(error), final: false };
  }
}

/** The `error` or `message` in a JSON answer, for people. */
async function saidBy(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  const line = /"(?:error|message)"\s*:\s*"([^"\n]{1,200})"/.exec(text)?.[1];
  return line ? `: “${line}”` : '';
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'no answer in time; try again later';
  return 'cannot be reached; check that this machine is online, or give another --base-url';
}

/** `path` at the server that an owner named with `--base-url`; throws an OwnersError for a base that is no web address. */
export function addressAt(path: string, base: string): URL {
  if (/^https?:/.test(base) && URL.canParse(path, base)) return new URL(path, base);
  throw new OwnersError(`"${base}" is no address; write it as --base-url https://example.org`);
}
