import type { ParameterKind } from '../contract/index.ts';
import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { isFirmly } from './text/effects.ts';
import type { Parameter } from './text/parameters.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

const SAYS: Readonly<Record<ParameterKind, string>> = {
  command: 'is a command that may be run',
  code: 'is code that may be run',
  query: 'is a query in a language that can do more than ask',
  path: 'is a path: it can lead out of the folder that was meant',
  url: 'is an address: it can lead into inside networks or to a page with instructions',
  recipient: 'says who receives something',
  amount: 'is an amount',
  credential: 'is a credential: whoever writes the call has to hold it',
  target: 'names what is destroyed',
  content: 'is free text that leaves the system',
};

const CONTENT_NAMES = new Set(
  'body message text content subject comment html markdown caption title payload data reply'.split(
    ' ',
  ),
);
const TARGET_NAMES = new Set(
  'id ids name names key keys path paths uuid slug identifier number ref filter selector query'.split(
    ' ',
  ),
);
const MONEY_KINDS = new Set<ParameterKind>(['amount']);

/** Names each parameter whose value matters, with its kind: that is where a condition can be set. */
export const rule: Rule = {
  id: 'parameter-carries-risk',
  title: 'A parameter carries risk of its own',
  speaksTo: { parameter: 'any' },
  looksAt: ['inputSchema/properties'],
  find(tool) {
    let drafts: Draft[] | undefined;
    for (const parameter of tool.parameters) {
      const kind = riskOf(parameter, tool);
      if (kind === undefined) continue;
      drafts ??= [];
      drafts.push(draftOf(parameter, kind));
    }
    return drafts ?? NO_DRAFTS;
  },
};

function riskOf(parameter: Parameter, tool: ToolReading): ParameterKind | undefined {
  const own = parameter.kind;
  const last = parameter.words.at(-1)?.lower ?? '';
  if (own === 'recipient') return sendsOut(tool) ? own : undefined;
  if (own !== undefined && MONEY_KINDS.has(own))
    return isFirmly(tool, 'financial') ? own : undefined;
  if (own !== undefined) return own;
  if (isFirmly(tool, 'destructive') && TARGET_NAMES.has(last)) return 'target';
  if (!CONTENT_NAMES.has(last)) return undefined;
  return sendsOut(tool) || isReadByOthers(tool) ? 'content' : undefined;
}

/** What everybody who sees the project or the page can read: whoever writes it may write for strangers. */
const READ_BY_OTHERS = new Set(
  'issue comment request pr mr discussion review reply ticket thread answer feedback'.split(' '),
);
const WRITES: ReadonlySet<VerbClass> = new Set(['create', 'add', 'change', 'publish', 'submit']);

/** "Adds a comment to an issue", "Creates a pull request": a record of the service, and text that leaves with it. */
function isReadByOthers({ leading }: ToolReading): boolean {
  return leading.some(
    ({ act: { verbClass, object }, effect }) =>
      effect === 'write' &&
      WRITES.has(verbClass) &&
      (object.topics & TOPIC.foreign) !== 0 &&
      READ_BY_OTHERS.has(object.head),
  );
}

function sendsOut(tool: ToolReading): boolean {
  return tool.leading.some(
    ({ act, effect }) =>
      (act.verbClass === 'send' ||
        act.verbClass === 'publish' ||
        act.verbClass === 'create' ||
        act.verbClass === 'grant') &&
      effect !== 'read' &&
      (effect === 'execute' || act.verbClass === 'grant'),
  );
}

function draftOf(parameter: Parameter, kind: ParameterKind): Draft {
  return {
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} ${SAYS[kind]}.`,
    claim: { about: 'parameter', parameter: parameter.path },
    kind,
  };
}
