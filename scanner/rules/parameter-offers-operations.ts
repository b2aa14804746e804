import type { Draft, Rule } from './rule.ts';
import { readOperation } from './text/operations.ts';
import type { Choice, Parameter } from './text/parameters.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';

/** Last words of the names of parameters whose values are operations. */
const SELECTORS = new Set(
  'action actions operation operations op ops command cmd method verb subcommand function mode tool request'.split(
    ' ',
  ),
);

/** `action: create | delete | list`: one tool with several operations has the strongest of them. */
export const rule: Rule = {
  id: 'parameter-offers-operations',
  title: 'A parameter offers several operations',
  speaksTo: { category: 'any' },
  looksAt: ['inputSchema/properties/*/enum', 'inputSchema/properties/*/description'],
  find: (tool) =>
    isAboutOperations(tool) ? [] : tool.parameters.flatMap((each) => draftsOf(each, tool)),
};

/** "Checks whether a user may delete pods": the operation is what is asked about. */
function isAboutOperations({ description }: ToolReading): boolean {
  const main = description?.main ?? [];
  return main.length > 0 && main.every(({ act, firm }) => firm && ASKS_ABOUT.has(act.lemma));
}

const ASKS_ABOUT = new Set([
  'check',
  'validate',
  'verify',
  'explain',
  'simulate',
  'estimate',
  'preview',
]);

function draftsOf(parameter: Parameter, tool: ToolReading): Draft[] {
  if (parameter.depth > 0 || parameter.choices.length === 0 || !isSelector(parameter)) return [];
  if (parameter.choices.some(({ value }) => value === 'GET' || value === 'POST')) return [];
  return parameter.choices.flatMap((choice) => choiceDraft(choice, parameter, tool));
}

/** `action`, `action_type`, `operation_name`. */
function isSelector({ words }: Parameter): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (SELECTORS.has(last)) return true;
  return (last === 'type' || last === 'name') && words.some(({ lower }) => SELECTORS.has(lower));
}

function choiceDraft(choice: Choice, parameter: Parameter, tool: ToolReading): Draft[] {
  const operation = readOperation(choice.value, tool);
  if (operation === undefined) return [];
  return [
    {
      field: choice.field,
      span: [0, choice.value.length],
      says: `The parameter ${quoted(parameter.path)} offers the operation ${quoted(choice.value)}.`,
      claim: { about: 'category', category: operation.effect },
      firm: operation.firm,
    },
  ];
}
