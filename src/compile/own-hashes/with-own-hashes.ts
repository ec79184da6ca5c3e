import { createHash } from 'node:crypto';

/** Takes the hashes out of a page's policy that no script or style in the page has. */
export function withOwnHashes(page: string): string {
  const inPage = [...page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const own = new Set(inPage.map(([, , text = '']) => hash(text)));
  return page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (source, known) => (own.has(known) ? source : '')),
  );
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
