/** A name as CSL has it; `literal` for a name that has no parts, as a group's. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/**
 * `"Jan van der Berg"` → `{ given: "Jan", family: "van der Berg" }`.
 * Not @citation-js/name: it takes "O. Vinyals" for one word and the "Jr." of "John Smith Jr." for a
 * family name.
 */
export function cslName(name: string): CslName {
  const [before = '', after = ''] = name.split(/,\s+/);
  if (after && !isGroup(name) && !suffixWord.test(after))
    return { given: after.trim(), family: before.trim() };
  const { words, suffix } = withoutSuffix(name.trim().split(/\s+/));
  if (words.length < 2 || isGroup(name)) return { literal: name.trim() };
  const family = familyStart(words);
  return {
    given: words.slice(0, family).join(' '),
    family: words.slice(family).join(' '),
    ...(suffix ? { suffix } : {}),
  };
}

/**
 * A name as reference managers read it without a guess: only where the last word is not the whole
 * family name does it take a comma. `"Jan van der Berg"` → `"van der Berg, Jan"`, `"OpenGate Team"` →
 * `"OpenGate Team,"`, which Zotero takes for a name of one part; `"Ann Lee"` stays.
 */
export function indexName(name: string): string {
  const { family, given, suffix } = cslName(name);
  if (isGroup(name)) return `${name.trim()},`;
  if (!family || (!family.includes(' ') && !suffix)) return name.trim();
  return `${[family, suffix].filter(Boolean).join(' ')}, ${given}`;
}

const suffixWord = /^(jr|sr|ii|iii|iv)\.?$/i;

function withoutSuffix(words: string[]): { words: string[]; suffix?: string } {
  const last = words.at(-1) ?? '';
  if (words.length < 3 || !suffixWord.test(last)) return { words };
  return { words: words.slice(0, -1).map((word) => word.replace(/,$/, '')), suffix: last };
}

/** Particles in lower case ("van", "de la") belong to the family name, and "y" ties two such names. */
function familyStart(words: string[]): number {
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}+$/u.test(words[start - 1] ?? '')) start--;
  return words[start] === 'y' && start > 1 ? start - 1 : start;
}

/** `"OpenGate Team"`: several people under one name. */
export function isGroup(name: string): boolean {
  return groupWords.test(name) || /\s(AI|DeepMind|Inc\.?|Ltd\.?|LLC)$/.test(name.trim());
}

const groupWords =
  /\b(team|group|collaboration|consortium|labs?|laboratory|institute|research|foundation|university|workshop|committee|academy|association|corporation|community)\b/i;
