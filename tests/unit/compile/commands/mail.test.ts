import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { about, contentFolder, gates, pageText, run } from '../run.ts';

const env = {
  SITE_URL: 'https://example.org',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'otter@example.org',
  MAIL_TO: 'list@example.org',
};

test('An edition that went out before its file was renamed is not sent again, and others are', async () => {
  const content = contentFolder({
    'digests/2025-01-01.txt': gates,
    'digests/2025-01-02.txt': pageText(['On Doors', about('doors')]),
  });
  await run('digests', content, { args: ['--write-ids'] });
  const renamed = join(content, 'digests/2025-01-03.txt');
  renameSync(join(content, 'digests/2025-01-02.txt'), renamed);
  const send = (edition: string, sent: string) =>
    run('mail', content, { args: ['--edition', edition, '--send', '--sent', sent], env });
  const before = '2024-12-31\n2025-01-02';
  expect(await send('2025-01-03', before)).toMatchObject({
    status: 0,
    out: '2025-01-03 went out as 2025-01-02; nothing was sent\n',
  });
  for (const [edition, sent] of [
    ['2025-01-03', '2025-01-01'],
    ['2025-01-01', before],
  ] as const)
    expect((await send(edition, sent)).err).toContain('the letter was not sent by 127.0.0.1:1');
});
