import { describe, expect, it } from 'vitest';
import type { Judged, Label } from '../accuracy.ts';
import type { Claim, FindingRole } from '../contract/index.ts';
import { precisionOfRules } from './rule-precision.ts';
import { toyLabel } from './toy-label.ts';

const READ: Claim = { about: 'category', category: 'read' };
const WRITE: Claim = { about: 'category', category: 'write' };
const SECRETS: Claim = { about: 'signal', signal: 'secrets' };

type Made = readonly [rule: string, claim: Claim, role?: FindingRole];

function judged(made: readonly Made[], label: Partial<Label> = {}): Judged {
  return {
    server: 'toys',
    label: toyLabel(label),
    verdict: {
      name: 'sky',
      digest: '0'.repeat(64),
      category: 'read',
      risk: 'low',
      confidence: 'high',
      reversibility: 'nothing-changes',
      summary: 'Shows the sky.',
      conflicts: [],
      signals: [],
      parameters: [],
      findings: made.map(([rule, claim, role = 'decides']) => ({
        rule,
        claim,
        role,
        field: 'name',
        span: [0, 3],
        text: 'sky',
        says: 'It says “sky”.',
      })),
    },
  };
}

const sharesOf = (...tools: readonly Judged[]) => Object.fromEntries(precisionOfRules(tools));

describe('precisionOfRules', () => {
  it('counts a rule as right where a label has the category that it claims', () => {
    const made: Made[] = [['reads', READ]];
    expect(
      sharesOf(
        judged(made),
        judged(made, { category: ['write', 'read'] }),
        judged(made, { category: ['execute'] }),
      ),
    ).toEqual({ reads: { right: 2, of: 3 } });
  });

  it('holds a category that was only defensible against the rule', () => {
    const tool = judged([['reads', READ]], { category: ['write'], alternatives: ['read'] });
    expect(sharesOf(tool)).toEqual({ reads: { right: 0, of: 1 } });
  });

  it('leaves out what lost, and counts what agreed', () => {
    expect(
      sharesOf(
        judged([
          ['writes', WRITE, 'overruled'],
          ['reads', READ, 'supports'],
        ]),
      ),
    ).toEqual({ reads: { right: 1, of: 1 } });
  });

  it('counts a tool once, and as wrong where one of several claims is', () => {
    const both: Made[] = [
      ['mixed', READ],
      ['mixed', SECRETS],
      ['mixed', READ],
    ];
    expect(sharesOf(judged(both))).toEqual({ mixed: { right: 0, of: 1 } });
    expect(sharesOf(judged(both, { signals: ['secrets'] }))).toEqual({
      mixed: { right: 1, of: 1 },
    });
  });

  it('compares a claimed level with the labelled one', () => {
    const made: Made[] = [['raises', { about: 'risk', risk: 'high' }]];
    expect(sharesOf(judged(made), judged(made, { risk: ['high'] }))).toEqual({
      raises: { right: 1, of: 2 },
    });
  });

  it('counts nothing that no label can confirm', () => {
    expect(
      sharesOf(
        judged([['hides', { about: 'signal', signal: 'hidden-text' }]]),
        judged([['takes', { about: 'parameter', parameter: 'path' }]]),
        judged([['keeps', SECRETS]], { disputed: ['secrets'] }),
      ),
    ).toEqual({});
  });
});
