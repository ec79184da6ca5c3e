import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { newsletterForm } from '../site.ts';
import { formAction } from './page-policy.ts';

const directives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  formAction(newsletterForm()),
];

/** Takes every page as it is written. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withPolicy(await response.text(), directives), response);
};

/** Adds a policy to a page, with the hashes of the scripts and styles that stand in it. Others come from files here. */
export function withPolicy(page: string, directives: string[]): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', text] of page.matchAll(tags)) {
    if (!text || (name !== 'script' && name !== 'style')) continue;
    const isData = /\stype="(?!module")/.test(attributes);
    if (!isData) hashes[name].add(hashOf(text));
  }
  const own = Object.entries(hashes)
    .filter(([, its]) => its.size > 0)
    .map(([name, its]) => [`${name}-src 'self'`, ...its].join(' '));
  const policy = [...directives, ...own].join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  // Before all that it is for, but after the charset, which has to be among the first 1,024 bytes.
  return page.replace(/<head>(?:<meta charset="utf-8">)?/, `$&${meta}`);
}

const attributes = /(?:"[^"]*"|'[^']*'|[^'">])*/.source;

/** Scripts and styles with their attributes and text; comments and all other tags, since `<style>` may stand in an attribute of one. */
const tags = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b(${attributes})>([\\s\\S]*?)</\\1>|<[a-z]${attributes}>`,
  'g',
);

/** Most pages hold the same few scripts. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
