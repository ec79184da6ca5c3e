/** What XML itself has names for; HTML knows them, too. */
export const xmlEntities: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
