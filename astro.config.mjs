import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // JSX's rules drop the space that a line break stands for; ours is text, where that joins words.
  compressHTML: true,
  build: {
    format: 'directory',
    concurrency: 4,
    // Everything is a file of its own, so that the pages' policy can forbid all inline code.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});
