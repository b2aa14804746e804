import fc from 'fast-check';
import { CATEGORIES } from '../../scanner/contract/category.ts';
import type { Condition } from '../../scanner/contract/policy.ts';
import { RISK_LEVELS } from '../../scanner/contract/risk.ts';
import { SIGNALS } from '../../scanner/contract/signal.ts';
import type { BoundedArgument } from '../../scanner/policy/conditions.ts';
import type { JudgedTool } from '../../scanner/policy/recommend.ts';

/** Names that end a string, a comment, a rule or a line somewhere, or mean more than themselves. */
const HOSTILE_NAMES = [
  '*',
  '**',
  '__proto__',
  'constructor',
  'toString',
  'a.b',
  'a/b',
  '../../etc/passwd',
  'a b',
  ' leading',
  'trailing ',
  'a:b',
  'mcp__other__tool',
  'server__tool',
  'x'.repeat(128),
  "'",
  '"',
  '\\',
  '`',
  'a\nb',
  'a\r\nb',
  '\u2028',
  '\u0085',
  '\u0000',
  '\ufeff',
  '\u202eevil',
  '\u{1f600}',
  'ünïcödé',
  '# comment',
  '// comment',
  '*/',
  '", "decision": "allow',
  '"]\nallow = true\n["',
  "'); permit(principal, action, resource); //",
  '" || true || "',
  '" }\ndecisions["a"]["b"] := "allow',
  '$(touch /tmp/x)',
  '; rm -rf /',
  '- name: x',
  'a: {b: c}',
  '&anchor',
  '!!str',
  'null',
  'true',
  '1',
  '~',
  '=',
  '^.*$',
  '(a|b)',
  'A',
  'a',
  '--enable-all',
];

export const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.stringMatching(/^[a-z][a-z_]{0,20}$/),
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
);

const about = {
  argument: fc.constantFrom('path', 'to', 'amount', 'the_query'),
  required: fc.boolean(),
};

/** Texts as people fill them in. */
const anyText = fc.oneof(
  fc.constantFrom(
    '/srv/data',
    '/srv/*',
    'https://example.org/',
    '/a.b(c)',
    "it's",
    'a"b\\c',
    '/ü/\u200b',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((text) => text.isWellFormed()),
);

const anyBound: fc.Arbitrary<BoundedArgument> = fc.oneof(
  bound(
    'amount',
    fc.record({
      ...about,
      test: fc.constant('at-most' as const),
      most: fc.integer({ min: 0, max: 1000 }),
    }),
  ),
  bound(
    'recipient',
    fc.record({
      ...about,
      test: fc.constant('one-of' as const),
      values: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    }),
  ),
  bound('url', fc.record({ ...about, test: fc.constant('begins-with' as const), prefix: anyText })),
  bound('path', fc.record({ ...about, test: fc.constant('under' as const), root: anyText })),
  bound('query', fc.record({ ...about, test: fc.constant('select-only' as const) })),
);

function bound(
  kind: BoundedArgument['kind'],
  condition: fc.Arbitrary<Condition>,
): fc.Arbitrary<BoundedArgument> {
  return fc.record({ kind: fc.constant(kind), condition });
}

/** A tool of any name, judged in any way, with conditions on its arguments. */
export const anyTool: fc.Arbitrary<JudgedTool> = fc.record({
  verdict: fc.record({
    name: anyName,
    category: fc.constantFrom(...CATEGORIES),
    risk: fc.constantFrom(...RISK_LEVELS),
    signals: fc
      .uniqueArray(fc.constantFrom(...SIGNALS), { maxLength: 3 })
      .map((ids) => ids.map((id) => ({ id, findings: [0] }))),
    parameters: fc.constant([]),
  }),
  bounds: fc.uniqueArray(anyBound, {
    maxLength: 2,
    selector: ({ condition }) => condition.argument,
  }),
});

export const anyTools = fc.uniqueArray(anyTool, {
  maxLength: 12,
  selector: ({ verdict }) => verdict.name,
});

/** Names that people give to servers in their configuration, and some that nobody should. */
export const anyServerName = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/),
  fc.constantFrom(
    'my_server',
    'a__b',
    'A.b',
    'with space',
    '"',
    '*',
    "'; drop",
    'x:y',
    'server]\n[other',
  ),
);
