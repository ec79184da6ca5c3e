/** Each phrase once, however it is cased, in the case in which it stands first: `["Attention", "attention"]` → `["Attention"]`. */
export function toldOnce(phrases: string[]): string[] {
  const byFold = new Map<string, string>();
  for (const phrase of phrases) {
    const fold = phrase.toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, phrase);
  }
  return [...byFold.values()];
}
