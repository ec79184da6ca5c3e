import islands from 'virtual:script/islands';
import type { MiddlewareHandler } from 'astro';
import { newsletterForm } from '../site.ts';
import { formAction, withIslandsFile, withoutNeedless, withPolicy } from './page-policy.ts';

const directives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  formAction(newsletterForm()),
];

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withIslandsFile(await response.text(), islands);
  return new Response(withoutNeedless(withPolicy(page, directives)), response);
};
