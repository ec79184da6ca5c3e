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
  const fault = (key: string, says: string) => ({ message: `language.${key}`, says });
  const [named, locale, direction] = ['code', 'locale', 'direction'].map((key) =>
    String(own.get(`language.${key}`)),
  );
  return [
    ...(named === code || named?.startsWith(`${code}-`)
      ? []
      : [fault('code', `is "${named}"; write the file's own name, "${code}"`)]),
    ...(isLocale(locale) ? [] : [fault('locale', `is "${locale}"; write a locale as nl or nl-BE`)]),
    ...(direction === 'ltr' || direction === 'rtl'
      ? []
      : [
          fault(
            'direction',
            `is "${direction}"; write ltr, or rtl for what is read from the right`,
          ),
        ]),
  ];
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
  const there = Object.keys(own);
  const missing = formsOf(code).filter((form) => !there.includes(form));
  const needless = there.filter((form) => !formsOf(code).includes(form));
  return [
    ...missing.map((form) => ({ message, says: `has no text for "${form}"; add it` })),
    ...needless.map((form) => ({
      message,
      says: `has "${form}", which the language has not; take it out`,
    })),
    ...placeholderFaults(message, own, english),
  ];
}

function formsOf(code: string): string[] {
  return new Intl.PluralRules(code).resolvedOptions().pluralCategories;
}

function placeholderFaults(message: string, own: Node, english: Node): Fault[] {
  const [there, wanted] = [fixedIn(own), fixedIn(english)];
  return [
    ...wanted
      .filter((name) => !there.includes(name))
      .map((name) => ({ message, says: `lacks ${name}, which en.ts has there` })),
    ...there
      .filter((name) => !wanted.includes(name))
      .map((name) => ({
        message,
        says: `has ${name}, which en.ts has not; write one that it has`,
      })),
  ];
}

/** Placeholders and elements, which a translation keeps. A form such as "one paper" may do without its number. */
function fixedIn(message: Node): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message).map(String);
  const found = texts.flatMap((text) => text.match(/\{\w+\}|<\/?\w+>/g) ?? []);
  return [...new Set(found)].filter((name) => name !== '{n}');
}
