/** The site's facts (name, base, language) and what holds without `site.yaml`; `pathTo`, the only maker of addresses; names under which the browser stores things. */
import type { SiteSettings } from './schema.ts';
import { storageKeyUnder } from './storage-key.ts';

/** The owner’s settings, `content/site.yaml`, or else these; `schema.ts` describes each. */
export const site: Required<SiteSettings> = {
  name: 'Broadsheet',
  tagline: '',
  owner: 'Broadsheet',
  language: 'en',
  interface: ['en'],
  repository: '',
  newsletterForm: '',
  newsletterField: 'email',
  ...settings(),
};

/** Languages of the interface: the first one’s build is the site, each other adds `/<code>/` to it. */
export const languages = site.interface;

/** The language that this build's own sentences are in: a file of `words/`. Set by `compile/site-settings.ts`. */
export const interfaceLanguage =
  import.meta.env?.PUBLIC_INTERFACE_LANGUAGE ??
  process.env.PUBLIC_INTERFACE_LANGUAGE ??
  languages[0] ??
  'en';

/** Folder of this language's own pages: `""` for the first language, `"de/"` for another. */
export const languageFolder = folderOf(interfaceLanguage);

/** The newsletter's form, which `NEWSLETTER_FORM` may set for one build; empty where there is none. */
export function newsletterForm(): string {
  return process.env.NEWSLETTER_FORM ?? site.newsletterForm;
}

/** The name of that form's field, which `NEWSLETTER_FIELD` may set for one build. */
export function newsletterField(): string {
  return process.env.NEWSLETTER_FIELD ?? site.newsletterField;
}

/** The path the site lives under, with a slash at both ends; of all languages the same. */
export const base = import.meta.env?.BASE_URL
  ? slashed(import.meta.env.BASE_URL).slice(0, -languageFolder.length || undefined)
  : slashed(process.env.BASE_PATH ?? '/');

/** Pages that each language has. All others, and all files that are not pages, are there once, whatever the language. */
export const pagesOfLanguages = [
  ...['', 'about/', 'compare/', 'library/', 'editions/', 'map/', 'offline/', 'search/', 'shared/'],
  ...['subscribe/', 'topics/', 'topics/about/', 'topics/trends/', 'review/'],
];

/** The only maker of site URLs: `"papers/moh/"` → `"/broadsheet/papers/moh/"`; `"search/?q=x"` → `"/broadsheet/de/search/?q=x"` in German pages. */
export function pathTo(path = ''): string {
  const below = path.replace(/^\//, '');
  return base + (isOfLanguages(below) ? languageFolder : '') + below;
}

/** The language of an address, whatever this build's: `"/broadsheet/de/search/"` → `{ code: "de", path: "search/" }`; no code where a page exists once. */
export function languageOfPage(pathname: string): { code?: string; path: string } {
  const code = languages.find((one, at) => at > 0 && pathname.startsWith(languageAddress(one)));
  const path = pathname.slice(languageAddress(code ?? languages[0] ?? '').length);
  return isOfLanguages(path) ? { code: code ?? languages[0] ?? 'en', path } : { path };
}

/** A page's addresses in the languages that have it: none where it is there once, or where there is one language. `path` is as for `pathTo`. */
export function inEachLanguage(path: string): { code: string; path: string }[] {
  if (languages.length < 2 || !isOfLanguages(path)) return [];
  return languages.map((code) => ({ code, path: languageAddress(code) + path }));
}

/** `"de"` → `"/broadsheet/de/"` */
export function languageAddress(code: string): string {
  return base + folderOf(code);
}

function isOfLanguages(path: string): boolean {
  return pagesOfLanguages.includes(path.split(/[?#]/, 1)[0] ?? '');
}

function folderOf(code: string): string {
  return code === (languages[0] ?? code) ? '' : `${code}/`;
}

/** Under what name the browser keeps something of this site. */
export function storageKey(name: string): string {
  return storageKeyUnder(base, name);
}

/** `"papers"` → `"/papers/"`. */
function slashed(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

function settings(): SiteSettings {
  return JSON.parse(
    import.meta.env?.PUBLIC_SITE_SETTINGS ?? process.env.PUBLIC_SITE_SETTINGS ?? '{}',
  );
}
