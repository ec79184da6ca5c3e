/** The owner's manual: pages of one screen, in sentences that nobody reads twice, and true to the code. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = '.github/docs';
const template = 'src/compile/owner/template';
const pages = [
  ...readdirSync(folder).map((name) => join(folder, name)),
  ...['content/README.md', `${template}/README.md`, `${template}/content/README.md`],
].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** A sentence is also what stands in an item, a heading or a cell; code counts as one word. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`]*`/g, 'code')
    .split(/\n\n|\n(?=[-#|]|\d+\. )|\||(?<=[.!?])\s/)
    .map((part) => part.replace(/[#*_-]/g, ' ').trim())
    .filter(Boolean);
}

test.each(pages)('No sentence of $file has more than 25 words', ({ text }) => {
  const long = sentencesOf(text).filter((sentence) => sentence.split(/\s+/).length > 25);
  expect(long).toEqual([]);
});

test.each(pages)('$file fits a screen', ({ text }) => {
  // The formatter pads the cells of tables.
  expect(text.replace(/ {2,}|-{3,}/g, ' ').length).toBeLessThan(4000);
});

test.each(pages.filter(({ file }) => !file.startsWith(template)))(
  'Each link in $file leads to a page and a heading',
  ({ file, text }) => {
    for (const [, path = '', heading] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
      const target = path === '' ? file : join(file, '..', path);
      expect([path, existsSync(target)]).toEqual([path, true]);
      const headings = readFileSync(target, 'utf8').match(/^#+ .*/gm) ?? [];
      const slugs = headings.map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
      if (heading) expect(slugs).toContain(heading);
    }
  },
);

test('Each message in "When something is wrong" is one that the program gives', () => {
  const text = readFileSync(join(folder, 'problems.md'), 'utf8');
  const messages = [...text.matchAll(/^\| (?!message|-)(.*?) +\|/gm)].map(
    ([, message = '']) => message,
  );
  const code = globSync('src/**/*.{ts,js}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // GitHub's own.
  const theirs = ['workflow was not found', 'is not allowed to deploy', 'not permitted to create'];
  const others = messages.filter((message) => !theirs.includes(message));
  expect(others.length).toBeGreaterThan(8);
  for (const message of others)
    for (const part of message.split(/\s*…\s*/)) expect(code).toContain(part);
});
