/**
 * `npm run mail -- --edition 2025-08-20 [--search ID] [--send]` writes the edition as `mail/2025-08-20.eml`, or what
 * a standing search finds in it as `mail/2025-08-20-ID.eml`.
 * With `--send` it goes to the server SMTP_URL (`smtps://user:password@mail.example:465`), from MAIL_FROM to MAIL_TO, unless `--sent` has the id that the edition had before its file was renamed.
 * MAIL_UNSUBSCRIBE is the address, if there is one, by which a reader leaves the list. SITE_URL and BASE_PATH as for the build.
 */
import '../site-settings.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { addressOn } from '../../publish/address.ts';
import { mailOf } from '../../publish/mail/mail.ts';
import { message } from '../../publish/mail/message.ts';
import { compileLibrary } from '../compile.ts';
import { contentDir } from '../content-dir.ts';
import { OwnersError } from '../content-error.ts';
import { eml, mailSettings, send } from '../eml.ts';
import { checkSettings } from '../read-settings.ts';
import { commandOptions, runCommand, say } from './command.ts';

const { values } = commandOptions({
  options: {
    edition: { type: 'string' },
    search: { type: 'string' },
    send: { type: 'boolean', default: false },
    sent: { type: 'string', default: '' },
  },
});

checkSettings();
await runCommand(async () => {
  const { edition: id, search: searchId } = values;
  const { origin, envelope, smtp } = mailSettings(process.env, values.send);
  const library = await compileLibrary(contentDir);
  const known = library.editions.map((edition) => edition.id).sort();
  const edition = library.editions.find((one) => one.id === (id ?? known.at(-1)));
  if (!edition)
    throw new OwnersError(`no edition "${id}"; name one of: ${known.slice(-10).join(', ')}`);
  const sent = values.sent
    .split(/\s+/)
    .find((one) => library.formerEditions.get(one) === edition.id);
  if (sent) return say(`${edition.id} went out as ${sent}; nothing was sent`);
  const search = library.searches.find((one) => one.id === searchId);
  if (searchId !== undefined && !search)
    throw new OwnersError(
      `no search "${searchId}"; name a file of content/searches/ without its ending: ${library.searches.map(({ id }) => id).join(', ') || 'there is none'}`,
    );
  const paperById = new Map(library.papers.map((paper) => [paper.id, paper]));
  const mail = mailOf(edition, { ...library, paperById, address: addressOn(origin) }, search);
  if (mail.papers.length === 0)
    return say(`${edition.id} has no paper of this search; nothing was written`);
  const name = search ? `${edition.id}-${search.id}` : edition.id;
  const letter = message(mail, { id: name, date: edition.date }, envelope);
  await mkdir('mail', { recursive: true });
  await writeFile(`mail/${name}.eml`, await eml(letter));
  console.log(`wrote mail/${name}.eml`);
  if (!process.env.SITE_URL)
    console.log(
      `its links lead to ${origin}, which nobody else can open; set SITE_URL=https://you.github.io BASE_PATH=/my-papers/ before npm run mail`,
    );
  if (smtp === undefined) return 0;
  await send(letter, smtp);
  return say(`sent to ${envelope.to}`);
});
