import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';

/** Where a link of an authored text may lead: the web, or this site. */
const LINK_TARGET = /^(https?:\/\/|\/|#)/;

/** Authored texts are Markdown and nothing else: markup in them is shown, and links only ever lead to pages. */
const plainMarkdown = {
  name: 'plain-markdown',
  html: ({ value }) => ({ type: 'text', value }),
  link: ({ url, children }) => (LINK_TARGET.test(url) ? undefined : { type: 'emphasis', children }),
  // The page has its first heading already.
  heading: ({ depth, children }) =>
    depth === 1 ? { type: 'heading', depth: 2, children } : undefined,
  image: ({ alt }) => ({ type: 'text', value: alt ?? '' }),
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // A line break between elements is no space on the page: where words need one, it is written out.
  compressHTML: 'jsx',
  markdown: {
    processor: satteri({ mdastPlugins: [plainMarkdown] }),
    // It would write styles into the page, which the pages' policy forbids.
    syntaxHighlight: false,
  },
  build: {
    format: 'directory',
    concurrency: 4,
    // Everything is a file of its own, so that the pages' policy can forbid all inline code.
    inlineStylesheets: 'never',
  },
  // Every page names its files: the hash alone is the shortest name.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
  },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});
