import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ContentError } from '../../../src/compile/content-error.ts';
import { checkVariables, readSettings } from '../../../src/compile/read-settings.ts';
import { contentFolder } from './run.ts';

function readSiteSettings(content: string) {
  const { value, problems } = readSettings(content);
  if (problems.length > 0) throw new ContentError(content, problems);
  return value;
}

test('what the file leaves out is left to the defaults, and so is all without the file', () => {
  expect(readSiteSettings(contentFolder({}))).toEqual({});
  const content = contentFolder({ 'site.yaml': '# mine\nname: The Moss Letter\n' });
  expect(readSiteSettings(content)).toEqual({ name: 'The Moss Letter' });
});

test('all that is wrong is told with its line and what to write', () => {
  const content = contentFolder({
    'site.yaml': 'name: Moss\n\nrepository: moss\nnmae: Moss\nlanguage: English\n',
  });
  expect(() => readSiteSettings(content)).toThrow(/content\/site\.yaml:3: repository is "moss"; /);
  expect(() => readSiteSettings(content)).toThrow(
    /content\/site\.yaml:4: "nmae" is not known here; use name, .* \.github\/docs\/first-site\.md/,
  );
  expect(() => readSiteSettings(content)).toThrow(/content\/site\.yaml:5: language is "English"; /);
});

test('each name that is not known is told with its own line, in the order of the lines', () => {
  const content = contentFolder({ 'site.yaml': 'title: Moss\nname: 5\nurl: moss\n' });
  expect(() => readSiteSettings(content)).toThrow(
    /yaml:1: "title" is not known .*\n.*yaml:2: name is 5; .*\n.*yaml:3: "url" is not known/,
  );
});

test('a name with nothing behind it sets nothing', () => {
  const content = contentFolder({ 'site.yaml': 'name: Moss\nrepository:\nnewsletterForm: \n' });
  expect(readSiteSettings(content)).toEqual({ name: 'Moss' });
});

test.each([
  '---\nname: Moss\nowner: M\n',
  '\uFEFF---\r\nname: Moss\r\nowner: M\r\n---\r\n',
  'name: Moss\n---\nowner: M\n',
  'name: Moss\rowner: M\r',
])('no fact is lost to a line of dashes or the line ends of an old Mac: %j', (yaml) => {
  const content = contentFolder({ 'site.yaml': yaml });
  expect(readSiteSettings(content)).toEqual({ name: 'Moss', owner: 'M' });
});

test.each(['interface: 5', 'interface: { a: de }'])('%s is told with what to write', (yaml) => {
  const content = contentFolder({ 'site.yaml': yaml });
  expect(() => readSiteSettings(content)).toThrow(/; write each language once and in small/);
});

test.each(['name：Moss\n', 'Moss Letter\n', 'name = Moss\n'])(
  'a file without any fact is told how to write one: %j',
  (yaml) => {
    const content = contentFolder({ 'site.yaml': yaml });
    expect(() => readSiteSettings(content)).toThrow(/site\.yaml:1: .*as a line "name: value"/);
  },
);

