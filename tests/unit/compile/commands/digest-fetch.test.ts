import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, held, listed, localServer, run } from '../run.ts';

test('A day is fetched; a server that is busy is asked again', async () => {
  let asked = 0;
  const base = await localServer((request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503).end();
    else
      response.end(
        JSON.stringify(
          request.url?.includes('2025-01-02') ? [listed('2501.00001', 'On Gates')] : [],
        ),
      );
  });
  const content = contentFolder({});
  const fetchDay = (date: string) =>
    run('digest-fetch', content, {
      args: ['--date', date, '--base-url', base, '--retry-wait', '1'],
    });
  expect(await fetchDay('2025-01-02')).toMatchObject({ status: 0, err: '' });
  expect(asked).toBe(2);
  expect(JSON.parse(held(content, 'ids.json'))).toMatchObject({
    'on-gates': { arxivId: '2501.00001' },
  });
  expect((await fetchDay('2025-01-02')).out).toContain('already');
  expect((await fetchDay('2025-01-04')).out).toContain('no papers are listed');
  expect(existsSync(join(content, 'digests/2025-01-04.txt'))).toBe(false);
});

test('A server that is unreachable or refuses is reported in one line', async () => {
  const content = contentFolder({});
  const fetchFrom = async (base: string) =>
    (
      await run('digest-fetch', content, {
        args: ['--date', '2025-01-02', '--base-url', base, '--retry-wait', '1'],
      })
    ).err;
  expect(await fetchFrom('http://127.0.0.1:1')).toContain('check that this machine is online');
  let asked = 0;
  const refusing = await localServer((_, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  expect(await fetchFrom(refusing)).toContain('404');
  expect(asked).toBe(1);
  const telling = await localServer((_, response) =>
    response.writeHead(400).end('{"error":"That day is to come"}'),
  );
  expect(await fetchFrom(telling)).toContain('“That day is to come”');
  const page = await localServer((_, response) => response.end('<html>Gateway</html>'));
  expect(await fetchFrom(page)).toContain('the server answers no JSON (<html>Gateway</html>)');
  expect(await fetchFrom('localhost')).toContain('"localhost" is no address');
});

test('A list that is as long as one answer may be is told, since the day may have more', async () => {
  const papers = Array.from({ length: 100 }, (_, at) =>
    listed(`2501.${10000 + at}`, `On Gate ${at}`),
  );
  const base = await localServer((request, response) => {
    const short = request.url?.includes('2025-01-03');
    response.end(JSON.stringify(short ? papers.slice(1) : papers));
  });
  const content = contentFolder({});
  const fetchDay = async (date: string) =>
    (await run('digest-fetch', content, { args: ['--date', date, '--base-url', base] })).out;
  expect(await fetchDay('2025-01-02')).toMatch(/100 papers are as many as one answer holds; /);
  expect(await fetchDay('2025-01-03')).not.toContain('as many as');
});

test('Without a day, those that the last evenings missed are fetched, and today anew when it has grown', async () => {
  const dayBefore = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const digestOf = (days: number) => `digests/${dayBefore(days)}.txt`;
  let later: unknown[] = [];
  const base = await localServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://reeds').searchParams.get('date');
    const back = [0, 1, 2, 3].find((days) => dayBefore(days) === asked) ?? 9;
    const day = [listed(`2501.0000${back}`, `On Gate ${back}`)];
    const list = JSON.stringify(back === 0 ? [...day, ...later] : back < 4 ? day : []);
    response.end(back === 1 ? '<html>Gateway</html>' : list);
  });
  const content = contentFolder({
    [digestOf(4)]: JSON.stringify([listed('2501.00009', 'On Old Gates')]),
  });
  const fetched = () => run('digest-fetch', content, { args: ['--base-url', base] });
  const first = await fetched();
  expect(first.status).toBe(0);
  expect(first.err).toContain('the server answers no JSON');
  expect([3, 2, 1, 0].map((days) => existsSync(join(content, digestOf(days))))).toEqual([
    ...[true, true, false, true],
  ]);
  expect((await fetched()).out).toContain(`${dayBefore(0)}.txt is there already`);
  later = [listed('2501.00008', 'On Late Gates')];
  expect((await fetched()).out).toContain(`${dayBefore(0)}.txt added`);
  expect(held(content, digestOf(0))).toContain('On Late Gates');
  const idle = contentFolder({ 'digests/2025-01-01.txt': held(content, digestOf(3)) });
  await run('digest-fetch', idle, { args: ['--base-url', base] });
  expect(existsSync(join(idle, digestOf(2)))).toBe(false);
});

test('A day is fetched too where npm kept --date for itself', async () => {
  const base = await localServer((_, response) => response.end('[]'));
  const args = ['2025-01-02', '--base-url', base];
  const { out } = await run('digest-fetch', contentFolder({}), { args });
  expect(out).toContain('no papers are listed for 2025-01-02');
});
