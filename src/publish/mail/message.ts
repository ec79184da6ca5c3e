/** A letter as a message: its headers, also those for unsubscribing, and text and HTML as alternatives. */
import type { SendMailOptions } from 'nodemailer';
import { language } from '#words';
import type { Edition } from '../../schema.ts';
import { type Mail, mailHtml, mailText } from './mail.ts';

/** Sender, receiver, and how a reader leaves the list. */
interface Envelope {
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

/** A sender or receiver whose name may hold any character: `"A <b> c" <c@localhost>` */
export function mailbox(name: string, address: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
}
