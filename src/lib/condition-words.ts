import type { ServerCondition, ToolCondition } from '../../scanner/contract/index.ts';
import { titleOfCombination, wordsOfLeg } from './combination-words.ts';
import { listOf, titleOf } from './words.ts';

/** What each kind of parameter does with its value, as the end of “a parameter …”. */
const PARAMETERS = {
  command: 'that is run as a command',
  code: 'that is run as code',
  query: 'that is run as a query',
  path: 'that chooses a file',
  url: 'that chooses an address',
  recipient: 'that chooses who receives it',
  amount: 'that sets how much',
  credential: 'that carries a secret',
  target: 'that chooses what is affected',
  content: 'that is passed on as it is',
} as const;

type Members<Condition> = {
  readonly [Key in Exclude<keyof Condition, 'because'>]-?: (
    wanted: NonNullable<Condition[Key]>,
  ) => string;
};

const TOOL: Members<ToolCondition> = {
  category: (ids) => `its category is ${either(ids)}`,
  risk: (ids) => `its level is ${either(ids)}`,
  reversibility: (ids) => `what it does is ${either(ids.map((id) => id.replace('-', ' ')))}`,
  signals: (ids) =>
    `it has the ${ids.length === 1 ? 'signal' : 'signals'} ${listOf(ids.map(titleOf))}`,
  without: (ids) => `it does not have the signal ${either(ids.map(titleOf))}`,
  secrets: (uses) => `it ${either(uses)} secrets`,
  parameters: (kinds) => `it has a parameter ${either(kinds.map((kind) => PARAMETERS[kind]))}`,
  takes: (names) => `it has a parameter called ${either(names.map((name) => `“${name}”`))}`,
  named: (words) => `its name contains ${either(words.map((word) => `“${word}”`))}`,
  rules: (ids) => `the rule ${either(ids.map((id) => `\`${id}\``))} has found something`,
  standsIn: (parts) => `that stands in ${either(parts.map((part) => `\`${part}\``))}`,
  hints: (hints) =>
    `it declares ${listOf(Object.entries(hints).map(([hint, value]) => `\`${hint}\` ${value}`))}`,
  leg: ({ of, is }) =>
    `it brings ${wordsOfLeg(is)} to “${titleOfCombination(of)}”, which its own server makes`,
  redefined: (ways) =>
    `its definition has changed ${either(ways.map((way) => (way === 'silently' ? 'while the version stayed' : 'with a new version')))}`,
};

const SERVER: Members<ServerCondition> = {
  reached: (ways) =>
    `it is ${either(ways.map((way) => (way === 'package' ? 'a package that runs locally' : 'reached over the network')))}`,
  steers: () => 'a rule has found steering words in its instructions',
  signature: (values) => `the registry’s signature is ${either(values)}`,
  provenance: (values) => `its provenance is ${either(values)}`,
  deprecated: () => 'its package is deprecated',
  installScripts: () => 'packages of its tree want to run scripts on installation',
  encrypted: () => 'it is reached without encryption',
  authentication: (values) =>
    `a sign-in before listing is ${either(values.map((value) => value.replace('-', ' ')))}`,
  unsteady: (clients) =>
    `it listed other tools to ${either(clients.map((client) => (client === 'same-client' ? 'the same client' : 'a client by another name')))}`,
  changed: () => 'something changed while its version stayed',
  lookalike: () => 'its name or package shares its words with a listed server of another owner',
  crowd: ({ risk, atLeast }) => `at least ${atLeast} of its tools are ${either(risk)}`,
};

/** When a tool counts as usable for an attack, as the end of “A tool is listed when …”. */
export function describeToolCondition(condition: ToolCondition): string {
  return describe(TOOL, condition);
}

/** When a server counts as usable for an attack, as the end of “A server is listed when …”. */
export function describeServerCondition(condition: ServerCondition): string {
  return describe(SERVER, condition);
}

function describe<Condition extends { because: string }>(
  members: Members<Condition>,
  condition: Condition,
): string {
  const keys = Object.keys(members) as (keyof Members<Condition>)[];
  const clauses = keys.flatMap((key) => {
    const wanted = condition[key];
    return wanted === undefined || wanted === null ? [] : members[key](wanted);
  });
  return listOf(clauses);
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
