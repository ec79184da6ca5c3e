/** The Content-Security-Policy that each page carries. */
import type { AstroIntegration } from 'astro';
import { newsletterForm } from '../site.ts';
import { OwnersError } from './content-error.ts';

/**
 * Adds the policy to every page that is built. Astro's own would list the hashes of all scripts in all pages, and
 * make them anew for each page, a tenth of the time that pages take.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        // A wrong address stops the build here, not at the first page.
        formAction(newsletterForm());
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
export function formAction(newsletter: string): string {
  if (!newsletter) return "form-action 'self'";
  if (!URL.canParse(newsletter) || new URL(newsletter).protocol !== 'https:')
    throw new OwnersError(
      `NEWSLETTER_FORM is "${newsletter}"; write the form's address, which starts with https://`,
    );
  return `form-action 'self' ${new URL(newsletter).origin}`;
}
