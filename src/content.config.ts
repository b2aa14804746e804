import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'zod';

const folder = (path: string) => pathToFileURL(`${resolve(path)}/`);

/** What a category means and what to do about it. */
const categories = defineCollection({
  loader: glob({ base: folder('catalogue/categories'), pattern: '*.md' }),
  schema: z.strictObject({}),
});

/** Why a rule says what it says. */
const rules = defineCollection({
  loader: glob({ base: folder('scanner/rules'), pattern: '*.md' }),
});

/** How attacks work, below the front matter that `read-attacks.ts` has checked. */
const attacks = defineCollection({
  loader: glob({ base: folder('catalogue/attacks'), pattern: '*.md' }),
});

/** What the project's documentation and the site both say. */
const documentation = defineCollection({
  loader: glob({ base: folder('docs'), pattern: 'api.md' }),
});

export const collections = { attacks, categories, documentation, rules };
