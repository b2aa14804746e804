import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../classify.ts';
import { type ToolDefinition, type Verdict, VerdictSchema } from '../contract/index.ts';
import { textOfField } from '../rules/text/field.ts';
import { judgeToy, TOY_DIGEST } from './judge-toy.ts';

const WORDS =
  `get list delete send pay run create the a of to and or file user api key token command sql query not this tool
  before without 删除 文件 ファイル Удаляет elimina löscht trash read-only SELECT \u200b ( ) , . : ; " \` \n\n # - * 🔍`.split(
    / +/,
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const name = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
    .map((words) => words.join('_')),
);
const docstring = fc
  .tuple(text, fc.array(fc.tuple(fc.constantFrom(...WORDS, 'action', 'operation'), text)))
  .map(([first, told]) =>
    [first, 'Args:', ...told.map(([parameter, said]) => `  ${parameter}: ${said}`)].join('\n'),
  );
const leaf = {
  type: fc.constantFrom('string', 'object', 'array', 'boolean', 'number'),
  description: text,
  enum: fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }),
  default: fc.jsonValue({ maxDepth: 2 }),
};
const { node: schema } = fc.letrec<{ node: Record<string, unknown> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record(leaf, { requiredKeys: [] }),
    fc.record(
      { ...leaf, properties: fc.dictionary(name, tie('node'), { maxKeys: 3 }), items: tie('node') },
      { requiredKeys: [] },
    ),
  ),
}));
const definition: fc.Arbitrary<ToolDefinition> = fc.record(
  {
    name,
    title: text,
    description: fc.oneof(text, docstring),
    inputSchema: schema,
    outputSchema: schema,
    annotations: fc.record(
      { readOnlyHint: fc.boolean(), destructiveHint: fc.boolean(), title: text },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['name'] },
);

describe('every verdict', () => {
  it('points at words that stand in the definition, whatever the definition', () => {
    fc.assert(
      fc.property(definition, (tool) => {
        const verdict = VerdictSchema.parse(judgeToy(tool));
        for (const { field, span, text: pointed } of verdict.findings) {
          const whole = textOfField(tool, field);
          expect(whole).toBeDefined();
          expect(span[0]).toBeLessThanOrEqual(span[1]);
          expect(span[1]).toBeLessThanOrEqual(whole?.length ?? -1);
          expect(whole?.slice(...span)).toBe(pointed);
        }
        const places = [...verdict.signals, ...verdict.parameters].flatMap(
          ({ findings }) => findings,
        );
        expect(places.every((place) => verdict.findings[place] !== undefined)).toBe(true);
        expect(verdict.findings.some(({ claim }) => claim.about === 'category')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same in whatever order the tools stand', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(definition, { maxLength: 6, selector: ({ name: each }) => each }),
        (tools) => {
          const entries = tools.map((each) => ({ digest: TOY_DIGEST, definition: each }));
          const forwards = classify({ tools: entries });
          const backwards = classify({ tools: entries.toReversed() }).toReversed();
          expect(backwards.map(withoutNamesakes)).toEqual(forwards.map(withoutNamesakes));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Namesakes are listed in the order of the tools, and only the first few of them. */
function withoutNamesakes({ findings, ...verdict }: Verdict): unknown {
  const own = findings.filter(({ rule }) => rule !== 'name-is-taken-by-another-tool');
  return {
    ...verdict,
    signals: verdict.signals.map(({ id }) => id),
    parameters: [],
    findings: own,
  };
}
