/**
 * Imported before anything that shows the site's name: leaves `content/site.yaml` in the environment for `src/site.ts`,
 * which nothing that is imported here may import. Threads inherit it there, and Vite hands variables that begin with
 * PUBLIC_ to pages and islands. Nothing is awaited here: modules imported after this one would not wait.
 */
import { checkLanguages } from './check-languages.ts';
import { contentDir } from './content-dir.ts';
import { checkOrigin, readSiteSettings } from './read-settings.ts';

checkOrigin(process.env.SITE_URL);
const settings = readSiteSettings(contentDir);
checkLanguages((settings.interface ?? []).filter((code) => code !== 'en'));
process.env.PUBLIC_SITE_SETTINGS = JSON.stringify(settings);
// A site in one language has no scripts for others.
process.env.PUBLIC_LANGUAGES = String(settings.interface?.length ?? 1);
// other-languages.ts names another for the builds that it starts.
process.env.PUBLIC_INTERFACE_LANGUAGE ??= settings.interface?.[0] ?? 'en';
