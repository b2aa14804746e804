import { describe, expect, it } from 'vitest';
import { METADATA_TOYS } from '../toys/metadata.mjs';
import { scanToy } from './scan-toy.ts';

/** Toy → words of the reason for which its one bad entry is quarantined. */
const QUARANTINED: Readonly<Record<string, string>> = {
  'entry-is-text': 'it is no object',
  'entry-is-null': 'it is no object',
  'entry-is-a-list': 'it is no object',
  'name-is-missing': 'name is not text',
  'name-is-a-number': 'name is not text',
  'name-is-empty': 'name is not at least 1 character',
  'title-is-a-list': 'title is not text',
  'description-is-null': 'description is not text',
  'description-is-a-number': 'description is not text',
  'description-of-100-kb': 'description is 102000 bytes long',
  'hint-is-text': 'annotations.readOnlyHint is not true or false',
  'annotations-are-text': 'annotations is not an object',
  'input-is-text': 'inputSchema is not an object',
  'input-is-null': 'inputSchema is not an object',
  'input-is-a-list': 'inputSchema is not an object',
  'input-is-10000-deep': 'nested more than 64 levels',
  'input-is-1000000-brackets-deep': 'nested more than 64 levels',
  'input-has-an-infinite-number': 'number out of range',
  'input-of-600-kb': '524288 are read',
  'output-has-20000-properties': 'more than 20000 values',
  'output-is-10000-deep': 'nested more than 64 levels',
  'names-twice-with-the-same-words': 'repeats another entry',
};

/** What a slug may look like, so that it is one harmless part of a path and of a URL. */
const SLUG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,140}$/;

describe('a server whose tools are not what they should be', { concurrent: true }, () => {
  it.each(Object.keys(METADATA_TOYS))('%s', async (toy) => {
    const { completion, seen } = await scanToy(toy);
    const names = seen?.tools.map(({ definition }) => definition.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['kettle_boil', 'kettle_read']));
    const reason = QUARANTINED[toy];
    if (reason === undefined) {
      expect({ completion, quarantined: seen?.quarantined }).toEqual({
        completion: 'complete',
        quarantined: [],
      });
      expect(names.length).toBeGreaterThan(2);
    } else {
      expect(completion).toBe('partial');
      expect(seen?.quarantined).toEqual([
        expect.objectContaining({ reason: expect.stringContaining(reason) }),
      ]);
    }
    const slugs = seen?.tools.map(({ slug }) => slug.toLowerCase()) ?? [];
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { slug } of seen?.tools ?? []) expect(slug).toMatch(SLUG);
  });
});

describe('text that a server sends', () => {
  it('is kept as it came, but for lone surrogates', async () => {
    const { seen } = await scanToy('names-with-lone-surrogates');
    expect(seen?.tools.map(({ definition }) => definition.name)).toContain('half \ufffd emoji');
  });

  it('keeps prototype names as plain parameters', async () => {
    const { seen } = await scanToy('input-has-prototype-keys');
    const odd = seen?.tools.find(({ slug }) => slug === 'odd');
    const properties = odd?.definition.inputSchema?.['properties'];
    expect(Object.keys(properties ?? {})).toEqual(['__proto__', 'constructor']);
  });
});
