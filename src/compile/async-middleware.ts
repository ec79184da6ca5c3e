/** Errors of middleware in dev. */
import type { IncomingMessage, ServerResponse } from 'node:http';

type Next = (fault?: unknown) => void;

/** Passes an error of an async middleware to `next`; unhandled, it would end the dev server. */
export function asyncMiddleware(
  answer: (request: IncomingMessage, response: ServerResponse, next: Next) => Promise<void>,
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  return (request, response, next) => {
    answer(request, response, next).catch(next);
  };
}
