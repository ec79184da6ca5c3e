/**
 * Imported before all else by all that compiles: puts `content/site.yaml` into the environment, where `src/site.ts` reads it, so nothing here may import that.
 * Threads inherit the environment, and Vite passes on what begins with PUBLIC_. No await here: later imports would not wait for it.
 */
import { contentDir } from './content-dir.ts';
import { readSettings } from './read-settings.ts';

const { value: settings } = readSettings(contentDir);
process.env.PUBLIC_SITE_SETTINGS = JSON.stringify(settings);
// A site in one language has no scripts for others.
process.env.PUBLIC_LANGUAGES = String(settings.interface?.length ?? 1);
// other-languages.ts names another for the builds that it starts.
process.env.PUBLIC_INTERFACE_LANGUAGE ??= settings.interface?.[0] ?? 'en';
