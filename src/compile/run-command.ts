import { OwnersError } from './content-error.ts';

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
