/** Splits an author's name into parts: particles (van der), Jr., groups, family first; the two parts that Zotero keeps of CSL-JSON. */

/** A name in CSL; `literal` is a name without parts, such as a group's. */
export interface CslName {
  given?: string;
  /** `"van der"` */
  'non-dropping-particle'?: string;
  family?: string;
  suffix?: string;
  literal?: string;
}

/** `"Jan van der Berg"`, `"van der Berg, Jan"` → `{ given: "Jan", non-dropping-particle: "van der", family: "Berg" }` */
export function cslName(written: string): CslName {
  const name = written.trim();
  if (isGroup(name)) return { literal: name };
  const { parts, suffix } = withoutSuffix(name);
  const [family = '', ...given] = eastern.test(name) ? name.split(/\s/) : parts;
  const { before, particle, after } = given.length
    ? inverted(family, given.join(', '))
    : aroundParticle(family.split(/\s+/));
  // A name of one part: "Plato", "van der Berg", and "Li, Jr.", which has a suffix all the same.
  if (!before) return suffix ? { family, suffix } : { literal: name };
  return {
    given: before,
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    family: after,
    ...(suffix ? { suffix } : {}),
  };
}

/**
 * Family and given name alone, as Zotero writes them, which drops all other parts in reading: `{ family: "van der Berg", given: "Jan" }`,
 * `{ family: "Davis", given: "Sammy, Jr." }`. Styles find the parts themselves.
 */
export function inTwoParts(name: CslName): CslName {
  const { given, suffix, literal } = name;
  if (literal !== undefined) return { literal };
  const family = lastName(name);
  return given
    ? { family, given: [given, suffix].filter(Boolean).join(', ') }
    : { family: [family, suffix].filter(Boolean).join(' ') };
}

/** Particle and family in one: `"van der Berg"`. */
export function lastName({ family, literal, ...name }: CslName): string {
  return [name['non-dropping-particle'], family ?? literal].filter(Boolean).join(' ');
}

/** A name with a comma where reference managers would misread it: `"van der Berg, Jan"`, `"OpenGate Team,"`; `"Ann Lee"`. */
export function indexName(name: string): string {
  const parts = cslName(name);
  const { family, given, suffix } = parts;
  if (isGroup(name)) return `${name.trim()},`;
  const last = [family && lastName(parts), suffix].filter(Boolean).join(' ');
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

const eastern =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+\s[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

type Parts = ReturnType<typeof parted>;

/** Lower-case words are a particle ("de la"), all after it the family name; "y", "e", "i" join two. `before` may be empty. */
function aroundParticle(words: string[]): Parts {
  const first = words.slice(0, -1).findIndex(isSmall);
  // A name such as "bell hooks" is written in lower case.
  if (first < 0 || (first === 0 && words.length === 2))
    return parted(words, words.length - 1, words.length - 1);
  if (/^[yei]$/.test(words[first] ?? '') && first > 1) return parted(words, first - 1, first - 1);
  const length = words.slice(first, -1).findIndex((word) => !isSmall(word));
  return parted(words, first, length < 0 ? words.length - 1 : first + length);
}

/** `"Berg"` and `"Jan van der"`, or `"van der Berg"` and `"Jan"`. */
function inverted(family: string, given: string): Parts {
  const { particle, after } = aroundParticle(['', ...family.split(/\s+/)]);
  const [, before = given, late = ''] = /^(.*?\S)((?:\s+[\p{Ll}'’]+)+)$/u.exec(given) ?? [];
  return { before, particle: [late.trim(), particle].filter(Boolean).join(' '), after };
}

function parted(words: string[], particle: number, family: number) {
  return {
    before: words.slice(0, particle).join(' '),
    particle: words.slice(particle, family).join(' '),
    after: words.slice(family).join(' '),
  };
}

function isSmall(word: string): boolean {
  return /^['’]?\p{Ll}+['’]?$/u.test(word);
}

/** `"OpenGate Team"`: several people under one name. */
export function isGroup(name: string): boolean {
  return groupWords.test(name) || /\s(AI|DeepMind|Inc\.?|Ltd\.?|LLC)$/.test(name.trim());
}

const groupWords =
  /\b(team|group|collaboration|consortium|labs?|laboratory|institute|research|foundation|university|workshop|committee|academy|association|corporation|community)\b/i;
