/** Runs one of the commands; what an owner can mend is told in a few lines, without this program's own. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
