import { expect, it } from 'vitest';
import { nextDayDir, testBase, testNewsletter, testNewsletterField } from '../build-site.ts';
import { attributesOf, pagesOf, textOf } from './site-files.ts';

/** Letters have no masthead. */
const pages = (dir?: string) => pagesOf(dir).filter((path) => !path.endsWith('mail.html'));
const masthead = (html: string) =>
  /<header class="masthead[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
const subscribe = `${testBase}subscribe/`;

it('has the newsletter’s form in the masthead of every page, and lets it be sent to its origin', () => {
  for (const page of pages(nextDayDir)) {
    const html = textOf(page, nextDayDir);
    expect(attributesOf(masthead(html), 'form', 'action'), page).toContain(testNewsletter);
    expect(attributesOf(masthead(html), 'input', 'type'), page).toContain('email');
    expect(attributesOf(masthead(html), 'input', 'name'), page).toContain(testNewsletterField);
    expect(html, page).toContain(`form-action 'self' ${new URL(testNewsletter).origin};`);
    expect(attributesOf(html, 'a', 'href'), page).toContain(subscribe);
  }
});

it('leads from every masthead to /subscribe/ without a newsletter, and lets no form leave the site', () => {
  for (const page of pages()) {
    const html = textOf(page);
    expect(attributesOf(masthead(html), 'a', 'href'), page).toContain(subscribe);
    expect(attributesOf(html, 'input', 'type'), page).not.toContain('email');
    expect(html, page).toContain("form-action 'self';");
  }
});
