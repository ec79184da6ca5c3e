import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lackingIn, languageProblems, tableOf } from '../../../../src/compile/words/tables.ts';

/** An owner's `words/` with one file. */
function wordsFolder(code: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-words-'));
  writeFileSync(join(folder, `${code}.yaml`), text);
  return folder;
}

const dutch = 'language: { code: nl, locale: nl-BE, name: Nederlands, direction: ltr }\n';

it('An owner may say some messages otherwise, all else stays as it is', () => {
  const folder = wordsFolder('de', 'libraryWords:\n  title: Meine Mappe\n');
  expect(languageProblems(['de'], folder)).toEqual([]);
  const [own, ours] = [tableOf('de', folder), tableOf('de')];
  expect(own.libraryWords).toEqual({ ...ours.libraryWords, title: 'Meine Mappe' });
  expect(own.listWords).toEqual(ours.listWords);
});

it('An owner’s own language says in English what it has no words for yet', () => {
  const folder = wordsFolder(
    'nl',
    `${dutch}countWords:\n  paper: { one: "één artikel", other: "{n} artikelen" }\n`,
  );
  expect(languageProblems(['nl'], folder)).toEqual([]);
  const { language, countWords } = tableOf('nl', folder);
  expect(language).toEqual({ code: 'nl', locale: 'nl-BE', name: 'Nederlands', direction: 'ltr' });
  expect(countWords.paper).toEqual({ one: 'één artikel', other: '{n} artikelen' });
  expect(countWords.topic).toEqual(tableOf('en').countWords.topic);
});

it('An owner’s own language must say how it is called, and how numbers are written', () => {
  const folder = wordsFolder('nl', 'siteWords:\n  map: Kaart\n');
  expect(languageProblems(['nl'], folder)).toMatchObject([
    { file: 'words/nl.yaml', line: 1, says: expect.stringContaining('language is missing') },
  ]);
  // Commands that tell it run with what is sound.
  expect(tableOf('nl', folder)).toEqual(tableOf('en'));
});

it('All that is wrong in a file is told with its line and what to write', () => {
  const folder = wordsFolder(
    'nl',
    `language: { code: en, locale: nl_NL, name: Nederlands, direction: lrt }
siteWords:
  labelled: "{label}: {naam}"
  skip: { one: Naar de inhoud }
  kaart: Kaart
countWords:
  paper:
    other: "{n} artikelen"
deskwords: {}
`,
  );
  const lines = languageProblems(['nl'], folder).map(
    ({ file, line, says }) => `${file}:${line}: ${says}`,
  );
  expect(lines).toEqual([
    'words/nl.yaml:1: language.code is "en"; write the file\'s own name, "nl"',
    'words/nl.yaml:1: language.locale is "nl_NL"; write a locale as nl or nl-BE',
    'words/nl.yaml:1: language.direction is "lrt"; write ltr, or rtl for what is read from the right',
    'words/nl.yaml:3: siteWords.labelled is "{label}: {naam}"; it lacks {name}, which en.yaml has there',
    'words/nl.yaml:4: siteWords.skip is {"one":"Naar de inhoud"}; write one text',
    expect.stringMatching(/5: "kaart" is not known here in siteWords; use (\w+, ){16}…$/),
    'words/nl.yaml:8: countWords.paper is {"other":"{n} artikelen"}; it counts: write a text for each of one, other',
    expect.stringMatching(
      /^words\/nl\.yaml:9: "deskwords" is not known here; use (\w+Words, ){16}…$/,
    ),
  ]);
});

it('A text that YAML cannot read is told with its line, and what to put around it', () => {
  const folder = wordsFolder(
    'nl',
    `${dutch}countWords:\n  between: ", "\nsiteWords:\n  labelled: {label}, {name}\n`,
  );
  expect(languageProblems(['nl'], folder)).toMatchObject([
    { file: 'words/nl.yaml', line: 5, says: expect.stringContaining('double quotes') },
  ]);
});

it('An owner is told how many sentences a language of theirs lacks, and the first of them', () => {
  const folder = wordsFolder('nl', `${dutch}countWords:\n  between: ", "\n`);
  const [lack, ...others] = lackingIn('nl', folder);
  expect(others).toEqual([]);
  expect(lack).toMatch(
    /^sample\/words\/nl\.yaml lacks \d{3} of \d{3} sentences, which are said in English: countWords\.edition, countWords\.more, (\w+\.\w+, ){3}…$/,
  );
  const ours = wordsFolder('de', 'libraryWords:\n  title: Meine Mappe\n');
  expect(lackingIn('de', ours)).toEqual([]);
});
