/**
 * The order to show, when a fuller answer follows an early one: the first `held` that are on screen
 * stay where they are, so that nothing moves under the reader's pointer; the rest is as the new answer ranks it.
 */
export function steadyOrder<T extends { id: string }>(shown: T[], next: T[], held: number): T[] {
  const byId = new Map(next.map((hit) => [hit.id, hit]));
  const kept = shown.slice(0, held).flatMap(({ id }) => byId.get(id) ?? []);
  const keptIds = new Set(kept.map(({ id }) => id));
  return [...kept, ...next.filter(({ id }) => !keptIds.has(id))];
}
