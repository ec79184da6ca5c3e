/** The site's own facts. An owner edits the first object, and nothing else in src/. */
export const site = {
  name: 'Broadsheet',
  tagline: 'The daily papers, kept, sorted and searchable',
  /** Who runs the site, as feeds and the e-mail edition name them. */
  owner: 'Broadsheet',
  /** Of the papers: search takes their words to stems by it, and pages say it. The words of the site itself stay English. */
  language: 'en',
  /** `https://github.com/you/broadsheet`: "Report a mistake" opens an issue there. */
  repository: '',
  /** A newsletter provider's form action; the masthead's Subscribe is then that form. */
  newsletterForm: '',
  /** The name that the provider's form gives to the field of the e-mail address. */
  newsletterField: 'email',
};

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
