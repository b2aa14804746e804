import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import type { Choice } from './text/choices.ts';
import { readOperation } from './text/operations.ts';
import type { Parameter } from './text/parameters.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';
import type { Token } from './text/token.ts';

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
  find(tool) {
    const offering = tool.parameters.filter((each) => mayOffer(each, tool));
    if (offering.length === 0 || isAboutOperations(tool)) return NO_DRAFTS;
    return offering.flatMap((each) => draftsOf(each, tool));
  },
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

function mayOffer(parameter: Parameter, tool: ToolReading): boolean {
  return parameter.depth === 0 && isSelector(parameter) && !isOfPart(parameter, tool);
}

/** `button_action: order`: what a part of what is made will do. Words that the tool's name has are no part. */
function isOfPart({ words }: Parameter, { name }: ToolReading): boolean {
  const first = words[0]?.lower ?? '';
  return PARTS.has(first) && name.words.every(({ lower }) => lower !== first);
}

const PARTS = new Set('cta button click tap link banner on default fallback timeout'.split(' '));

function draftsOf(parameter: Parameter, tool: ToolReading): Draft[] {
  if (parameter.choices.length === 0) return toldDrafts(parameter, tool);
  if (parameter.choices.some(({ value }) => value === 'GET' || value === 'POST')) return [];
  return parameter.choices.flatMap((choice) => choiceDraft(choice, parameter, tool));
}

/** "Action: start, stop or restart": the values stand in the description, where the schema lists none. */
function toldDrafts(parameter: Parameter, tool: ToolReading): Draft[] {
  const { description, types, path } = parameter;
  if (description === undefined || types[0] !== 'string' || !tellsValues(parameter)) return [];
  return operationsIn(description.tokens).flatMap((token) => {
    const operation = readOperation(token.lower, tool);
    if (operation === undefined) return [];
    return [
      {
        field: description.field,
        span: [description.start + token.start, description.start + token.end] as const,
        says: `The parameter ${quoted(path)} takes the operation ${quoted(token.lower)}.`,
        claim: { about: 'category', category: operation.effect } as const,
        firm: operation.firm,
      },
    ];
  });
}

/** Selectors whose descriptions list what can be asked for; a mode is as often described in words. */
const TOLD = new Set(['action', 'operation', 'op', 'command', 'cmd', 'verb', 'subcommand']);

function tellsValues({ words }: Parameter): boolean {
  return TOLD.has(words.at(-1)?.lower ?? '');
}

/** The first list of verbs behind a colon, a bracket or "one of"; at least two, and one that is no noun. */
function operationsIn(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENS.has(tokens[at]?.lower ?? '')) continue;
    const list: Token[] = [];
    for (let next = at + 1; next < tokens.length; next++) {
      const token = tokens[next];
      const isName = token?.kind === 'identifier' && token.lower.includes('_');
      if (isName || (token?.word?.form === 'base' && token.kind === 'word')) list.push(token);
      else if (!SEPARATORS.has(token?.lower ?? '')) break;
    }
    if (list.length > 1 && list.some(isSurelyNamed)) return list;
  }
  return NO_TOKENS;
}

/** `weigh`, `weigh_jar`: a verb that is no noun, or the name of an operation. */
function isSurelyNamed({ kind, word }: Token): boolean {
  return kind === 'identifier' || word?.nounish === false;
}

const NO_TOKENS: readonly Token[] = [];
const OPENS = new Set([':', '(', 'of', 'either']);
const SEPARATORS = new Set([',', '/', '|', 'or', 'and', "'", '"', '`', ':', 'of', '(', '[']);

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
