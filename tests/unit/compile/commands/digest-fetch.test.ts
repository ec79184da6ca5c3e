import { existsSync, rmSync, writeFileSync } from 'node:fs';
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

/** `2025-08-19` for 1, if today is 2025-08-20. */
const dayBack = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const digestBack = (days: number) => `digests/${dayBack(days)}.txt`;

test('Without a day, those that the evenings of the last week missed are fetched, but none that the owner took out', async () => {
  let fails = true;
  const base = await localServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://reeds').searchParams.get('date');
    const back = [0, 1, 2, 3, 4].find((days) => dayBack(days) === asked) ?? 9;
    const list = back < 5 ? [listed(`2501.0000${back}`, `On Gate ${back}`)] : [];
    response.end(back === 1 && fails ? '<html>Gateway</html>' : JSON.stringify(list));
  });
  const content = contentFolder({
    [digestBack(4)]: JSON.stringify([listed('2501.00009', 'On Old Gates')]),
  });
  const fetched = () => run('digest-fetch', content, { args: ['--base-url', base] });
  const isThere = () => [3, 2, 1, 0].map((days) => existsSync(join(content, digestBack(days))));
  const first = await fetched();
  expect(first).toMatchObject({ status: 0 });
  expect(first.err).toContain('the server answers no JSON');
  expect(isThere()).toEqual([true, true, false, true]);
  rmSync(join(content, digestBack(2)));
  fails = false;
  await fetched();
  expect(isThere()).toEqual([true, false, true, true]);
  const idle = contentFolder({ 'digests/2025-01-01.txt': held(content, digestBack(3)) });
  await run('digest-fetch', idle, { args: ['--base-url', base] });
  expect(existsSync(join(idle, digestBack(2)))).toBe(false);
});

test('Of today what is listed since is added; what the owner wrote, mended or took out stays so', async () => {
  let list = [listed('2501.00001', 'On Gates'), listed('2501.00002', 'On Wires')];
  const base = await localServer((_, response) => response.end(JSON.stringify(list)));
  const args = ['--base-url', base];
  const content = contentFolder({});
  const fetched = async () => (await run('digest-fetch', content, { args })).out;
  const titles = () =>
    JSON.parse(held(content, digestBack(0))).map((one: (typeof list)[number]) => one.paper.title);
  expect(await fetched()).toContain('added');
  expect(await fetched()).toContain('is there already');
  const mended = JSON.stringify([listed('2501.00001', 'On Mended Gates')]);
  writeFileSync(join(content, digestBack(0)), mended);
  expect(await fetched()).toContain('is there already');
  list = [...list, listed('2501.00003', 'On Late Gates')];
  expect(await fetched()).toContain('added');
  expect(titles()).toEqual(['On Mended Gates', 'On Late Gates']);
  const own = '[{ "title": "Tax Law for Kites", "abstract": "Kites are not taxed." }]';
  writeFileSync(join(content, digestBack(0)), own);
  expect(await fetched()).toContain('is there already');
  expect(held(content, digestBack(0))).toBe(own);
});

test('A day is fetched too where npm kept --date for itself', async () => {
  const base = await localServer((_, response) => response.end('[]'));
  const args = ['2025-01-02', '--base-url', base];
  const { out } = await run('digest-fetch', contentFolder({}), { args });
  expect(out).toContain('no papers are listed for 2025-01-02');
});
