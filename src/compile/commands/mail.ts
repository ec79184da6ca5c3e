/**
 * `npm run mail -- --edition 2025-08-20 [--send]` writes the edition as `mail/2025-08-20.eml`.
 * With `--send`, hands it to the server that the environment names:
 * SMTP_URL (`smtps://user:password@mail.example:465`), MAIL_FROM, MAIL_TO, and, if the list has an
 * address to leave it, MAIL_UNSUBSCRIBE. SITE_URL and BASE_PATH as for the build.
 */
import '../site-settings.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { addressOn } from '../../publish/address.ts';
import { mailOf } from '../../publish/mail/mail.ts';
import { site } from '../../site.ts';
import { commandOptions } from '../command-options.ts';
import { compileLibrary } from '../compile.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { eml, message, send } from '../eml.ts';
import { runCommand } from '../run-command.ts';

const { values } = commandOptions({
  options: { edition: { type: 'string' }, send: { type: 'boolean', default: false } },
});

await runCommand(async () => {
  await mailEdition(values.edition, values.send);
  return 0;
});

async function mailEdition(id: string | undefined, sends: boolean): Promise<void> {
  const library = await compileLibrary(contentDir);
  const known = library.editions.map((edition) => edition.id).sort();
  const edition = library.editions.find((one) => one.id === (id ?? known.at(-1)));
  if (!edition)
    throw new OwnersError(`no edition "${id}"; name one of: ${known.slice(-10).join(', ')}`);
  const address = addressOn(process.env.SITE_URL ?? 'http://localhost:4321');
  const letter = message(mailOf(edition, { ...library, address }), edition, envelope());
  await mkdir('mail', { recursive: true });
  await writeFile(`mail/${edition.id}.eml`, await eml(letter));
  console.log(`wrote mail/${edition.id}.eml`);
  if (!sends) return;
  await send(letter, smtpAddress()).catch((error: Error) => {
    throw new OwnersError(`nothing was sent: ${error.message}; see SMTP_URL and the mail server`);
  });
  console.log(`sent to ${needed('MAIL_TO')}`);
}

function smtpAddress(): string {
  const url = needed('SMTP_URL');
  // What is wrong may be a password, so it is not shown.
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url))
    throw new OwnersError('SMTP_URL is no address; write smtps://user:password@mail.example:465');
  return url;
}

function envelope() {
  return {
    from: process.env.MAIL_FROM ?? `${site.name} <broadsheet@localhost>`,
    to: process.env.MAIL_TO ?? `Readers of ${site.name} <readers@localhost>`,
    unsubscribe: process.env.MAIL_UNSUBSCRIBE,
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new OwnersError(`${name} is not set; --send needs SMTP_URL, MAIL_FROM and MAIL_TO`);
  return value;
}
