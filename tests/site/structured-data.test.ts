import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { BASE, PLACES } from './places.ts';
import { builtFiles, toyPages } from './toy-pages.ts';

const ADDRESS = `https://tools.harbour.example${BASE}`;

const visit = visitSite(PLACES.siteBelow, BASE);
const files = await builtFiles(PLACES.siteBelow);
const pages = files.filter((file) => file.endsWith('.html'));

const html = (page: string) => readFile(join(PLACES.siteBelow, page), 'utf8');
const scriptsOf = (text: string) =>
  [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => json,
  );

const Text = z.string().trim().min(1);
const Address = z.string().startsWith(`${ADDRESS}/`);
const Context = z.literal('https://schema.org');

/** What search engines require of each type, and nothing that they would not know. */
const ThingSchema = z.discriminatedUnion('@type', [
  z.strictObject({
    '@context': Context,
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().min(1),
          name: Text,
          item: Address.optional(),
        }),
      )
      .min(1)
      .refine((items) => items.slice(0, -1).every(({ item }) => item !== undefined))
      .refine((items) => items.every(({ position }, index) => position === index + 1)),
  }),
  z.strictObject({
    '@context': Context,
    '@type': z.literal('FAQPage'),
    mainEntity: z
      .array(
        z.strictObject({
          '@type': z.literal('Question'),
          name: Text,
          acceptedAnswer: z.strictObject({ '@type': z.literal('Answer'), text: Text }),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    '@context': Context,
    '@type': z.literal('Dataset'),
    name: Text,
    description: z.string().min(50).max(5000),
    url: Address,
    isAccessibleForFree: z.literal(true),
    creator: z.strictObject({ '@type': z.literal('Organization'), name: Text }),
    dateModified: z.iso.date().optional(),
    distribution: z
      .array(
        z.strictObject({
          '@type': z.literal('DataDownload'),
          encodingFormat: Text,
          contentUrl: Address,
        }),
      )
      .min(1),
  }),
]);

type Thing = z.infer<typeof ThingSchema>;

async function thingsOf(page: string): Promise<Thing[]> {
  return scriptsOf(await html(page)).flatMap((json) => {
    const value: unknown = JSON.parse(json);
    return z.array(ThingSchema).parse(Array.isArray(value) ? value : [value]);
  });
}

const typesOf = async (page: string) => (await thingsOf(page)).map((thing) => thing['@type']);

test('all that pages say of themselves is what schema.org and search engines know', async () => {
  let things = 0;
  for (const page of pages) things += (await thingsOf(page)).length;
  expect(things).toBeGreaterThan(700);
});

test('a data sheet tells its way and its questions, and the page for programs its data', async () => {
  for (const { route } of await toyPages())
    expect(await typesOf(`${route.slice(1)}index.html`)).toEqual(['BreadcrumbList', 'FAQPage']);
  expect(await typesOf(`${routes.api.slice(1)}index.html`)).toEqual(['BreadcrumbList', 'Dataset']);
});

test('ways and downloads lead to files of the site', async () => {
  const there = new Set(files.map((file) => `${ADDRESS}/${file}`));
  const led = new Set<string>();
  for (const page of pages) {
    for (const thing of await thingsOf(page)) {
      if (thing['@type'] === 'BreadcrumbList')
        for (const { item } of thing.itemListElement)
          if (item !== undefined) led.add(`${item}index.html`);
      if (thing['@type'] === 'Dataset')
        for (const { contentUrl } of thing.distribution) led.add(contentUrl);
    }
  }
  expect([...led].filter((address) => !there.has(address))).toEqual([]);
});

test('questions and answers are those that the page shows', async () => {
  await visit.onPage('/tools/harbour-files/delete_folder/', async (page) => {
    const shown = (await page.locator('.questions').textContent())?.replaceAll(/\s+/g, ' ');
    const [, faq] = await thingsOf('tools/harbour-files/delete_folder/index.html');
    if (faq?.['@type'] !== 'FAQPage') throw new Error('The page has no FAQPage.');
    for (const { name, acceptedAnswer } of faq.mainEntity) {
      expect(shown).toContain(name);
      expect(shown).toContain(acceptedAnswer.text);
    }
  });
});

test('words that would end the script or begin an element are data in it', async () => {
  for (const page of pages.filter((file) => file.startsWith('tools/wrecker/'))) {
    for (const json of scriptsOf(await html(page))) expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    for (const thing of await thingsOf(page)) expect(JSON.stringify(thing)).not.toMatch(/<\w/);
  }
});

test('previews are told what the page is, and get a picture that is there', async () => {
  for (const page of pages.filter((file) => file !== '404.html')) {
    const text = await html(page);
    const path = page.replace(/index\.html$/, '');
    expect(text).toContain(`<link rel="canonical" href="${ADDRESS}/${path}">`);
    const [, picture = ''] = /property="og:image" content="([^"]+)"/.exec(text) ?? [];
    expect(files).toContain(picture.slice(ADDRESS.length + 1));
  }
  expect(await html('404.html')).toContain('<meta name="robots" content="noindex">');
});
