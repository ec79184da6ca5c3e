/** Reads the options of a command, and ends it with a message after an error. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { OwnersError } from '../content-error.ts';

/** Node's `parseArgs`, but an unknown option, or `--help`, ends the program with one line that names the options. */
export function commandOptions<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const known = Object.entries(config.options ?? {}).map(([name, { type }]) =>
    type === 'string' ? `--${name} …` : `--${name}`,
  );
  if (process.argv.some((one) => /^--?h(?:elp)?$/.test(one))) {
    console.log(`the options are: ${known.join(', ')}`);
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isOptionError(error)) throw error;
    // The first sentence of Node's message; the rest is for programmers.
    const [fault] = error.message.split(/[.\n]/);
    console.error(`${fault}; the options are: ${known.join(', ')}`);
    process.exit(1);
  }
}

function isOptionError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}

/** Runs a command, which returns the exit code. Prints an OwnersError without its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof OwnersError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The last line of a command that did what it should, and its exit code. */
export function say(line: string): number {
  console.log(line);
  return 0;
}

/** Says on standard error what is being done: reports, which may go into a file, stay without it. */
export function progress(stage: string): void {
  console.error(`${stage} …`);
}

/** True for `npm run digests --strict`: without `--` before it, npm takes the option and sets a variable. */
export function gaveToNpm(option: string): boolean {
  return process.env[`npm_config_${option.replaceAll('-', '_')}`] === 'true';
}
