import { expect, it } from 'vitest';
import { withWords } from '../../../../src/compile/words/plugin.ts';

const table = {
  libraryWords: {
    title: 'Your “library”',
    lists: { read: 'Read', hidden: 'Hidden' },
    n: { other: '{n}' },
  },
  keyWords: { title: 'Keys' },
};
const imported = 'import { libraryWords } from "#words";';

it('puts a message where it is said', () => {
  expect(withWords(`${imported} show(libraryWords.title)`, table)).toBe(
    `${imported} show(("Your “library”"))`,
  );
});

it('leaves what is looked up in a message, and plural forms, to the script', () => {
  const code = `${imported} say(libraryWords.n, { n: libraryWords.title.length }, libraryWords.lists[name], {...libraryWords.lists})`;
  expect(withWords(code, table)).toBe(
    `${imported} say(({"other":"{n}"}), { n: ("Your “library”").length }, ({"read":"Read","hidden":"Hidden"})[name], {...({"read":"Read","hidden":"Hidden"})})`,
  );
});

it('touches no English words, which a table of another language has not', () => {
  const code = 'import { english, libraryWords } from "#words"; read(english.queryWords)';
  expect(withWords(code, table)).toBe(code);
});

it('touches nothing that is not imported from the table', () => {
  const code = `${imported} show(keyWords.title, own.libraryWords.title, libraryWords)`;
  expect(withWords(code, table)).toBe(code);
});

it('leaves the key of a message as it is', () => {
  const code = `${imported} said('libraryWords.title', "libraryWords.title")`;
  expect(withWords(code, table)).toBe(code);
});

it('says a message as the reader’s own language has it, where the page has loaded that', () => {
  const code = withWords(`${imported} libraryWords.title`, table, true).split(';').at(-1);
  const said = () => new Function(`return ${code}`)();
  expect(said()).toBe('Your “library”');
  Object.assign(globalThis, { spoken: { libraryWords: { title: 'Mappe' } } });
  expect(said()).toBe('Mappe');
  // A page may be older than the words.
  Object.assign(globalThis, { spoken: {} });
  expect(said()).toBe('Your “library”');
  Reflect.deleteProperty(globalThis, 'spoken');
});
