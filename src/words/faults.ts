/** What is wrong in a language's file, in the words of an owner who has translated it. */

type Node = string | { [key: string]: Node };

/** What a message must have in every language, by its path in the table: `["countWords.paper", …]`. */
export interface Fault {
  message: string;
  says: string;
}

/** `code` is the file's name. Checks against English: the same messages, placeholders and elements; and the plural forms that `Intl` names. */
export function faultsOf(code: string, table: object, english: object): Fault[] {
  const wanted = messagesOf({ ...english });
  const own = new Map(messagesOf({ ...table }));
  const known = new Set(wanted.map(([message]) => message));
  return [
    ...languageFaults(code, own),
    ...wanted.flatMap(([message, text]) =>
      message.startsWith('language.') ? [] : faultsIn(code, message, own.get(message), text),
    ),
    ...[...own.keys()]
      .filter((message) => !known.has(message))
      .map((message) => ({ message, says: 'is no message of en.ts; take it out' })),
  ];
}

/** `"deskWords.title"` → its text, or its plural forms. */
function messagesOf(node: Node, path = ''): [string, Node][] {
  if (typeof node === 'string' || isPlural(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, below]) =>
    messagesOf(below, path ? `${path}.${key}` : key),
  );
}

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

function isPlural(node: { [key: string]: Node }): boolean {
  const keys = Object.keys(node);
  return keys.length > 0 && keys.every((key) => pluralForms.includes(key));
}

function languageFaults(code: string, own: Map<string, Node>): Fault[] {
  const said = (key: string) => String(own.get(`language.${key}`));
  const isOwnCode = said('code') === code || said('code').startsWith(`${code}-`);
  const rules: [key: string, isRight: boolean, remedy: string][] = [
    ['code', isOwnCode, `write the file's own name, "${code}"`],
    ['locale', isLocale(said('locale')), 'write a locale as nl or nl-BE'],
    [
      'direction',
      /^(ltr|rtl)$/.test(said('direction')),
      'write ltr, or rtl for what is read from the right',
    ],
  ];
  return rules
    .filter(([, isRight]) => !isRight)
    .map(([key, , remedy]) => ({
      message: `language.${key}`,
      says: `is "${said(key)}"; ${remedy}`,
    }));
}

function isLocale(locale = ''): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function faultsIn(code: string, message: string, own: Node | undefined, english: Node): Fault[] {
  if (own === undefined) return [{ message, says: 'is missing; translate that of en.ts' }];
  if (typeof own === 'string' || typeof english === 'string') {
    const says =
      typeof english === 'string'
        ? 'counts nothing in en.ts; write one text'
        : `counts; write a text for each of ${formsOf(code).join(', ')}`;
    return typeof own === typeof english
      ? placeholderFaults(message, own, english)
      : [{ message, says }];
  }
  const forms = differences(Object.keys(own), formsOf(code), {
    lacks: (form) => `has no text for "${form}"; add it`,
    exceeds: (form) => `has "${form}", which the language has not; take it out`,
  });
  return [...forms.map((says) => ({ message, says })), ...placeholderFaults(message, own, english)];
}

function formsOf(code: string): string[] {
  return new Intl.PluralRules(code).resolvedOptions().pluralCategories;
}

function placeholderFaults(message: string, own: Node, english: Node): Fault[] {
  return differences(fixedIn(own), fixedIn(english), {
    lacks: (name) => `lacks ${name}, which en.ts has there`,
    exceeds: (name) => `has ${name}, which en.ts has not; write one that it has`,
  }).map((says) => ({ message, says }));
}

function differences(
  there: string[],
  wanted: string[],
  { lacks, exceeds }: Record<'lacks' | 'exceeds', (name: string) => string>,
): string[] {
  return [
    ...wanted.filter((name) => !there.includes(name)).map(lacks),
    ...there.filter((name) => !wanted.includes(name)).map(exceeds),
  ];
}

/** Placeholders and elements, which a translation keeps. A form such as "one paper" may do without its number. */
function fixedIn(message: Node): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message).map(String);
  const found = texts.flatMap((text) => text.match(/\{\w+\}|<\/?\w+>/g) ?? []);
  return [...new Set(found)].filter((name) => name !== '{n}');
}
