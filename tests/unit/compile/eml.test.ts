import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { eml, mailSettings, send } from '../../../src/compile/eml.ts';
import { mailbox, message } from '../../../src/publish/mail/message.ts';
import { freePort } from '../../free-port.ts';

const letter = {
  subject: 'Broadsheet, Wednesday 20 August 2025',
  day: 'Wednesday 20 August 2025',
  summary: '1 paper',
  url: 'https://example.org/editions/2025-08-20/',
  readOn: 'Read on',
  subscribeUrl: 'https://example.org/subscribe/',
  papers: [
    {
      title: 'Öffnen × gates',
      url: 'https://example.org/papers/a/',
      authors: [],
      excerpt: 'We.',
      topics: '',
    },
  ],
};
const edition = { id: '2025-08-20', date: '2025-08-20' };
const envelope = { from: 'B <b@example.org>', to: 'r@example.org' };

test('the letter is multipart/alternative, text first, and the same each time but for its boundary', async () => {
  const made = () => eml(message(letter, edition, envelope));
  const [one, two] = (await Promise.all([made(), made()])).map(String);
  expect(one).toMatch(/^Content-Type: multipart\/alternative;/m);
  expect(one).toMatch(/^Content-Language: en\r$/m);
  expect(one).toMatch(/text\/plain.*text\/html/s);
  expect(one).toContain('Date: Wed, 20 Aug 2025 00:00:00 +0000');
  expect(one).not.toContain('List-Unsubscribe');
  expect(unbounded(one)).toBe(unbounded(two));
});

test('an address to leave the list becomes List-Unsubscribe, with one click where it can be', async () => {
  const unsubscribe = 'https://example.org/leave';
  const one = String(await eml(message(letter, edition, { ...envelope, unsubscribe })));
  expect(one).toContain('List-Unsubscribe: <https://example.org/leave>');
  expect(one).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('a second edition of a day is another message, of the same day', async () => {
  const evening = { ...edition, id: '2025-08-20-evening' };
  const [one, two] = await Promise.all(
    [edition, evening].map(async (its) => String(await eml(message(letter, its, envelope)))),
  );
  const idOf = (text = '') => /^Message-ID: .+$/im.exec(text)?.[0];
  expect(idOf(one)).toBeDefined();
  expect(idOf(two)).not.toBe(idOf(one));
  expect(two).toContain('Date: Wed, 20 Aug 2025 00:00:00 +0000');
});

test('an SMTP server gets the letter', async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await send(message(letter, edition, envelope), `smtp://127.0.0.1:${port}`);
  await new Promise<void>((resolve) => server.close(resolve));
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('Subject: Broadsheet, Wednesday 20 August 2025');
});

const ready = {
  SMTP_URL: 'smtps://u:secret@mail.example',
  MAIL_FROM: 'b@example.org',
  MAIL_TO: 'r@example.org',
  SITE_URL: 'https://example.org',
};

test('to send, everything must be set, and all that is missing is told before anything leaves', () => {
  expect(mailSettings(ready, true)).toMatchObject({
    smtp: ready.SMTP_URL,
    origin: ready.SITE_URL,
    envelope: { from: ready.MAIL_FROM, to: ready.MAIL_TO },
  });
  const missing = () => mailSettings({ SMTP_URL: ready.SMTP_URL }, true);
  for (const name of ['MAIL_FROM', 'MAIL_TO', 'SITE_URL'])
    expect(missing).toThrow(`${name} is not set`);
});

test.each([
  ['SITE_URL', 'http://localhost:4321'],
  ['SITE_URL', 'example.org'],
  ['SMTP_URL', 'mail.example'],
  ['MAIL_TO', 'readers'],
  ['MAIL_FROM', 'b@example.org\nBcc: all@example.org'],
  ['MAIL_UNSUBSCRIBE', 'leave'],
])('to send, %s may not be %s', (name, value) => {
  expect(() => mailSettings({ ...ready, [name]: value }, true)).toThrow(name);
});

test('a fault tells no password', () => {
  const told = () => mailSettings({ ...ready, SMTP_URL: 'smtp:u:secret@mail' }, true);
  expect(told).toThrow(/^(?!.*secret)/s);
});

test('a letter that is only written needs nothing of the environment', () => {
  expect(mailSettings({}, false)).toMatchObject({ origin: 'http://localhost:4321' });
});

test.each(['The <b>Moss</b> Letter', 'Moss, "daily" \\ weekly', 'Moss; reeds: all @ once'])(
  'a site named %s is the sender by that name, at its address',
  async (name) => {
    const from = mailbox(name, 'moss@example.org');
    const one = String(await eml(message(letter, edition, { ...envelope, from })));
    const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
    expect(/^From: (.*?)\r$/ms.exec(one)?.[1]).toBe(`${quoted} <moss@example.org>`);
  },
);

test('a dry run quotes the name of the site', () => {
  expect(mailSettings({}, false).envelope.from).toMatch(/^".+" <broadsheet@localhost>$/);
});

function unbounded(text: string | undefined): string | undefined {
  return text?.replace(/--_NmP-[\w-]+/g, '');
}

test('a letter that no server takes names the server and the setting to look at', async () => {
  const port = await freePort();
  const sent = send(message(letter, edition, envelope), `smtp://127.0.0.1:${port}`);
  await expect(sent).rejects.toThrow(
    new RegExp(
      `the letter was not sent by 127\\.0\\.0\\.1:${port}: .+; see host and port in SMTP_URL`,
    ),
  );
});
