/** A list of authors → names, the family first or last; for all formats. */
import { nameWithoutTex } from './repair/accents.ts';

/** `"A. Ursa (1 and 2), B. Lupus and C. Corvus"`, `"Ursa, Anna; Lupus, B."`, `"Ursa, A., Lupus, B. C."` → the names */
export function authorsIn(value: string): string[] {
  const list = suffixed(
    withoutBrackets(nameWithoutTex(value))
      .replaceAll('View ORCID Profile', '')
      .trim()
      .replace(others, ''),
  );
  if (list.replace(initialsLast, '').trim() === '')
    return [...list.matchAll(initialsLast)].map(
      ([, family, initials]) => `${initials?.trim()} ${family?.trim()}`,
    );
  const people = list.split(list.includes(';') ? ';' : /\s+and\s+/);
  const familyFirst =
    people.every((name) => name.split(',').length === 2 && !/^\s*\p{Lu}\. /u.test(name)) &&
    (people.length > 1 || /^[^\s,]+,/.test(list));
  const names = familyFirst
    ? people.map(givenFirst)
    : list.split(/\s*[,;、，|]\s*(?:and\s+)?|\s+and\s+/);
  const written = names.map((name) => name.trim()).filter((name) => /\p{L}/u.test(name));
  return written.every((name) => initialsEnd.test(name))
    ? written.map((name) => name.replace(initialsEnd, '$2 $1'))
    : written;
}

/** As Scopus has a name: `Meer P.`, `van der Lee J.-M.`. */
const initialsEnd = /^((?:\p{L}[\p{L}'’-]+ )*\p{L}[\p{L}'’-]+) ((?:\p{Lu}\.[ -]?)+)$/u;

/** `"Heron, Anna B"` → `"Anna B Heron"`, `"Davis, Sammy, Jr."` → `"Sammy Davis Jr."`; a name with other commas stays. */
export function givenFirst(name: string): string {
  return suffixed(nameWithoutTex(name).trim())
    .replace(/^([^,]+),\s*([^,]*?)( (?:[JS]r\.?|III?|IV))?$/, '$2 $1$3')
    .trim();
}

/** Joins `, Jr.` and `, III` to their names; without a given name before it, `IV` may be initials. */
function suffixed(names: string): string {
  return names.replace(
    /,\s*(?=[JS]r\b)|(?<=[^\s,;] [^\s,;]+),\s*(?=(?:III?|IV)(?:\s*[,;]|\s+and\s|$))/g,
    ' ',
  );
}

const initialsLast = /([^,;]+), ((?:\p{Lu}\.[ -]?)+)(?:[,;] |$)/gu;

const others = /(?:,? et al\.?|\s*等.{0,12}|,? and (?:\d+ )?(?:others|more)|\.{3}|…)$/;

/** With brackets in them; one that stays open takes all that follows. */
function withoutBrackets(text: string): string {
  return text.replace(/\((?:[^()]|\([^()]*\))*(?:\)|$)/g, '').replace(/\s+/g, ' ');
}
