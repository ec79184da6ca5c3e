import type { IncomingMessage, ServerResponse } from 'node:http';

type Next = (fault?: unknown) => void;

/** A middleware that works asynchronously: a fault goes to the next one, since by itself it would end the server. */
export function asyncMiddleware(
  answer: (request: IncomingMessage, response: ServerResponse, next: Next) => Promise<void>,
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  return (request, response, next) => {
    answer(request, response, next).catch(next);
  };
}
