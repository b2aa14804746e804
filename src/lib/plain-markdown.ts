import { defineMdastPlugin, markdownToHtml } from 'satteri';

/** Where a link of an authored text may lead: the web, or this site. */
const LINK_TARGET = /^(https?:\/\/|\/|#)/;

/** How a language of code is called. */
const LANGUAGE = /^[\w+#-]+$/;

/** Authored texts are Markdown and nothing else: markup in them is shown, and links only ever lead to pages. */
export const plainMarkdown = defineMdastPlugin({
  name: 'plain-markdown',
  html: ({ value }) => ({ type: 'text', value }),
  link: ({ url, children }) => (LINK_TARGET.test(url) ? undefined : { type: 'emphasis', children }),
  // What refers to it is text then.
  definition: (node, context) => {
    if (!LINK_TARGET.test(node.url)) context.removeNode(node);
  },
  // The page has its first heading already.
  heading: ({ depth, children }) =>
    depth === 1 ? { type: 'heading', depth: 2, children } : undefined,
  // What stands behind the fence becomes the name of a class.
  code: (node) =>
    node.lang && !LANGUAGE.test(node.lang) ? { type: 'code', value: node.value } : undefined,
  image: ({ alt }) => ({ type: 'text', value: alt ?? '' }),
  imageReference: ({ alt }) => ({ type: 'text', value: alt ?? '' }),
});

/** The typography of authored texts, and no front matter: whoever read the file has taken it off. */
const FEATURES = { smartPunctuation: true, frontmatter: false };

/**
 * What people wrote in a listing, as HTML. Listings are as many as servers: among the texts that Astro
 * compiles into pages, each new one would have all pages compiled again, and every build would read them all.
 */
export function authoredHtml(markdown: string): string {
  const options = { mdastPlugins: [plainMarkdown], features: FEATURES };
  return markdownToHtml(markdown, options).html.trimEnd();
}
