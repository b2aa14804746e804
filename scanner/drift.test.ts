import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pin, PinnedTool } from './contract/index.ts';
import { drift } from './drift.ts';

const digest = (text: string) => text.repeat(64).slice(0, 64);

function tool(name: string, more: Partial<PinnedTool> = {}): PinnedTool {
  return {
    name,
    digest: digest('a'),
    nameless: digest('b'),
    fields: { description: digest('c') },
    category: 'read',
    risk: 'low',
    signals: [],
    ...more,
  };
}

function pin(...tools: PinnedTool[]): Pin {
  return {
    server: 'kitchen',
    version: '1.0.0',
    profileDigest: digest('d'),
    rulesDigest: digest('e'),
    instructions: null,
    tools,
  };
}

const anyDigest = fc.constantFrom('1', '2', '3').map(digest);
const anyTool: fc.Arbitrary<PinnedTool> = fc.record({
  name: fc.constantFrom('boil', 'stir', 'taste', '__proto__'),
  digest: anyDigest,
  nameless: anyDigest,
  fields: fc.record({ description: anyDigest }),
  category: fc.constantFrom('read' as const, 'destructive' as const),
  risk: fc.constantFrom('low' as const, 'critical' as const),
  signals: fc.subarray(['secrets' as const, 'filesystem' as const]),
});
const anyPin = fc.array(anyTool, { maxLength: 6 }).map((tools) => pin(...tools));

describe('drift', () => {
  it('is empty between a pin and itself, whatever the order of its tools', () => {
    fc.assert(
      fc.property(anyPin, (same) => {
        expect(drift(same, same)).toEqual([]);
      }),
    );
  });

  it('accounts for every tool that came or went', () => {
    fc.assert(
      fc.property(anyPin, anyPin, (before, after) => {
        const differences = drift(before, after);
        const count = (kind: string) => differences.filter((each) => each.kind === kind).length;
        expect(before.tools.length + count('tool-added') - count('tool-removed')).toBe(
          after.tools.length,
        );
      }),
    );
  });

  it('tells a new server', () => {
    expect(drift(null, pin(tool('boil'), tool('stir')))).toEqual([
      { kind: 'server-added', tools: 2 },
    ]);
  });

  it('tells tools added and removed', () => {
    const differences = drift(
      pin(tool('boil')),
      pin(tool('stir', { nameless: digest('f'), risk: 'high' })),
    );
    expect(differences).toEqual([
      {
        kind: 'tool-removed',
        tool: 'boil',
        before: { category: 'read', risk: 'low', signals: [] },
      },
      { kind: 'tool-added', tool: 'stir', after: { category: 'read', risk: 'high', signals: [] } },
    ]);
  });

  it('tells a rename from a removal and an addition', () => {
    expect(drift(pin(tool('boil')), pin(tool('heat', { digest: digest('f') })))).toEqual([
      { kind: 'tool-renamed', tool: 'heat', from: 'boil' },
    ]);
  });

  it('names the members that were redefined, and the level that this raised', () => {
    const after = tool('boil', {
      digest: digest('f'),
      nameless: digest('f'),
      fields: { description: digest('9'), annotations: digest('8') },
      risk: 'critical',
      signals: ['secrets'],
    });
    expect(drift(pin(tool('boil')), pin(after))).toEqual([
      { kind: 'tool-redefined', tool: 'boil', fields: ['description', 'annotations'] },
      {
        kind: 'judgement-changed',
        tool: 'boil',
        before: { category: 'read', risk: 'low', signals: [] },
        after: { category: 'read', risk: 'critical', signals: ['secrets'] },
        cause: 'server',
        level: 'raised',
      },
    ]);
  });

  it('blames the rules where the definition is the same', () => {
    expect(drift(pin(tool('boil', { risk: 'high' })), pin(tool('boil')))).toEqual([
      expect.objectContaining({ kind: 'judgement-changed', cause: 'rules', level: 'lowered' }),
    ]);
  });

  it('tells other instructions', () => {
    expect(drift(pin(), { ...pin(), instructions: digest('f') })).toEqual([
      { kind: 'instructions-changed' },
    ]);
  });
});
