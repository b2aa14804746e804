import type { Choice } from './choices.ts';
import { isFirmly } from './effects.ts';
import { HOLDS, type Parameter } from './parameters.ts';
import type { ToolReading } from './reading.ts';

/** Switches that say of a value beside them that it is to be kept secret. */
const KEPT_SECRET = new Set(['secret', 'sensitive', 'secure']);
/** First words of switches that bring a secret to light. */
const REVEALING = new Set(
  'hide mask redact include show reveal with return returns decrypt unmask expose'.split(' '),
);
/** What such a switch brings to light. */
const REVEALED = new Set(
  'secret secrets password passwords credential credentials decryption sensitive'.split(' '),
);
/** `hide_secrets: false` brings it to light as well. */
const COVERING = new Set('hide mask redact omit conceal'.split(' '));
const COVERED = new Set([...REVEALED, 'confidential']);
/** Allowed values that make the value beside them a secret. */
const SECRET_KINDS = new Set(['secret', 'securestring', 'sensitive', 'password', 'encrypted']);

/** `secret: true` or `type: default | secret`: what is stored is a credential where the caller says so. */
export function secretMark(parameter: Parameter): Choice | Parameter | undefined {
  const last = parameter.words.at(-1)?.lower ?? '';
  if (parameter.types.includes('boolean')) {
    return KEPT_SECRET.has(last) && !REVEALING.has(parameter.words[0]?.lower ?? '')
      ? parameter
      : undefined;
  }
  if (last === 'type' && parameter.choices.length > 0 && namesSecret(parameter)) return parameter;
  return parameter.choices.find(({ value }) => SECRET_KINDS.has(value.toLowerCase()));
}

/** `secretType`: which kind of secret is made. */
function namesSecret({ words }: Parameter): boolean {
  return words.some(({ lower }) => lower === 'secret');
}

/** `include_secrets: true`, `withDecryption: true`, `hide_secrets: false`: the switch of a reading tool that brings a secret to light. */
export function revealingSwitch(tool: ToolReading): Parameter | undefined {
  if ((tool.holds & HOLDS.switch) === 0 || !isFirmly(tool, 'read')) return undefined;
  return tool.parameters.find(
    ({ types, words }) =>
      types.includes('boolean') &&
      ((REVEALING.has(words[0]?.lower ?? '') && words.some(({ lower }) => REVEALED.has(lower))) ||
        (COVERING.has(words[0]?.lower ?? '') && words.some(({ lower }) => COVERED.has(lower)))),
  );
}

/** `setting: language | api_key` beside `value`: what is stored under that name is a credential. */
export function isSettingOfSecret(parameter: Parameter, { parameters }: ToolReading): boolean {
  if (!SETTINGS.has(parameter.words.at(-1)?.lower ?? '')) return false;
  if (!parameters.some(({ key, depth }) => depth === 0 && STORED.has(key))) return false;
  return (
    parameter.choices.some(({ value }) => isCalledSecret(value.toLowerCase())) ||
    parameter.description?.tokens.some(
      ({ kind, lower }) => kind === 'identifier' && isCalledSecret(lower),
    ) === true
  );
}

const SETTINGS = new Set('key setting field option name property parameter'.split(' '));
const STORED = new Set(['value', 'newvalue']);

/** `lid_secret`, `accessToken`. */
export function isCalledSecret(name: string): boolean {
  return SECRET_MEMBER.test(name) || GIVEN.has(name);
}

/** Members of an answer that open something, written as one word. */
const GIVEN = new Set(
  'accesstoken refreshtoken sessiontoken authtoken bearertoken apitoken bottoken idtoken apikey secretkey privatekey clientsecret connectionstring'.split(
    ' ',
  ),
);

// Anchored at the end; the one repetition is of a name: linear.
const SECRET_MEMBER =
  /_(?:secret|password)$|^(?:\w+_)?(?:api|private|secret)_key$|^(?:access|refresh|auth)_token$/;
