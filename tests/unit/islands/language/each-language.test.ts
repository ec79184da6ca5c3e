/** From each language of the interface to each other: what a page says is said by the messages of both. */
import { expect, it } from 'vitest';
import { wordsOfPages } from '../../../../src/compile/other-languages.ts';
import { tableOf } from '../../../../src/compile/words/tables.ts';
import { translator } from '../../../../src/islands/language/in-own-words.ts';
import type { Message, Table } from '../../../../src/words/message.ts';

const en = tableOf('en');
const tables: Record<string, Table> = Object.fromEntries(
  ['ar', 'de', 'en', 'ja', 'zh'].map((code) => [code, tableOf(code)]),
);
const all = Object.keys(tables).flatMap((from) =>
  Object.keys(tables).flatMap((to) => (from === to ? [] : [[from, to] as const])),
);

/** A message may say any name, also one that is itself a message. */
const names = (table: Table) => ['Reedmace', table.topicWords.methods];

it.each(all)('says in %s what it says in %s, whatever names are in it', (from, to) => {
  for (const name of names(tables[from] ?? en)) expect(wrongIn(from, to, name)).toEqual([]);
});

function wrongIn(from: string, to: string, name: string) {
  const [source, own] = [tables[from] ?? en, tables[to] ?? en];
  const messages = wordsOfPages(source, own);
  const { language } = own;
  const words = { from: source.language, language, messages, offered: '', read: '', close: '' };
  const translate = translator(words, (text) => text === name);
  const wanted = new Map<string, Set<string>>();
  for (const [message, said] of messages) {
    // What has no words, such as "{site}, {day}", is the same as words in a row.
    if (typeof message === 'string' && !/\p{L}/u.test(message.replace(/\{(?!weekday)\w+\}/g, '')))
      continue;
    for (const n of [1, 2, 5, 12, 1200]) {
      const text = filled(message, { ...source.language, n, name });
      wanted.set(text, (wanted.get(text) ?? new Set()).add(filled(said, { ...language, n, name })));
    }
  }
  return [...wanted].flatMap(([text, saids]) => {
    const said = translate(text);
    // A word of one language may be two of another.
    return said !== null && [...saids].some((one) => bare(one) === bare(said))
      ? []
      : [[text, said]];
  });
}

it('knows nothing of what may only be typed, in several ways', () => {
  expect(JSON.stringify(wordsOfPages(en, tableOf('de')))).not.toContain('|');
});

function filled(
  message: Message,
  { n, name, locale }: { n: number; name: string; locale: string },
): string {
  const { values, plural, number } = speakers.get(locale) ?? speakerOf(locale);
  const text = typeof message === 'string' ? message : (message[plural.select(n)] ?? message.other);
  return text
    .replace(/\{(\w+)\}/g, (_, holder: string) =>
      holder === 'n' ? number.format(n) : (values[holder] ?? name),
    )
    .replace(/<(\w+)>(.*?)<\/\1>/g, (_, tag: string, inside: string) =>
      [`\uE000${String.fromCharCode(0x100 + tag.length)}`, inside, '\uE001'].join(''),
    );
}

const speakers = new Map<string, ReturnType<typeof speakerOf>>();

function speakerOf(locale: string) {
  const number = new Intl.NumberFormat(locale);
  const time = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date('2025-08-20'));
  const values: Record<string, string> = {
    day: time({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: time({ weekday: 'long' }),
  };
  for (const name of ['page', 'last', 'shown', 'total', 'all', 'part', 'whole', 'listed', 'at'])
    values[name] = number.format(30 + name.length);
  const speaker = { number, plural: new Intl.PluralRules(locale), values };
  speakers.set(locale, speaker);
  return speaker;
}

function bare(text: string): string {
  return text.replace(/[\s\u2068\u2069]/g, '');
}
