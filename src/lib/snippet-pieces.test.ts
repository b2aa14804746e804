import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallLimit } from '../../scanner/contract/policy.ts';
import type { SettledTool } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { snippetPieces, textOfPieces, toolPieces, writesTheSame } from './snippet-pieces.ts';

const limits = fc.record<CallLimit>({
  max: fc.nat(),
  window: fc.constantFrom('hour', 'minute'),
});

/** Every decision, about a tool of whatever name; conditions are left out. */
const settledTools = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('fill-in', 'FILL-IN-form', '__proto__', 'name-of-the-tool', 'a', 'A1'),
      fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_.-]{0,70}$/),
      fc.string({ minLength: 1 }),
    ),
    fc.oneof(
      fc.constantFrom('allow', 'ask', 'deny', 'hide').map((decision) => ({ decision }) as const),
      limits.map((limit) => ({ decision: 'limit', limit }) as const),
    ),
  )
  .map(([tool, settled]): SettledTool => ({ tool, ...settled, conditions: [] }));

const servers = fc.oneof(
  fc.constantFrom('a', 'fill-in', 'name-of-the-server', 'tool'),
  fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,3}$/),
);

test('whatever tools and servers are called, pieces are those of what the format itself writes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FORMATS), servers, settledTools, (format, server, tool) => {
      fc.pre(format.refuseServer(server) === null && format.refuseTool(server, tool.tool) === null);
      const written = format.writeTool(server, tool);
      const pieces = toolPieces(format, server, tool);
      expect(pieces && textOfPieces(pieces)).toBe(written);
      if (written === null) return;
      expect(pieces).toEqual(snippetPieces((name) => format.writeTool(name, tool) ?? '', server));
    }),
    { numRuns: 2000 },
  );
});

test('whether a format writes the same for two decisions is what its texts say', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMATS),
      servers,
      settledTools,
      settledTools,
      (format, server, one, { tool: _, ...settled }) => {
        const other = { ...settled, tool: one.tool };
        expect(writesTheSame(format, server, one, other)).toBe(
          format.writeTool(server, one) === format.writeTool(server, other),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
