import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitSite } from './browser.ts';
import { PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

/** What a page has and where it leads. Addresses are as the page writes them. */
interface Outline {
  readonly ids: string[];
  readonly links: string[];
  readonly resources: string[];
  /** Styles and scripts that stand in the page itself, but for data, which never runs. */
  readonly inline: number;
  readonly policy: string;
  readonly headings: { level: number; isFollowed: boolean; text: string }[];
}

const visit = visitSite();
const files = new Set(await builtFiles());
const pages = [...files].filter((file) => file.endsWith('.html'));

/** Reads pages with the browser's own parser, without running anything of them. */
async function outlines(): Promise<Map<string, Outline>> {
  return visit.onPage('/about/', async (page) => {
    const found = new Map<string, Outline>();
    for (const file of pages) {
      const html = await readFile(join(PLACES.site, file), 'utf8');
      found.set(file, await page.evaluate(outlineOf, html));
    }
    return found;
  });
}

/** Runs in the browser. */
function outlineOf(html: string): Outline {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const headings = all('main :is(h1, h2, h3, h4)').map((heading) => {
    const isNext = ({ tagName }: Element) => /^H[1-6]$/.test(tagName) && tagName <= heading.tagName;
    let next: Element | null =
      heading.nextElementSibling ?? heading.parentElement?.nextElementSibling ?? null;
    while (next !== null && next.textContent?.trim() === '') next = next.nextElementSibling;
    return {
      level: Number(heading.tagName.slice(1)),
      isFollowed: next !== null && !isNext(next),
      text: heading.textContent ?? '',
    };
  });
  return {
    ids: all('[id]').map(({ id }) => id),
    links: all('a[href], form[action]').map(
      (each) => each.getAttribute('href') ?? each.getAttribute('action') ?? '',
    ),
    resources: all('link[href], script[src], img[src], use[href]').map(
      (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
    ),
    inline: all('style, [style], script:not([src], [type="application/ld+json"])').length,
    policy: document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '',
    headings,
  };
}

const outlined = (() => {
  let all: Promise<Map<string, Outline>> | undefined;
  return () => {
    all ??= outlines();
    return all;
  };
})();

/** The file and fragment that an address on a page stands for. */
function targetOf(file: string, address: string): { file: string; fragment: string } {
  const { pathname, hash } = new URL(address, `http://toy/${file}`);
  const path = decodeURIComponent(pathname).slice(1);
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { file: page, fragment: decodeURIComponent(hash.slice(1)) };
}

const isExternal = (address: string) => /^[a-z]+:/i.test(address);

test('every internal link leads to a page, and every fragment to an element of it', async () => {
  const all = await outlined();
  const broken: string[] = [];
  let checked = 0;
  for (const [file, { links }] of all) {
    for (const link of links.filter((each) => !isExternal(each))) {
      const target = targetOf(file, link);
      checked += 1;
      const isThere = files.has(target.file);
      const hasFragment =
        target.fragment === '' || all.get(target.file)?.ids.includes(target.fragment);
      if (!isThere || !hasFragment) broken.push(`${file}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(5000);
});

test('links that leave the site lead to web pages, and none runs a script', async () => {
  const external = [...(await outlined()).values()].flatMap(({ links }) =>
    links.filter(isExternal),
  );
  expect(external.filter((link) => !/^https:\/\//.test(link))).toEqual([]);
});

test('every page loads only files of the site', async () => {
  const missing: string[] = [];
  for (const [file, { resources }] of await outlined()) {
    for (const resource of resources) {
      if (isExternal(resource) || !files.has(targetOf(file, resource).file))
        missing.push(`${file}: ${resource}`);
    }
  }
  expect(missing).toEqual([]);
});

test('no id stands twice on a page', async () => {
  const twice = [...(await outlined())].flatMap(([file, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`),
  );
  expect(twice).toEqual([]);
});

test('every page has one first heading, and no heading leaves a level out', async () => {
  const wrong = [...(await outlined())].filter(([, { headings }]) => {
    const levels = headings.map(({ level }) => level);
    return (
      levels[0] !== 1 ||
      levels.filter((level) => level === 1).length !== 1 ||
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
    );
  });
  expect(
    wrong.map(([file, { headings }]) => `${file}: ${headings.map(({ level }) => level).join('')}`),
  ).toEqual([]);
});

test('no heading stands over nothing', async () => {
  const empty = [...(await outlined())].flatMap(([file, { headings }]) =>
    headings
      .filter(({ level, isFollowed }) => level > 1 && !isFollowed)
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(empty).toEqual([]);
});

test('every page forbids inline code and foreign files, and carries none', async () => {
  for (const [file, { inline, policy }] of await outlined()) {
    expect(inline, file).toBe(0);
    expect(policy, file).toMatch(
      /^default-src 'none'; script-src 'self'( 'wasm-unsafe-eval')?; style-src 'self';/,
    );
    expect(policy.includes('wasm'), file).toBe(file === 'search/index.html');
  }
});
