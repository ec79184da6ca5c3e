/** The Content-Security-Policy that each page carries. */
import type { AstroIntegration } from 'astro';
import { OwnersError } from './content-error.ts';

/**
 * Each page's policy allows by hash what stands in that page. Astro lists what stands in any page of the site,
 * 1.5 kB a page; where styles are in files of their own there is little to leave out, and it would only cost time.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware }) => {
        if (command !== 'build' || config.build.inlineStylesheets !== 'always') return;
        const entrypoint = new URL('./page-policy-middleware.ts', import.meta.url);
        addMiddleware({ order: 'post', entrypoint });
      },
    },
  };
}

/**
 * Where the policy lets forms be sent: here, and to the newsletter's provider.
 * `"https://letters.example/u?list=3"` → `form-action 'self' https://letters.example`
 */
export function formAction(newsletter: string): `form-action ${string}` {
  if (!newsletter) return "form-action 'self'";
  if (!URL.canParse(newsletter) || new URL(newsletter).protocol !== 'https:')
    throw new OwnersError(
      `NEWSLETTER_FORM is "${newsletter}"; write the form's address, which starts with https://`,
    );
  return `form-action 'self' ${new URL(newsletter).origin}`;
}
