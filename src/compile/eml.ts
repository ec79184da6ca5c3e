import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mail } from '../publish/mail/mail.ts';
import { mailHtml } from '../publish/mail/mail-html.ts';
import { mailText } from '../publish/mail/mail-text.ts';
import type { Edition } from '../schema.ts';

/** Whom a letter comes from and goes to, and how one leaves the list. */
export interface Envelope {
  from: string;
  to: string;
  /** `https://…` or `mailto:…`; without it the letter has no List-Unsubscribe. */
  unsubscribe?: string;
}

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
      'List-Id': `<${new URL(mail.url).hostname}>`,
      ...(unsubscribe ? unsubscribeHeaders(unsubscribe) : {}),
    },
  };
}

/** One click is a POST to the address (RFC 8058), so it needs one that a server answers. */
function unsubscribeHeaders(address: string): Record<string, string> {
  const list = { 'List-Unsubscribe': `<${address}>` };
  if (!address.startsWith('https:')) return list;
  return { ...list, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** The message as a standard `.eml` file (RFC 5322). */
export async function eml(options: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(options);
  if (!Buffer.isBuffer(message)) throw new Error('nodemailer gave a stream, not a buffer');
  return message;
}

/** Hands the message to the SMTP server at `url`: `smtps://user:password@mail.example:465`. */
export async function send(options: SendMailOptions, url: string): Promise<void> {
  const transport = createTransport(url);
  await transport.sendMail(options);
  transport.close();
}
