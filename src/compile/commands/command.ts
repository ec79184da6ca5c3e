/** What all commands share. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { OwnersError } from '../content-error.ts';

/** As `parseArgs`; an option that a command does not have ends the program with one line that names those it has. */
export function commandOptions<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isOptionError(error)) throw error;
    const known = Object.entries(config.options ?? {}).map(([name, { type }]) =>
      type === 'string' ? `--${name} …` : `--${name}`,
    );
    // Node's message goes on with advice for programmers.
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

/** Runs one of the commands; what an owner can mend is told in a few lines, all else with the place where it went wrong. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof OwnersError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** True for `npm run digests --strict`: npm keeps an option for itself unless `--` stands before it, and leaves only this trace. */
export function gaveToNpm(option: string): boolean {
  return process.env[`npm_config_${option.replaceAll('-', '_')}`] === 'true';
}
