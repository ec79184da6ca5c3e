import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  formAction,
  withIslandsFile,
  withoutNeedless,
  withPolicy,
} from '../../../src/compile/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (page: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/
    .exec(withPolicy(page, ["default-src 'self'"]))?.[1]
    ?.split(';');

test('a page’s policy has the hashes of its own scripts and styles', () => {
  const page =
    '<html><head><style>p{color:red}</style></head>' +
    '<script type="module">go();</script><script>on()</script><script src="/far.js"></script>';
  expect(policyOf(page)).toEqual([
    "default-src 'self'",
    `script-src 'self' ${hash('go();')} ${hash('on()')}`,
    `style-src 'self' ${hash('p{color:red}')}`,
  ]);
});

test('of a page without scripts and styles, and of one with data alone, `default-src` says all', () => {
  const data = '<script type="application/ld+json">{"a":1}</script>';
  expect(policyOf(`<head>${data}</head><p>Nothing</p>`)).toEqual(["default-src 'self'"]);
});

test('the policy stands before all that it is for', () => {
  expect(withPolicy('<head><script src="/a.js"></script>', [])).toMatch(/^<head><meta http-equiv/);
});

test('a paper that is titled like a tag keeps its page the styles', () => {
  const titled = `<head><meta name="description" content="On <style> and </style> and 'n' <!-- > <script>"><!-- <style> --><style>p{}</style>`;
  expect(policyOf(titled)).toEqual(["default-src 'self'", `style-src 'self' ${hash('p{}')}`]);
});

test('forms may be sent to the site, and to the origin of the newsletter alone', () => {
  expect(formAction('')).toBe("form-action 'self'");
  expect(formAction('https://letters.example:8443/u?list=3;x')).toBe(
    "form-action 'self' https://letters.example:8443",
  );
});

test.each(['letters.example/u', 'http://letters.example/', 'javascript:alert(1)'])(
  'a newsletter at "%s" stops the build with what to write',
  (address) => {
    expect(() => formAction(address)).toThrow(`"${address}"; write the form's address`);
  },
);

test('values lose their quotes in the body, where a browser reads the same', () => {
  const head = '<head><link rel="icon" href="/a.svg"></head>';
  const kept =
    '<p class="small soft" title="a b" alt="" data-a="x=y" data-b="<">rel="me" <i>"</i>' +
    '<svg><path d="z"/></svg><script data-x="1">f("<a rel=\\"b\\">")</script><!-- <a rel="b"> -->';
  const page = (a: string) => `<html>${head}<body><a ${a}>x</a>${kept}</body></html>`;
  expect(withoutNeedless(page('rel="prev" href="/topics/gates/" data-kind="field"'))).toBe(
    page('rel=prev href=/topics/gates/ data-kind=field'),
  );
});

test('items and paragraphs lose the ends that what follows implies, and no others', () => {
  const body =
    '<body><div><p>a</p><p>b</p></div><ul><li><p>c</p></li><li>d</li> <li>e</li></ul>' +
    '<select><option>f</option><option>g</option></select><a><p>h</p></a><p>i</p> j' +
    '<p>k</p><save-buttons></save-buttons><p title="</p><p></li><li>">l</p><ul-x></ul-x>' +
    '<pre>m</pre><script>"</li><li></p><p>"</script><!-- </p><p> --><p>n</p></body>';
  expect(withoutNeedless(body)).toBe(
    '<body><div><p>a<p>b</div><ul><li><p>c<li>d</li> <li>e</ul>' +
      '<select><option>f<option>g</select><a><p>h</p></a><p>i</p> j' +
      '<p>k</p><save-buttons></save-buttons><p title="</p><p></li><li>">l</p><ul-x></ul-x>' +
      '<pre>m</pre><script>"</li><li></p><p>"</script><!-- </p><p> --><p>n</p></body>',
  );
});

test('the scripts of islands are in a file, once for all pages', () => {
  const load = '<script>(()=>{(self.Astro||(self.Astro={})).load=1;})();</script>';
  const only = '<script>(()=>{(self.Astro||(self.Astro={})).only=1;})();</script>';
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  const island = '<script>(()=>{if(1<2)define();})();</script>';
  const page = `<main>${style}${load}${island}<i></i>${only}</main><script>(()=>{go()})()</script>`;
  expect(withIslandsFile(page, '/islands.js')).toBe(
    '<main><script async src="/islands.js"></script><i></i></main><script>(()=>{go()})()</script>',
  );
});
