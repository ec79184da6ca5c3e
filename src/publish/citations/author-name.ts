/** A name as CSL has it; `literal` for a name that has no parts, as a group's. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/**
 * `"Jan van der Berg"` → `{ given: "Jan", family: "van der Berg" }`, and so `"van der Berg, Jan"`.
 * Not @citation-js/name: it takes "O. Vinyals" for one word and the "Jr." of "John Smith Jr." for a
 * family name.
 */
export function cslName(name: string): CslName {
  if (isGroup(name)) return { literal: name.trim() };
  const { parts, suffix } = withoutSuffix(name.trim());
  const ending = suffix ? { suffix } : {};
  const [family = '', ...given] = eastern.test(name.trim()) ? name.trim().split(/\s/) : parts;
  if (given.length) return { given: given.join(', '), family, ...ending };
  const words = family.split(/\s+/);
  const start = familyStart(words);
  // A name of one part: "Plato", "van der Berg", and "Li, Jr.", which has a suffix all the same.
  if (start === 0) return suffix ? { family, ...ending } : { literal: name.trim() };
  return {
    given: words.slice(0, start).join(' '),
    family: words.slice(start).join(' '),
    ...ending,
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
  const last = [family, suffix].filter(Boolean).join(' ');
  if (!given) return family || name.includes(' ') ? `${last || name.trim()},` : name.trim();
  return name.trim().split(/\s+/).at(-1) === last ? name.trim() : `${last}, ${given}`;
}

/** `"John Smith Jr."`, `"Smith, John, Jr."`, `"Smith, Jr., John"` and `"Smith Jr., John"` alike. */
function withoutSuffix(name: string): { parts: string[]; suffix?: string } {
  const parts = name.split(/\s*,\s*/).filter(Boolean);
  const at = parts.findIndex((part, n) => n > 0 && suffixWord.test(part));
  if (at > 0) return { parts: parts.toSpliced(at, 1), suffix: parts[at] };
  const [first = '', ...others] = parts;
  const words = first.split(/\s+/);
  const last = words.at(-1) ?? '';
  const fewest = others.length ? 2 : 3;
  if (words.length < fewest || !suffixWord.test(last)) return { parts };
  return { parts: [words.slice(0, -1).join(' '), ...others], suffix: last };
}

const suffixWord = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Names that are written with the family first. */
const eastern =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+\s[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/**
 * Particles in lower case ("van", "de la") belong to the family name, and "y" or "e" ties two such
 * names. 0 where nothing is left for a given name.
 */
function familyStart(words: string[]): number {
  let start = words.length - 1;
  while (start > 0 && isParticle(words[start - 1])) {
    start--;
    if (/^(?:y|e|i)$/.test(words[start] ?? '') && start > 1) start--;
  }
  // "bell hooks" writes itself so.
  return start === 0 && words.length === 2 ? 1 : start;
}

function isParticle(word = ''): boolean {
  return /^\p{Ll}+$/u.test(word);
}

/** `"OpenGate Team"`: several people under one name. */
export function isGroup(name: string): boolean {
  return groupWords.test(name) || /\s(AI|DeepMind|Inc\.?|Ltd\.?|LLC)$/.test(name.trim());
}

const groupWords =
  /\b(team|group|collaboration|consortium|labs?|laboratory|institute|research|foundation|university|workshop|committee|academy|association|corporation|community)\b/i;
