import type { MiddlewareHandler } from 'astro';
import { withOwnHashes } from './with-own-hashes.ts';

/** Takes every page as it is written. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(await response.text()), response);
};
