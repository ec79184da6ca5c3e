/** `rag` → `retrieval-augmented generation`: what texts say acronyms mean, the commonest meaning first. */
export type Acronyms = Map<string, string[]>;

export function packAcronyms(acronyms: Acronyms): string {
  return [...acronyms].map((row) => row.flat().join('\t')).join('\n');
}

export function unpackAcronyms(packed: string): Acronyms {
  const rows = packed.split('\n').filter(Boolean);
  return new Map(
    rows.map((row) => {
      const [acronym = '', ...meanings] = row.split('\t');
      return [acronym, meanings];
    }),
  );
}
