import { OwnersError } from './content-error.ts';

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
