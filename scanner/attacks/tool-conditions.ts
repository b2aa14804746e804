import type {
  Change,
  Combination,
  ToolCondition,
  ToolDefinition,
  Verdict,
} from '../contract/index.ts';
import { wordsOf } from './words.ts';

/** A tool as the conditions of attacks read it. */
export interface ToolFacts {
  readonly definition: ToolDefinition;
  readonly verdict: Verdict;
  /** Changes of its own server. */
  readonly changes: readonly Change[];
  /** Combinations that its own server makes. */
  readonly combinations: readonly Combination[];
}

/** That a condition holds: the parameters and the findings that made it true. */
export interface Held {
  readonly parameters: readonly string[];
  readonly findings: readonly number[];
}

const HOLDS: Held = { parameters: [], findings: [] };

type Member = Exclude<keyof ToolCondition, 'because'>;

/** How each member of a condition is decided; null where it does not hold. */
type Tests = {
  readonly [Key in Member]-?: (
    wanted: NonNullable<ToolCondition[Key]>,
    tool: ToolFacts,
    condition: ToolCondition,
  ) => Held | null;
};

const TESTS: Tests = {
  category: (wanted, { verdict }) => heldIf(wanted.includes(verdict.category)),
  risk: (wanted, { verdict }) => heldIf(wanted.includes(verdict.risk)),
  reversibility: (wanted, { verdict }) => heldIf(wanted.includes(verdict.reversibility)),
  signals(wanted, { verdict }) {
    const found = verdict.signals.filter(({ id }) => wanted.includes(id));
    return found.length === wanted.length
      ? { parameters: [], findings: found.flatMap(({ findings }) => findings) }
      : null;
  },
  without: (wanted, { verdict }) => heldIf(!verdict.signals.some(({ id }) => wanted.includes(id))),
  secrets: (wanted, { verdict }) =>
    heldIf(verdict.signals.some(({ uses }) => uses?.some((use) => wanted.includes(use)))),
  parameters(wanted, { verdict }) {
    const found = verdict.parameters.filter(({ kind }) => wanted.includes(kind));
    return found.length === 0
      ? null
      : {
          parameters: found.map(({ name }) => name),
          findings: found.flatMap(({ findings }) => findings),
        };
  },
  takes(wanted, { definition }) {
    const names = namesOfParameters(definition).filter((name) => wanted.includes(wordsOf(name)));
    return names.length === 0 ? null : { parameters: names, findings: [] };
  },
  named(wanted, { verdict }) {
    const words = wordsOf(verdict.name).split(' ');
    return heldIf(wanted.some((word) => words.includes(word)));
  },
  rules: (wanted, { verdict }) =>
    heldBy(placesOf(verdict, ({ rule, role }) => role !== 'overruled' && wanted.includes(rule))),
  standsIn(wanted, { verdict }, { signals, rules }) {
    const ofSignals = verdict.signals.flatMap(({ id, findings }) =>
      signals?.includes(id) ? findings : [],
    );
    const parts: ReadonlySet<string> = new Set(wanted);
    return heldBy(
      placesOf(
        verdict,
        ({ field, rule }, place) =>
          parts.has(field.split('/', 1)[0] ?? '') &&
          (ofSignals.includes(place) || rules?.includes(rule) === true),
      ),
    );
  },
  hints: (wanted, { definition: { annotations } }) =>
    heldIf(Object.entries(wanted).every(([hint, value]) => annotations?.[hint] === value)),
  leg: (wanted, { verdict, combinations }) =>
    heldIf(
      combinations.some(
        ({ id, legs }) =>
          id === wanted.of &&
          legs.some(
            ({ leg, tools }) =>
              leg === wanted.is && tools.some(({ tool }) => tool === verdict.name),
          ),
      ),
    ),
  redefined: (wanted, { verdict, changes }) =>
    heldIf(
      changes.some(
        ({ silently, difference }) =>
          difference.kind === 'tool-redefined' &&
          difference.tool === verdict.name &&
          wanted.includes(silently ? 'silently' : 'with-a-new-version'),
      ),
    ),
};

/** Whether every member of a condition holds of a tool, and by what; null where one does not. */
export function holdsOfTool(condition: ToolCondition, tool: ToolFacts): Held | null {
  const held: Held[] = [];
  for (const member of membersOf(condition)) {
    const result = test(member, condition, tool);
    if (result === null) return null;
    held.push(result);
  }
  return {
    parameters: held.flatMap(({ parameters }) => parameters),
    findings: [...new Set(held.flatMap(({ findings }) => findings))],
  };
}

/** What each condition asks for: a few conditions are held against thousands of tools. */
const knownMembers = new WeakMap<ToolCondition, readonly Member[]>();

function membersOf(condition: ToolCondition): readonly Member[] {
  const members = knownMembers.get(condition) ?? findMembers(condition);
  knownMembers.set(condition, members);
  return members;
}

function findMembers(condition: ToolCondition): Member[] {
  const all = Object.keys(TESTS) as Member[];
  return all.filter((member) => condition[member] !== undefined);
}

function test<Key extends Member>(
  member: Key,
  condition: ToolCondition,
  tool: ToolFacts,
): Held | null {
  const wanted = condition[member];
  return wanted === undefined ? HOLDS : TESTS[member](wanted as never, tool, condition);
}

function namesOfParameters({ inputSchema }: ToolDefinition): string[] {
  const properties = inputSchema?.['properties'];
  return typeof properties === 'object' && properties !== null && !Array.isArray(properties)
    ? Object.keys(properties)
    : [];
}

function placesOf(
  { findings }: Verdict,
  isMeant: (finding: Verdict['findings'][number], place: number) => boolean,
): number[] {
  return findings.flatMap((finding, place) => (isMeant(finding, place) ? [place] : []));
}

function heldBy(findings: readonly number[]): Held | null {
  return findings.length === 0 ? null : { parameters: [], findings };
}

function heldIf(holds: boolean): Held | null {
  return holds ? HOLDS : null;
}
