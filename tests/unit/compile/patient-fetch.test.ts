import { expect, test } from 'vitest';
import { patience, patientFetch } from '../../../src/compile/patient-fetch.ts';
import { localServer } from './run.ts';

test.each([
  [200, 'the answer is longer than 1 MB'],
  [404, 'the server answers 404'],
])(
  'an answer that is too long, with status %i, is refused before it fills the memory',
  async (status, told) => {
    let sent = 0;
    const base = await localServer((_, response) => {
      response.writeHead(status);
      const more = () => {
        while (!response.destroyed && response.write('[1, 2, 3] '.repeat(1000))) sent += 1;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const fetched = patientFetch(base, { ...patience, firstWait: 1, longest: 1_000_000 });
    await expect(fetched).rejects.toThrow(told);
    expect(sent).toBeLessThan(10_000);
  },
);

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
