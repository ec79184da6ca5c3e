import type { AstroIntegration } from 'astro';

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
        const entrypoint = new URL('./own-hashes/middleware.ts', import.meta.url);
        addMiddleware({ order: 'post', entrypoint });
      },
    },
  };
}
