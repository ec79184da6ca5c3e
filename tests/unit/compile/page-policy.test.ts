import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formAction } from '../../../src/compile/page-policy.ts';
import { withOwnHashes } from '../../../src/compile/page-policy-middleware.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>p{color:red}</style></head>` +
  `<script type="module">go();</script><script src="/far.js"></script>`;

test('a page’s policy keeps the hashes of its own scripts and styles, and loses all others', () => {
  const own = `script-src 'self' ${hash('go();')}; style-src 'self' ${hash('p{color:red}')};`;
  const whole = `script-src 'self' ${hash('go();')} ${hash('elsewhere();')}; style-src 'self' ${hash('b{}')} ${hash('p{color:red}')};`;
  expect(withOwnHashes(page(whole))).toBe(page(own));
});

test('what is said of scripts and styles by `default-src` is not said again', () => {
  const policy = `default-src 'self'; script-src 'self' ${hash('elsewhere();')}; style-src 'self' ${hash('')};`;
  const bare = (said: string) => page(said).replace(/<style>.*<\/style>|<script.*/g, '');
  expect(withOwnHashes(bare(policy))).toBe(bare("default-src 'self';"));
});

test('what else a policy allows stays, and so does a page without a policy', () => {
  const policy = `default-src 'self'; script-src 'self' 'strict-dynamic'; style-src 'self'`;
  expect(withOwnHashes(page(policy))).toBe(page(policy));
  expect(withOwnHashes('<p>Nothing</p>')).toBe('<p>Nothing</p>');
});

test('a paper that is titled like a tag keeps its page the styles', () => {
  const titled = (policy: string) =>
    `<meta name="description" content="On <style> and </style> and 'n' <!-- > <script>"><!-- <style> -->${page(policy)}`;
  const own = `script-src ${hash('go();')}; style-src ${hash('p{color:red}')}`;
  expect(withOwnHashes(titled(own))).toBe(titled(own));
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
