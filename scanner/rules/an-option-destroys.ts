import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { isFirmly } from './text/effects.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';

/** First words of switches that make a call destroy what it otherwise changes. */
const DESTROYING = new Set(['delete', 'destroy', 'purge', 'wipe', 'erase', 'drop']);
/** `permanentlyDelete`, `alsoDelete`. */
const HOW = new Set(['permanently', 'permanent', 'also', 'hard', 'and', 'should', 'force']);
/** Verbs with a hard and a soft way of doing the same. */
const HARD_OR_SOFT = new Set(['reset', 'delete', 'remove']);

/** `delete: true` on a tool that otherwise changes something: the strongest thing one call can do counts. */
export const rule: Rule = {
  id: 'an-option-destroys',
  title: 'A switch makes the call destroy something',
  speaksTo: { category: 'destructive' },
  looksAt: ['inputSchema/properties'],
  find(tool) {
    if ((tool.holds & (HOLDS.switch | HOLDS.choice)) === 0 || isFirmly(tool, 'read'))
      return NO_DRAFTS;
    const switches = tool.parameters
      .filter((each) => isDestroyingSwitch(each) && !isSetForLater(each, tool))
      .map((parameter) => ({
        ...placeOfParameter(parameter),
        says: `The switch ${quoted(parameter.path)} makes the call destroy something.`,
        claim: CLAIM,
        firm: true,
      }));
    return [...switches, ...hardChoices(tool)];
  },
};

/** "Rebuilds everything (DESTRUCTIVE)", «reconstrucción total (DESTRUCTIVO)»: the switch says so itself. */
const DESTRUCTIVE = new Set(
  'destructive destructivo destructiva destrutivo destrutiva destructif destruktiv'.split(' '),
);
/** A switch that only confirms what is asked for. */
const CONFIRMS = new Set([
  'confirm',
  'confirmed',
  'allow',
  'dry',
  'preview',
  'yes',
  'ack',
  'acknowledge',
  'safe',
]);
const CLAIM = { about: 'category', category: 'destructive' } as const;

/** `delete_on_close` where a jar is set up, "Enables delete protection": what will happen, and not by this call. */
function isSetForLater({ words }: Parameter, { leading }: ToolReading): boolean {
  const occasion = words.findIndex(({ lower }) => OCCASIONS.has(lower));
  const named = words[occasion + 1];
  const isNow = leading.some(({ act }) => act.lemma === (named?.word?.lemma ?? named?.lower));
  if (occasion > 0 && !isNow) return true;
  return leading.some(({ act: { object } }) => object.words.includes('protection'));
}

const OCCASIONS = new Set(['on', 'after', 'when']);

/** `mode: soft | mixed | hard`: the hard way throws away what the soft one keeps. */
function hardChoices({ leading, parameters }: ToolReading): Draft[] {
  if (!leading.some(({ act }) => HARD_OR_SOFT.has(act.lemma))) return [];
  const choices = parameters.flatMap((parameter) => parameter.choices);
  return choices
    .filter(({ value }) => value === 'hard' || value === '--hard')
    .map(({ field, value }) => ({
      field,
      span: [0, value.length],
      says: 'The hard way throws away what the soft one keeps.',
      claim: CLAIM,
      firm: true,
    }));
}

function isDestroyingSwitch({ words, types, depth, description }: Parameter): boolean {
  if (depth > 0 || !types.includes('boolean')) return false;
  const isSaid = description?.tokens.some(
    ({ lower, shouted }, at, tokens) =>
      DESTRUCTIVE.has(lower) && (shouted || tokens[at - 1]?.lower === '('),
  );
  if (isSaid === true && !CONFIRMS.has(words[0]?.lower ?? '')) return true;
  const [first, second] = [words[0]?.lower ?? '', words[1]?.lower ?? ''];
  return DESTROYING.has(first) || (HOW.has(first) && DESTROYING.has(second));
}
