/** The Content-Security-Policy that each page carries. */
import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { newsletterForm } from '../site.ts';
import { OwnersError } from './content-error.ts';

/** Adds the policy to each page. Astro’s own would list the hashes of all scripts, and cost a tenth of the pages’ time. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        // A wrong address stops the build here, not at the first page.
        formAction(newsletterForm());
        const entrypoint = new URL('./page-middleware.ts', import.meta.url);
        addMiddleware({ order: 'post', entrypoint });
      },
    },
  };
}

/** Where forms may be sent: here and to the newsletter’s provider. `"https://letters.example/u"` → `form-action 'self' …` */
export function formAction(newsletter: string): string {
  if (!newsletter) return "form-action 'self'";
  if (!URL.canParse(newsletter) || new URL(newsletter).protocol !== 'https:')
    throw new OwnersError(
      `NEWSLETTER_FORM is "${newsletter}"; write the form's address, which starts with https://`,
    );
  return `form-action 'self' ${new URL(newsletter).origin}`;
}

/** Replaces Astro’s scripts for islands by their file; its rule for islands is in base.css. */
export function withIslandsFile(page: string, src: string): string {
  return page
    .replace(
      /<style>astro-island,[^<]*<\/style>(?:<script>\(\(\)=>\{(?:(?!<\/script>)[\s\S])*<\/script>){2}/,
      `<script async src="${src}"></script>`,
    )
    .replace(/<script>\(\(\)=>\{[^<]*\(self\.Astro\|\|[^<]*<\/script>/g, '');
}

/** Adds a policy to a page, with the hashes of the scripts and styles that stand in it. Others come from files here. */
export function withPolicy(page: string, directives: string[]): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', text] of page.matchAll(tags)) {
    if (!text || (name !== 'script' && name !== 'style')) continue;
    const isData = /\stype="(?!module")/.test(attributes);
    if (!isData) hashes[name].add(hashOf(text));
  }
  const own = Object.entries(hashes)
    .filter(([, its]) => its.size > 0)
    .map(([name, its]) => [`${name}-src 'self'`, ...its].join(' '));
  const policy = [...directives, ...own].join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  // Before all that it is for, but after the charset, which has to be among the first 1,024 bytes.
  return page.replace(/<head>(?:<meta charset="utf-8">)?/, `$&${meta}`);
}

/** Leaves out quotes and optional end tags, a fiftieth of a page. Heads stay, since simple programs read them. */
export function withoutNeedless(page: string): string {
  const at = page.indexOf('<body');
  // At the end of a tag like `<path d="z"/>` the slash would become a part of the value.
  const body = page
    .slice(at)
    .replace(bodyTags, (tag) =>
      tag.startsWith('</')
        ? ''
        : /^<(?:!|script|style)|\/>$/.test(tag)
          ? tag
          : tag.replace(/="([^\s"'=<>`]+)"/g, '=$1'),
    );
  return page.slice(0, at) + body;
}

const attributes = /(?:"[^"]*"|'[^']*'|[^'">])*/.source;

/** Scripts and styles with their attributes and text; comments and all other tags, since `<style>` may stand in an attribute of one. */
const tags = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b(${attributes})>([\\s\\S]*?)</\\1>|<[a-z]${attributes}>`,
  'g',
);

/** And ends that may be left out: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const bodyTags = new RegExp(
  [
    tags.source,
    '</li>(?=<li\\b|</[ou]l>)',
    '</option>(?=<option\\b|</select>)',
    '</p>(?=<(?:div|form|h\\d|nav|[ou]l|p|section|table)\\b(?!-)|</(?:article|aside|d[dt]|div|footer|header|li|main|nav|section)>)',
  ].join('|'),
  'g',
);

/** Most pages hold the same few scripts. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
