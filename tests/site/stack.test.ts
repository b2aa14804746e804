import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';

const visit = visitSite();

const SECRET = 'sk-live-0123456789abcdef0123456789';
const HOSTILE = '<img src=x onerror=window.canary=1>';

const CONFIG = JSON.stringify({
  mcpServers: {
    'my files': { command: 'npx', args: ['-y', 'toy-harbour-files@1.2.2'], env: { TOKEN: SECRET } },
    login: {
      url: `https://pilot-login.example/mcp?key=${SECRET}`,
      headers: { Authorization: `Bearer ${SECRET}` },
    },
    [HOSTILE]: { command: 'npx', args: [HOSTILE, '--token', SECRET] },
  },
});

/** Pastes as a person does: through the clipboard's event. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#paste').evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  await page.waitForSelector('#status:not(:empty)');
}

describe('a pasted configuration', () => {
  test('is read, and nothing of its secrets stays or leaves', async () => {
    await visit.onPage(routes.stack, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await paste(page, CONFIG);
      await page.waitForSelector('.stack-tools');
      const said = await page.locator('#status').textContent();
      expect(said).toContain('3 servers read, 2 of them listed.');
      expect(said).toContain('dropped unread');
      const kept = await page.evaluate(() => [
        document.documentElement.outerHTML,
        location.href,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
        document.querySelector('textarea')?.value ?? '',
      ]);
      expect([...kept, ...asked].filter((text) => text.includes(SECRET))).toEqual([]);
      expect(
        asked.filter((request) => !/\/(api\/v1\/servers\/|_astro\/|icon\.svg)/.test(request)),
      ).toEqual([]);
    });
  });

  test('is matched with what is listed, and what is not listed never looks clean', async () => {
    await visit.onPage(routes.stack, async (page) => {
      await paste(page, CONFIG);
      await page.waitForSelector('.stack-tools');
      const chosen = await page.locator('#chosen li').allTextContents();
      expect(chosen[0]).toContain('as my files: you ask for version 1.2.2, and 1.2.3 was scanned');
      expect(chosen[2]).toContain(`${HOSTILE} is not listed here`);
      expect(await page.evaluate(() => 'canary' in window)).toBe(false);
      expect(await page.locator('main img').count()).toBe(0);
      expect(new URL(page.url()).hash).not.toContain('img');
    });
  });

  test('may be the TOML of Codex', async () => {
    await visit.onPage(routes.stack, async (page) => {
      await paste(page, '[mcp_servers.files]\ncommand = "npx"\nargs = ["toy-harbour-files"]\n');
      expect(await page.locator('#chosen li').first().textContent()).toContain('as files');
    });
  });

  test('that names no server says so', async () => {
    await visit.onPage(routes.stack, async (page) => {
      await paste(page, '{"a": 1}');
      expect(await page.locator('#status').textContent()).toContain('names no servers');
      expect(await page.locator('#result > *').count()).toBe(0);
    });
  });
});

test('tools stand worst first, with what they cost together', async () => {
  await visit.onPage(`${routes.stack}#s=harbour-files&s=quay-terminal`, async (page) => {
    await page.waitForSelector('.stack-tools');
    const kinds = await page.locator('.stack-tools .level').allTextContents();
    const levels = kinds.map((kind) => kind.split(',')[0] ?? '');
    const order = ['Critical', 'High', 'Medium', 'Unknown', 'Low'];
    expect(levels.map((level) => order.indexOf(level))).toEqual(
      levels.map((level) => order.indexOf(level)).sort((a, b) => a - b),
    );
    expect(levels).toHaveLength(7);
    expect(await page.locator('#result .lead').textContent()).toMatch(/7 tools.*about \d+ tokens/);
  });
});

test('combinations are drawn with the servers that give each part', async () => {
  await visit.onPage(`${routes.stack}#s=harbour-files~files&s=quay-terminal`, async (page) => {
    const drawing = page.getByRole('img', { name: /What is written can be run/ });
    expect(await drawing.getAttribute('aria-label')).toBe(
      'What is written can be run: files gives writing files; quay-terminal gives running code.',
    );
    expect(await drawing.locator('line').count()).toBe(2);
  });
});

test('one policy for all servers is written in the chosen format, and comes whole as a file', async () => {
  await visit.onPage(`${routes.stack}#s=harbour-files~files&s=quay-terminal`, async (page) => {
    await page.selectOption('#format', 'claude-code');
    const shown = await page.locator('.snippet code').last().textContent();
    expect(shown).toContain('mcp__files__delete_folder');
    expect(shown).toContain('mcp__quay-terminal__run_command');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#policy-text a[download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('claude-code.json');
    expect(await readFile(await download.path(), 'utf8')).toBe(shown);
  });
});

test('a stricter profile changes the advice, the policy and the address', async () => {
  await visit.onPage(`${routes.stack}#s=harbour-files&s=quay-terminal`, async (page) => {
    await page.waitForSelector('.snippet');
    const read = async () => ({
      advice: (await page.locator('.stack-tools td:last-child').allTextContents()).sort().join(),
      policy: await page.locator('.snippet code').last().textContent(),
    });
    const balanced = await read();
    await page.selectOption('#profile', 'cautious');
    const cautious = await read();
    expect(balanced.advice).toContain('Limit');
    expect(cautious.advice).not.toContain('Limit');
    expect(cautious.policy).not.toBe(balanced.policy);
    const address = page.url();
    expect(new URL(address).hash).toMatch(/&p=cautious$/);
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('.snippet');
    expect(await read()).toEqual(cautious);
    await page.selectOption('#profile', 'permissive');
    expect((await read()).advice).not.toBe(balanced.advice);
  });
});

test('the address holds the whole stack', async () => {
  await visit.onPage(routes.stack, async (page) => {
    await page.fill('#server', 'quay-terminal');
    await page.locator('#pick button').click();
    await page.waitForSelector('.snippet');
    await page.selectOption('#format', 'codex');
    const address = page.url();
    expect(new URL(address).hash).toBe('#s=quay-terminal&f=codex');
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('.snippet');
    expect(await page.inputValue('#format')).toBe('codex');
    expect(await page.locator('#chosen li').count()).toBe(1);
    await page.locator('#chosen button').click();
    expect(await page.locator('#policy-part').isHidden()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });
});
