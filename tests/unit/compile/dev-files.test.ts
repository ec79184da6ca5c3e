import { get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { fileMiddleware } from '../../../src/compile/dev-files.ts';
import { listening, portOf } from '../../serve.ts';

test('a fault in an answer is handed on to the server, which stays', async () => {
  const answer = fileMiddleware('http://localhost');
  const server = await listening((request, response) =>
    answer(request, response, (fault) => response.end(String(fault))),
  );
  onTestFinished(() => void server.close());
  const port = portOf(server);
  const told = new Promise<string>((resolve) =>
    get({ host: '127.0.0.1', port, path: '/%.json' }, (response) =>
      response.setEncoding('utf8').once('data', resolve),
    ),
  );
  expect(await told).toContain('URI malformed');
});
