import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PROFILES, type Profile } from '../../scanner/contract/policy.ts';
import {
  type PolicyFormat,
  type SettledTool,
  settleServer,
  writePolicy,
} from '../../scanner/policy/format.ts';
import { recommendAll } from '../../scanner/policy/recommend.ts';
import { type Decider, deciderOf, EVERY_FORMAT } from './deciders.ts';
import { expectedOutcome, valuesAround } from './expected.ts';
import { anyServerName, anyTools } from './generated-servers.ts';
import { type JudgedServer, observedServers, toyServers } from './judged-servers.ts';

// As many calls as the catalogue has take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Seen in no policy. */
const UNLISTED = 'tool-that-nobody-listed';

const toys = toyServers();
const observed = observedServers();

describe.each(EVERY_FORMAT)('a whole policy for %s', (_id, format) => {
  describe.each(PROFILES)('with the %s profile', (profile) => {
    test('does to every call of the toy catalogue what the page says', () => {
      const calls = toys.map((server) => proveServer(format, profile, server));
      expect(sum(calls)).toBeGreaterThan(toys.flatMap(({ tools }) => tools).length);
    });

    test.runIf(observed.length > 0)(
      'does to every call of what was scanned here what the page says',
      () => {
        const calls = observed.map((server) => proveServer(format, profile, server));
        expect(sum(calls)).toBeGreaterThan(observed.flatMap(({ tools }) => tools).length);
      },
    );
  });

  test('does so whatever tools and servers are called', () => {
    fc.assert(
      fc.property(
        anyServerName,
        anyTools,
        fc.constantFrom(...PROFILES),
        (server, tools, profile) => {
          proveServer(format, profile, { server, tools });
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Checks every call that tells settings apart. @returns how many */
function proveServer(
  format: PolicyFormat,
  profile: Profile,
  { server, tools }: JudgedServer,
): number {
  const refused = format.refuseServer(server);
  if (refused !== null) {
    expect(refused).toMatch(/[.:]/);
    return 0;
  }
  const recommendations = recommendAll(tools, profile);
  const settled = settleServer(format, { server, recommendations });
  const [file] = writePolicy(format, [settled]);
  const decide = deciderOf(format, file?.text ?? '');
  for (const { tool, reason } of settled.refused) {
    expect(reason).toMatch(/\.$/);
    proveUnlisted(format, decide, server, tool);
  }
  proveUnlisted(format, decide, server, UNLISTED);
  return (
    sum(settled.tools.map((tool) => proveTool(format, decide, server, tool))) +
    settled.refused.length +
    1
  );
}

function proveUnlisted(format: PolicyFormat, decide: Decider, server: string, tool: string): void {
  expect(decide({ server, tool, arguments: {} }).decision, tool).toBe(format.unlisted);
}

function proveTool(
  format: PolicyFormat,
  decide: Decider,
  server: string,
  settled: SettledTool,
): number {
  const calls = callsOf(format, settled);
  for (const args of calls) {
    const outcome = decide({ server, tool: settled.tool, arguments: args });
    const expected = expectedOutcome(settled, args);
    const told = { tool: settled.tool, args };
    // A client that cannot deny need not say whether it lists what it would have to deny.
    if (outcome.decision === 'deny' && settled.decision === 'deny')
      expect({ ...told, decision: outcome.decision }).toEqual({
        ...told,
        decision: expected.decision,
      });
    else expect({ ...told, ...outcome }).toEqual({ ...told, ...expected });
  }
  return calls.length;
}

/** One call without arguments, or one for each value around each condition where the others are satisfied. */
function callsOf(format: PolicyFormat, { conditions }: SettledTool): Record<string, unknown>[] {
  const satisfied = Object.fromEntries(
    conditions.map((condition) => [condition.argument, valuesAround(condition)[0]]),
  );
  const varied = conditions.flatMap((condition) =>
    valuesAround(condition)
      // A call that lacks what the tool demands is none: such formats check what every valid call carries.
      .filter((value) => format.supports.arguments === 'all' || value !== undefined)
      .map((value) => withArgument(satisfied, condition.argument, value)),
  );
  return [satisfied, ...varied];
}

function withArgument(
  args: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const { [name]: _, ...others } = args;
  return value === undefined ? others : { ...others, [name]: value };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
