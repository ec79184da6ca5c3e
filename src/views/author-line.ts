const named = 3;

/** `["A", "B", "C", "D", "E"]` → `"A, B, C and 2 others"`; four are all named. */
export function authorLine(authors: string[]): string {
  if (authors.length <= named + 1) return inWords(authors);
  return inWords([...authors.slice(0, named), `${authors.length - named} others`]);
}

function inWords(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
