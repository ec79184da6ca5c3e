/** Makes and sends a letter as mail: reads `SMTP_URL`, `MAIL_FROM` and the others, adds headers for unsubscribing, says why a letter was not sent. */
import { z } from 'astro/zod';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { language, mailWords } from '#words';
import { type Mail, mailHtml, mailText } from '../publish/mail/mail.ts';
import type { Edition } from '../schema.ts';
import { site } from '../site.ts';
import { say } from '../words/message.ts';
import { OwnersError } from './content-error.ts';

/** Sender, receiver, and how a reader leaves the list. */
interface Envelope {
  from: string;
  to: string;
  /** `https://…` or `mailto:…`; without it the letter has no List-Unsubscribe. */
  unsubscribe?: string;
}

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

/** A sender or receiver whose name may hold any character: `"A <b> c" <c@localhost>` */
export function mailbox(name: string, address: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
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

/** The letter as nodemailer takes it: text and HTML as alternatives, dated by its edition. */
export function message(
  mail: Mail,
  edition: Pick<Edition, 'id' | 'date'>,
  envelope: Envelope,
): SendMailOptions {
  const { from, to, unsubscribe } = envelope;
  return {
    from,
    to,
    subject: mail.subject,
    text: mailText(mail),
    html: mailHtml(mail),
    date: new Date(`${edition.date}T00:00:00Z`),
    // The same edition is the same message, so that a letter sent twice is shown once.
    messageId: `<edition-${edition.id}@${new URL(mail.url).hostname}>`,
    headers: {
      'Content-Language': language.code,
      'List-Id': `<${new URL(mail.url).hostname}>`,
      ...(unsubscribe ? unsubscribeHeaders(unsubscribe) : {}),
    },
  };
}

/** One-click unsubscribing (RFC 8058) is a POST, so it needs an https address. */
function unsubscribeHeaders(address: string): Record<string, string> {
  const list = { 'List-Unsubscribe': `<${address}>` };
  if (!address.startsWith('https:')) return list;
  return { ...list, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

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
