import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { kindOf } from './text/parameter-kinds.ts';
import type { Parameter } from './text/parameters.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const CLAIM = { about: 'signal', signal: 'arbitrary-url' } as const;

/** Words that make an address something that is kept and not visited now. */
const KEPT = new Set(
  'webhook callback redirect homepage avatar image icon logo thumbnail picture photo photos source profile'.split(
    ' ',
  ),
);
/** Verbs that go to the address that they act on. */
const VISITS = new Set(
  'fetch scrape crawl navigate visit open browse download screenshot capture goto load get extract read request spider curl ping render clone import'.split(
    ' ',
  ),
);

/** The caller chooses the address that the tool goes to: inside networks, to the attacker's page, anywhere. */
export const rule: Rule = {
  id: 'goes-to-a-given-url',
  title: 'It goes to an address that the caller gives',
  speaksTo: { signal: 'arbitrary-url' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  find(tool) {
    const parameters = tool.parameters
      .filter((parameter) => isVisited(tool, parameter))
      .map(parameterDraft);
    if (parameters.length > 0) return parameters;
    return tool.parameters.length > 0
      ? []
      : leadingActs(tool)
          .filter(visits)
          .map((sensed) => actDraft(tool, sensed));
  },
};

function isVisited(tool: ToolReading, parameter: Parameter): boolean {
  if (kindOf(parameter) !== 'url') return false;
  if (parameter.words.some(({ lower }) => KEPT.has(lower))) return false;
  return (
    !leadingActs(tool).every(({ effect, firm }) => effect === 'write' && firm) ||
    leadingActs(tool).length === 0
  );
}

function parameterDraft(parameter: Parameter): Draft {
  return {
    ...placeOfParameter(parameter),
    says: `The parameter “${parameter.path}” is an address that the tool goes to.`,
    claim: CLAIM,
  };
}

function visits({ act }: SensedAct): boolean {
  return VISITS.has(act.lemma) && (act.object.around & TOPIC.web) !== 0;
}

function actDraft(tool: ToolReading, { act }: SensedAct): Draft {
  return {
    ...placeOfAct(tool, act),
    says: `It can ${act.lemma} an address: “${[...act.object.words, ...act.object.complement].join(' ')}”.`,
    claim: CLAIM,
  };
}
