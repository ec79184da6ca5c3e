import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';

// Astro's own engine, as a page would use it.
const processor = await createSatteriMarkdownProcessor({
  smartypants: false,
  syntaxHighlight: false,
});

/** The text that a browser shows for Markdown of one paragraph. */
export async function renderedText(markdown: string): Promise<string> {
  const { code } = await processor.render(markdown);
  const paragraph = /^<p>([\s\S]*)<\/p>\n?$/.exec(code)?.[1];
  if (paragraph === undefined) throw new Error(`not one paragraph: ${code}`);
  return textOf(paragraph.replace(/<a href="(?:https?|mailto):[^>]*>|<\/a>/g, ''));
}

/** Character references as the characters they stand for; tags stay. */
export function textOf(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
