/**
 * Topics by how well they divide what is on screen: one that covers half of it comes first,
 * one that covers all or next to nothing comes last. `{ a: 62, b: 30, c: 1 }` of 62 → b, c, a
 */
export function dividingOrder(counts: Record<string, number>, total: number): string[] {
  const balance = (id: string) => (counts[id] ?? 0) * (total - (counts[id] ?? 0));
  return Object.keys(counts).sort((a, b) => balance(b) - balance(a) || (a < b ? -1 : 1));
}
