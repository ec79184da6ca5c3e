/** Sends a letter by mail, or makes the file of it: reads `SMTP_URL`, `MAIL_FROM` and the others, says why a letter was not sent. */
import { z } from 'astro/zod';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { mailWords } from '#words';
import { mailbox } from '../publish/mail/message.ts';
import { site } from '../site.ts';
import { say } from '../words/message.ts';
import { OwnersError } from './content-error.ts';

/** Reads the environment: the site's origin, and the server unless nothing is sent. To send (`sends`), every setting must be there and valid: throws one OwnersError that names all that are not. */
export function mailSettings(env: NodeJS.ProcessEnv, sends: boolean) {
  const origin = env.SITE_URL ?? 'http://localhost:4321';
  const envelope = {
    from: env.MAIL_FROM ?? mailbox(site.name, 'broadsheet@localhost'),
    to: env.MAIL_TO ?? mailbox(say(mailWords.readers, { site: site.name }), 'readers@localhost'),
    unsubscribe: env.MAIL_UNSUBSCRIBE,
  };
  if (!sends) return { origin, envelope };
  const faults = Object.entries(wanted).flatMap(([name, { form, write }]) => {
    const value = env[name];
    if (!value) return name === 'MAIL_UNSUBSCRIBE' ? [] : [`${name} is not set; ${write}`];
    const isGood = form.test(value) && (name.startsWith('MAIL') || URL.canParse(value));
    // SMTP_URL may hold a password, so it is not shown.
    const shown = name === 'SMTP_URL' ? 'no address' : `"${value}"`;
    return isGood ? [] : [`${name} is ${shown}; ${write}`];
  });
  if (faults.length > 0) throw new OwnersError(`nothing was sent\n${faults.join('\n')}`);
  return { origin, envelope, smtp: env.SMTP_URL };
}

/** What to send needs. Addresses of mail are one line each, since they become headers. */
const wanted = {
  SMTP_URL: { form: /^smtps?:\/\/./, write: 'write smtps://user:password@mail.example:465' },
  MAIL_FROM: {
    form: /^.*\S@\S.*$/,
    write: 'write the address that the letter comes from, as News <news@example.org>',
  },
  MAIL_TO: { form: /^.*\S@\S.*$/, write: 'write the address of your list' },
  MAIL_UNSUBSCRIBE: {
    form: /^(https:\/\/|mailto:)\S+$/,
    write: 'write https://… or mailto:…, or leave it unset',
  },
  SITE_URL: {
    form: /^https?:\/\/(?!localhost|127\.)/,
    write:
      'write the origin of the site, which readers of a letter can open, as https://example.org',
  },
};

/** The message as a standard `.eml` file (RFC 5322). */
export async function eml(options: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(options);
  if (!Buffer.isBuffer(message))
    throw new Error(
      'nodemailer gave a stream, not a buffer: a fault of ours or of its new version; report it',
    );
  return message;
}

/** Hands the message to the SMTP server at `url`: `smtps://user:password@mail.example:465`. Throws an OwnersError that says what the server refused. */
export async function send(options: SendMailOptions, url: string): Promise<void> {
  const transport = createTransport(url);
  const { hostname, port } = new URL(url);
  try {
    await transport.sendMail(options);
  } catch (error) {
    const { code, response, message } = refusal.parse(error);
    const said = response || message;
    throw new OwnersError(
      `the letter was not sent by ${hostname}${port ? `:${port}` : ''}: ${said}; ${remedies[code] ?? 'try again later, or ask the owner of the server'}`,
    );
  } finally {
    transport.close();
  }
}

const refusal = z.object({
  code: z.string().catch(''),
  response: z.string().catch(''),
  message: z.string().catch(''),
});

const unreachable = 'see host and port in SMTP_URL, and whether this machine may reach them';
const remedies: Record<string, string> = {
  EAUTH: 'see user and password in SMTP_URL (a percent sign before @, : and / in them)',
  EENVELOPE: 'see the addresses in MAIL_FROM and MAIL_TO, which the server does not take',
  ETLS: 'see whether SMTP_URL begins with smtps:// for port 465, and with smtp:// for port 587',
  ESOCKET: unreachable,
  ECONNECTION: unreachable,
  ETIMEDOUT: unreachable,
  EDNS: 'see the host in SMTP_URL',
};
