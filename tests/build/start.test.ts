/** The server of `npm start`, asked for what no browser asks for. */
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testBase, testDir, testOrigin, withoutVitest } from '../build-site.ts';
import { freePort } from '../free-port.ts';
import { logOf } from './program-log.ts';

const port = await freePort();
const server = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'preview', '--outDir', testDir],
  {
    env: {
      ...withoutVitest(process.env),
      PORT: `${port}`,
      BASE_PATH: testBase,
      SITE_URL: testOrigin,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);

beforeAll(async () => {
  await logOf(server.stdout).until(/http:\/\/localhost/);
});

afterAll(() => void server.kill());

/** The answer to a request as it is written here, which `fetch` would mend. */
async function answerTo(line: string, headers = ''): Promise<string> {
  const socket = connect(port, 'localhost');
  socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
  let answer = '';
  for await (const part of socket) answer += part;
  return answer;
}

it.each([
  'GET http://[/x',
  'GET http:///x',
  'GET *',
  'GET ?x',
  'GET //',
  'GET //[/x',
  'GET /%00',
  'GET /%E0%A4%A',
  `GET ${testBase}%E0%A4%A`,
  `GET ${testBase}papers/__proto__/`,
  `GET ${testBase}constructor`,
  `GET ${testBase}../../../package.json`,
  `GET ${testBase}..%2f..%2fpackage.json`,
  `GET ${testBase}@fs/etc/passwd`,
  'BREW /',
])('%s is answered, and does not end the server', async (line) => {
  expect(await answerTo(line)).toMatch(/^HTTP\/1.1 [45]\d\d (?!.*"private")/s);
  const head = await answerTo(`HEAD ${testBase}`);
  expect(head).toMatch(/^HTTP\/1.1 200 OK/);
  expect(head).not.toContain('<html');
});

it('sends a part, and nothing to who has the file', async () => {
  const file = `GET ${testBase}papers.json`;
  expect(await answerTo(file, 'Range: bytes=0-1\r\n')).toMatch(/^HTTP\/1.1 206 .*\r\n\r\n{"$/s);
  expect(await answerTo(file, 'Range: bytes=999999999-\r\n')).toMatch(/^HTTP\/1.1 416 /);
  const [, tag] = /etag: (.*)\r/i.exec(await answerTo(file)) ?? [];
  expect(await answerTo(file, `If-None-Match: ${tag}\r\n`)).toMatch(/^HTTP\/1.1 304 /);
});
