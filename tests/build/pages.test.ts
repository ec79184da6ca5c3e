import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { attributesOf, filesOf, listedIn, pagesOf, textOf } from './site-files.ts';

const files = new Set(filesOf());

it('has a page for every paper of every edition', () => {
  const editions = pagesOf().filter((page) => /^editions\/[^/]+\/index\.html$/.test(page));
  const papers = editions.flatMap((page) => listedIn(textOf(page)));
  expect(papers.length).toBeGreaterThan(0);
  expect(papers.filter((id) => !files.has(`papers/${id}/index.html`))).toEqual([]);
});

it('has one main heading a page, a title, a description and a language', () => {
  for (const page of pagesOf().filter((path) => !path.endsWith('mail.html'))) {
    const html = textOf(page);
    expect(html.match(/<h1[\s>]/g)?.length, page).toBe(1);
    expect(html, page).toMatch(/<title>[^<]+<\/title>/);
    expect(attributesOf(html, 'meta', 'name'), page).toContain('description');
    expect(attributesOf(html, 'meta', 'property'), page).toContain('og:description');
    expect(html, page).toMatch(/<html lang="/);
  }
});

it.each([
  'about/index.html',
  'offline/index.html',
  'library/index.html',
  'search/index.html',
  'subscribe/index.html',
  'topics/index.html',
  'topics/about/index.html',
  '404.html',
])('sets no link of %s hard against the words around it', (page) => {
  expect(textOf(page).match(/.{20}[\w.,;](?=<a\s)|<\/a>\w.{20}/g)).toBeNull();
});

it('shows a reader no value that a program lost', () => {
  const lost = pagesOf().flatMap(
    (page) =>
      textOf(page).match(/>[^<]*\b(?:NaN|undefined|\[object )[^<]*<|="(?:NaN|undefined)"/g) ?? [],
  );
  expect(lost).toEqual([]);
});

it('counts as many papers of a field beside the map as its topic page has', () => {
  const legend = /<ul class="fields[ "][\s\S]*?<\/ul>/.exec(textOf('map/index.html'))?.[0] ?? '';
  const fields = [...legend.matchAll(/topics\/([\w-]+)\/[\s\S]*?<span[^>]*>([\d,]+)</g)];
  expect(fields.length).toBeGreaterThan(5);
  for (const [, topic, papers] of fields) {
    const listed = listedIn(textOf(`topics/${topic}/index.html`));
    expect(String(listed.length), topic).toBe(papers);
  }
});

it('gives every page a Content-Security-Policy that allows no inline script or style', () => {
  for (const page of pagesOf().filter((path) => !path.endsWith('mail.html'))) {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(
      textOf(page),
    )?.[1];
    expect(policy, page).toContain("default-src 'self'");
    expect(policy, page).not.toContain('unsafe-inline');
    expect(policy, page).not.toMatch(/'unsafe-eval'/);
  }
});

it('allows the style that stands in a page, and no script stands in one', () => {
  for (const page of pagesOf().filter((path) => !path.endsWith('mail.html'))) {
    const html = textOf(page);
    const inPage = [
      ...html.matchAll(/<(script|style)(?![^>]*\s(?:src|type))[^>]*>([\s\S]+?)<\/\1>/g),
    ];
    expect(inPage.map(([, name]) => name)).toEqual(['style']);
    for (const [, , text = ''] of inPage)
      expect(html, page).toContain(createHash('sha256').update(text).digest('base64'));
  }
});

it('has no inline handler and no style attribute, which the policy would block', () => {
  for (const page of pagesOf().filter((path) => !path.endsWith('mail.html'))) {
    const html = textOf(page).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    expect(html.match(/<[^>]*\son[a-z]+\s*=/i)?.[0], page).toBeUndefined();
    expect(html.match(/<[^>]*\sstyle\s*=/i)?.[0], page).toBeUndefined();
  }
});

it('carries nothing for readers of other languages where the site has one', () => {
  expect([...files].filter((path) => /\.(html|js)$/.test(path)).filter(isForOthers)).toEqual([]);

  function isForOthers(path: string): boolean {
    return path.endsWith('words.js') || / data-say|["'`]paperWords\.\w+["'`]/.test(textOf(path));
  }
});
