/** What a program says that a test has started, such as a server. */
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface ProgramLog {
  text(): string;
  /** Waits until it matches, and gives the match; throws when the program ends before. */
  until(pattern: RegExp): Promise<string>;
}

/** Listens from the start on: what came while nobody listened would be lost. */
export function logOf(stdout: Readable): ProgramLog {
  let said = '';
  stdout.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(stdout, 'end').then(() => {
    throw new Error(`the program has ended, and said: ${said}`);
  });
  ended.catch(() => {});
  return {
    text: () => said,
    async until(pattern) {
      for (;;) {
        const [found] = pattern.exec(said) ?? [];
        if (found) return found;
        await Promise.race([once(stdout, 'data'), ended]);
      }
    },
  };
}
