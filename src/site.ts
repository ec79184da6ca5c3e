import type { SiteSettings } from './schema.ts';

/** The site's own facts: what an owner sets in `content/site.yaml`, or else these. Each is described in `schema.ts`. */
export const site: Required<SiteSettings> = {
  name: 'Broadsheet',
  tagline: 'The daily papers, kept, sorted and searchable',
  owner: 'Broadsheet',
  language: 'en',
  interface: ['en'],
  repository: '',
  newsletterForm: '',
  newsletterField: 'email',
  ...settings(),
};

/** The language that this build's own sentences are in: a file of `words/`. */
export const interfaceLanguage = site.interface[0] ?? 'en';

/** The newsletter's form, which `NEWSLETTER_FORM` may set for one build; empty where there is none. */
export function newsletterForm(): string {
  return process.env.NEWSLETTER_FORM ?? site.newsletterForm;
}

/** The name of that form's field, which `NEWSLETTER_FIELD` may set for one build. */
export function newsletterField(): string {
  return process.env.NEWSLETTER_FIELD ?? site.newsletterField;
}

/** The path the site lives under, with a slash at both ends. */
export const base = slashed(import.meta.env?.BASE_URL ?? process.env.BASE_PATH ?? '/');

/** The only maker of site URLs: `"papers/moh/"` → `"/broadsheet/papers/moh/"`. */
export function pathTo(path = ''): string {
  return base + path.replace(/^\//, '');
}

/** Under what name the browser keeps something: of this site alone, since several may share one origin. */
export function storageKey(name: string): string {
  return `broadsheet:${base}:${name}`;
}

/** `"papers"` → `"/papers/"`. */
function slashed(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/** As `compile/site-settings.ts` has read them. */
function settings(): SiteSettings {
  return JSON.parse(
    import.meta.env?.PUBLIC_SITE_SETTINGS ?? process.env.PUBLIC_SITE_SETTINGS ?? '{}',
  );
}
