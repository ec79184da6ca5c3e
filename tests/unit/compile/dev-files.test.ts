import { createServer, get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { fileMiddleware } from '../../../src/compile/dev-files.ts';

test('a fault in an answer is handed on to the server, which stays', async () => {
  const answer = fileMiddleware('http://localhost');
  const server = createServer((request, response) =>
    answer(request, response, (fault) => response.end(String(fault))),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const told = new Promise<string>((resolve) =>
    get({ host: '127.0.0.1', port, path: '/%.json' }, (response) =>
      response.setEncoding('utf8').once('data', resolve),
    ),
  );
  expect(await told).toContain('URI malformed');
});
