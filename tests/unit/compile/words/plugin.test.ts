import { expect, it } from 'vitest';
import { withWords } from '../../../../src/compile/words/plugin.ts';

const table = {
  deskWords: {
    title: 'Your “desk”',
    lists: { read: 'Read', hidden: 'Hidden' },
    n: { other: '{n}' },
  },
  keyWords: { title: 'Keys' },
};
const imported = 'import { deskWords } from "#words";';

it('puts a message where it is said', () => {
  expect(withWords(`${imported} show(deskWords.title)`, table)).toBe(
    `${imported} show(("Your “desk”"))`,
  );
});

it('leaves what is looked up in a message, and plural forms, to the script', () => {
  const code = `${imported} say(deskWords.n, { n: deskWords.title.length }, deskWords.lists[name], {...deskWords.lists})`;
  expect(withWords(code, table)).toBe(
    `${imported} say(({"other":"{n}"}), { n: ("Your “desk”").length }, ({"read":"Read","hidden":"Hidden"})[name], {...({"read":"Read","hidden":"Hidden"})})`,
  );
});

it('touches no English words, which a table of another language has not', () => {
  const code = 'import { english, deskWords } from "#words"; read(english.queryWords)';
  expect(withWords(code, table)).toBe(code);
});

it('touches nothing that is not imported from the table', () => {
  const code = `${imported} show(keyWords.title, own.deskWords.title, deskWords)`;
  expect(withWords(code, table)).toBe(code);
});

it('leaves the key of a message as it is', () => {
  const code = `${imported} said('deskWords.title', "deskWords.title")`;
  expect(withWords(code, table)).toBe(code);
});

it('says a message as the reader’s own language has it, where the page has loaded that', () => {
  const code = withWords(`${imported} deskWords.title`, table, true).split(';').at(-1);
  const said = () => new Function(`return ${code}`)();
  expect(said()).toBe('Your “desk”');
  Object.assign(globalThis, { spoken: { deskWords: { title: 'Mappe' } } });
  expect(said()).toBe('Mappe');
  // A page may be older than the words.
  Object.assign(globalThis, { spoken: {} });
  expect(said()).toBe('Your “desk”');
  Reflect.deleteProperty(globalThis, 'spoken');
});
