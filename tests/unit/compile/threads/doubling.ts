/** Work for threads.test.ts: doubles its items, or fails as it is told. */
export function doubled(items: number[], as: string): number[] {
  if (as === 'throwing') throw new Error('too many kites');
  if (as === 'silent') process.exit();
  return items.map((item) => 2 * item);
}