test('a value that YAML takes for a copy of another is told with its line, and what to write', () => {
  const bomb = `a: &a [x]\n${'bcdefgh'.replace(/./g, (name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}]\n`)}name: *h\n`;
  for (const [yaml, line] of [
    ['tagline: All\nname: *bold*\n', 2],
    [bomb, 2],
    ['name: &n Moss\ntagline: *n\n', 2],
  ]) {
    const content = contentFolder({ 'site.yaml': String(yaml) });
    expect(() => readSiteSettings(content)).toThrow(
      new RegExp(`content/site\\.yaml:${line}: "\\*\\S+" begins with \\*, .*double quotes`),
    );
  }
});

test('a line that cannot be read is shown, and not all of a very long one', () => {
  const content = contentFolder({ 'site.yaml': `name: ${'['.repeat(400)}\n` });
  expect(() => readSiteSettings(content)).toThrow(/^.*\n.{1,300}$/);
});

test('an open quotation is told where it opens', () => {
  const content = contentFolder({ 'site.yaml': 'name: Moss\ntagline: "All of it\nowner: M\n' });
  expect(() => readSiteSettings(content)).toThrow(
    /content\/site\.yaml:2: "tagline: "All of it" cannot be read; .*quotation that is open/,
  );
});

test.each(['\ttagline: All', '\ttagline: "All"', ' \t- de'])(
  'a tab before a line is told, not quotation marks: %j',
  (line) => {
    const content = contentFolder({ 'site.yaml': `interface:\n${line}\nowner: M\n` });
    expect(() => readSiteSettings(content)).toThrow(
      /content\/site\.yaml:2: ".*" begins with a tab; the line must not be indented/,
    );
  },
);

test.each([
  ['name: Moss\n  tagline: All\n', 2],
  [' tagline: All\nname: Moss\n', 1],
  ['name:\n  Moss\n  Letter\n tagline: All\n', 4],
])('a fact that is indented is told with its line: %j', (yaml, line) => {
  const content = contentFolder({ 'site.yaml': yaml });
  expect(() => readSiteSettings(content)).toThrow(
    new RegExp(`content/site\\.yaml:${line}: "tagline: All" is indented; begin .* "tagline:"`),
  );
});

test.each(['name:Plover Post\n', 'name:Plover Post\ntagline: All\n'])(
  'a missing space after a colon is told: %j',
  (yaml) => {
    const content = contentFolder({ 'site.yaml': yaml });
    expect(() => readSiteSettings(content)).toThrow(
      /content\/site\.yaml:1: "name:Plover Post": a space is missing after "name:"/,
    );
  },
);

test('what a build imports first does not import what shows the settings', () => {
  const content = contentFolder({ 'site.yaml': 'name: The Moss Letter\ninterface: de\n' });
  const program = `
    import './src/compile/site-settings.ts';
    import { site, interfaceLanguage } from './src/site.ts';
    console.log(site.name, interfaceLanguage);
  `;
  // Tests of other files may have left their site's language in this process.
  const { PUBLIC_INTERFACE_LANGUAGE: _, ...env } = process.env;
  const options = { env: { ...env, CONTENT_DIR: content, PUBLIC_SITE_SETTINGS: '' } };
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], options).toString(),
  ).toBe('The Moss Letter de\n');
});

test('a language that has no file, or is written wrongly, is told before anything is built', () => {
  const unknown = contentFolder({ 'site.yaml': 'name: Moss\ninterface: [de, xx]\nnmae: Moss\n' });
  expect(() => readSiteSettings(unknown)).toThrow(
    /content\/site\.yaml:2: .*; there is no src\/words\/xx\.yaml; write one of ar, de, en.*\n.*:3: "nmae" /,
  );
  const xx = 'language: { code: xx, locale: nl, name: Xx, direction: ltr }';
  const own = contentFolder({ 'site.yaml': 'interface: xx\n', 'words/xx.yaml': xx });
  expect(readSiteSettings(own)).toEqual({ interface: ['xx'] });
  const content = contentFolder({ 'site.yaml': 'name: The Moss Letter\ninterface: [nl, NL]\n' });
  expect(() => readSiteSettings(content)).toThrow(
    /site\.yaml:2: .*NL.*; write each language once and in small letters/,
  );
});

test.each([
  ...['example.org', 'ftp://x.org', 'https://example.org/papers/', 'https://%', ''].map(
    (origin) => ['SITE_URL', origin, 'write the origin alone, as https://example.org'],
  ),
  ...['https://example.org/papers/', 'my papers', '/papers/?x', '//x/', '/../a'].map((path) => [
    ...['BASE_PATH', path, 'write a path without spaces, as /papers/'],
  ]),
  ...['http', '65536', '700000', ''].map((port) => [
    'PORT',
    port,
    'write a number up to 65535, as 4321',
  ]),
  ...['letters.example/u', 'http://letters.example/', 'javascript:alert(1)'].map((form) => [
    ...['NEWSLETTER_FORM', form, "write the form's address"],
  ]),
])(
  '%s=%s is told by its name before anything is built, with what to write',
  (name, value, remedy) => {
    expect(() => checkVariables({ [`${name}`]: value })).toThrow(
      `${name} is "${value}"; ${remedy}`,
    );
  },
);

test('what is set for one build may be written in any right way, and need not be there', () => {
  for (const SITE_URL of [undefined, 'https://example.org/', 'http://localhost:4321'])
    expect(() => checkVariables({ SITE_URL })).not.toThrow();
  for (const PORT of ['0', '80', '8080', '59999', '65535'])
    expect(() => checkVariables({ PORT })).not.toThrow();
  for (const BASE_PATH of [
    undefined,
    '',
    '/',
    'papers',
    '/a/b.c/',
    '/~you/m%C3%B6we',
    '/@you/möwe+/',
  ])
    expect(() => checkVariables({ BASE_PATH })).not.toThrow();
  for (const NEWSLETTER_FORM of [undefined, '', 'HTTPS://letters.example:8443/u?list=3;x'])
    expect(() => checkVariables({ NEWSLETTER_FORM })).not.toThrow();
});
