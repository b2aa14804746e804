import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import { plainMarkdown } from './src/lib/plain-markdown.ts';

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
