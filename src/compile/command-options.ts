import { type ParseArgsConfig, parseArgs } from 'node:util';

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
