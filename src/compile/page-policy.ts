/** The Content-Security-Policy that each page carries. */
import type { AstroIntegration } from 'astro';
import { OwnersError } from './content-error.ts';

/**
 * Makes each page's policy list the hashes of that page's own scripts and styles. Astro lists those of all pages,
 * up to 1.5 kB a page.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
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
