import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

/** Takes every page as it is written. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(await response.text()), response);
};

/** Removes from a page's policy the hashes of scripts and styles that the page does not contain. */
export function withOwnHashes(page: string): string {
  const inPage = [...page.matchAll(tags)].filter(([, name]) => name);
  const own = new Set(inPage.map(([, , text = '']) => (text ? hash(text) : '')));
  return page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replace(/ '(sha256-[^']+)'/g, (source, known) => (own.has(known) ? source : ''))
      // What is left is what `default-src` says of scripts and styles, too.
      .replace(/ (?:script|style)-src 'self';/g, ''),
  );
}

const attributes = /(?:"[^"]*"|'[^']*'|[^'">])*/.source;

/** Scripts and styles with their text; comments and all other tags, since `<style>` may stand in an attribute of one. */
const tags = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b${attributes}>([\\s\\S]*?)</\\1>|<[a-z]${attributes}>`,
  'g',
);

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
