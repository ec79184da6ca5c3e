import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Islands in Preact, whose JSX Vite compiles itself by `jsxImportSource` of tsconfig.json. The integration of
 * `@astrojs/preact` has Babel do that, a quarter of a day's build; of that package only what renders is used.
 */
export function preactParts(): AstroIntegration {
  return {
    name: 'preact-parts',
    hooks: {
      'astro:config:setup': ({ command, addRenderer, updateConfig }) => {
        addRenderer({
          name: '@astrojs/preact',
          clientEntrypoint: `@astrojs/preact/client${command === 'dev' ? '-dev' : ''}.js`,
          serverEntrypoint: '@astrojs/preact/server.js',
        });
        updateConfig({ vite: { plugins: [rendererOptions, withoutSignals] } });
      },
    },
  };
}

const options = 'astro:preact:opts';

/** Which components the renderer is for: with one renderer, all. */
const rendererOptions: Plugin = {
  name: 'renderer-options',
  resolveId: { filter: { id: /^astro:preact:opts$/ }, handler: () => `\0${options}` },
  load: { filter: { id: /^\0astro:preact:opts$/ }, handler: () => 'export default {}' },
  configEnvironment: (name) =>
    name === 'client'
      ? {
          optimizeDeps: {
            include: [
              '@astrojs/preact/client-dev.js',
              'preact',
              'preact/jsx-runtime',
              'preact/hooks',
            ],
          },
        }
      : null,
};

/** Takes from Astro's client for Preact what reads signals, which no island has: a hundredth of a list's scripts. */
const withoutSignals: Plugin = {
  name: 'without-signals',
  apply: 'build',
  transform: {
    filter: { id: /@astrojs\/preact\/dist\/client\.js$/ },
    handler: (code) => ({ code: signalless(code), map: null }),
  },
};

export function signalless(client: string): string {
  return client.replace(/let signalsRaw\b.*?(?=const child\b)/s, '');
}
