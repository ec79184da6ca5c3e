/** Does the same for each, a few at a time; the answers come in the order of `things`. */
export async function inTurn<T, R>(
  things: readonly T[],
  abreast: number,
  act: (thing: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  const queue = things.entries();
  const go = async () => {
    for (const [at, thing] of queue) answers[at] = await act(thing);
  };
  await Promise.all(Array.from({ length: abreast }, go));
  return answers;
}
