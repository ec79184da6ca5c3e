const accents = /[\u0300-\u036f]/g;

/** What all spellings of one title share: `"On Gates:  A–Z"` → `"ongatesaz"`; a title of signs alone stays as it is. */
export function folded(title: string): string {
  const known = titles.get(title);
  if (known !== undefined) return known;
  const made = fold(title);
  if (title.length < 500) titles.set(title, made);
  return made;
}

/** A title is asked for many times: by the ledger, by each listing, by metadata. */
const titles = new Map<string, string>();

function fold(title: string): string {
  const letters = title
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    // + and # tell C from C++ and C#.
    .replace(/[^\p{L}\p{M}\p{N}+#]/gu, '');
  return letters || title.normalize('NFC').trim();
}
