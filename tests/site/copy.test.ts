import { expect, test } from 'vitest';
import {
  PolicyJsonFragmentSchema,
  PolicyJsonSchema,
} from '../../scanner/policy/formats/policy-json-schema.ts';
import { visitSite } from './browser.ts';

const visit = visitSite();
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

async function copied(
  path: string,
  place: string,
): Promise<{ text: string; shown: string; words: string }> {
  return visit.onPage(
    path,
    async (page) => {
      const snippet = page.locator(`${place} .snippet`).first();
      await snippet.locator('[data-copy]').click();
      await page.waitForFunction(
        () => document.querySelector('[data-copy]')?.textContent === 'Copied',
      );
      return {
        text: await page.evaluate(() => navigator.clipboard.readText()),
        shown: (await snippet.locator('pre').textContent()) ?? '',
        words: (await page.locator(place).first().textContent()) ?? '',
      };
    },
    ALLOWED,
  );
}

test('the button copies exactly the fragment that is shown, and the fragment is valid', async () => {
  const { text, shown, words } = await copied(
    '/tools/harbour-files/delete_folder/',
    'section#handling',
  );
  expect(text).toBe(shown);
  expect(PolicyJsonFragmentSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  expect(words).toContain('A fragment, for this tool alone.');
});

test('the whole policy is copied although it is folded, and is valid', async () => {
  const { text, words } = await copied('/servers/drove/', 'section#policy');
  const policy = PolicyJsonSchema.parse(JSON.parse(text));
  expect(Object.keys(policy.tools ?? {})).toHaveLength(110);
  expect(words).toContain('A whole policy.');
});

test('where the browser refuses, the text is selected and the button says what to press', async () => {
  await visit.onPage('/tools/harbour-files/delete_folder/', async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('[data-copy]').first().click();
    await page.waitForFunction(
      () => document.querySelector('[data-copy]')?.textContent === 'Press Ctrl+C',
    );
    const selected = await page.evaluate(() => String(getSelection()));
    expect(JSON.parse(selected)).toHaveProperty('tools.delete_folder');
  });
});

test('a button that is pressed twice says in the end what it said first', async () => {
  await visit.onPage(
    '/tools/harbour-files/delete_folder/',
    async (page) => {
      await page.clock.install();
      const button = page.locator('[data-copy]').first();
      for (const _press of ['first', 'second']) {
        await button.click();
        await page.waitForFunction(
          () => document.querySelector('[data-copy]')?.textContent === 'Copied',
        );
      }
      await page.clock.runFor(60_000);
      expect(await button.textContent()).toBe('Copy');
    },
    ALLOWED,
  );
});
