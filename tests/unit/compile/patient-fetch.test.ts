import { expect, test } from 'vitest';
import { patience, patientFetch } from '../../../src/compile/patient-fetch.ts';
import { localServer } from './run.ts';

test('a server that says nothing is not waited for any longer', async () => {
  const base = await localServer(() => {});
  const fetched = patientFetch(base, { firstWait: 1, tries: 2, timeOut: 20 });
  await expect(fetched).rejects.toThrow('no answer in time');
});

test('an error whose text breaks off is told all the same, and not asked for again', async () => {
  let asked = 0;
  const base = await localServer((_, response) => {
    asked += 1;
    response.writeHead(404, { 'content-length': 100 });
    response.write('gone', () => response.destroy());
  });
  const fetched = patientFetch(base, { ...patience, firstWait: 1 });
  await expect(fetched).rejects.toThrow('the server answers 404');
  expect(asked).toBe(1);
});

test('an answer in several pieces is whole, letters of several bytes among them', async () => {
  const text = 'Ünïcödé 基于注意力 '.repeat(20_000);
  const base = await localServer((_, response) => response.end(text));
  expect(await patientFetch(base)).toBe(text);
});
