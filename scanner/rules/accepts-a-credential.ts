import type { Draft, Rule } from './rule.ts';
import { all, draftsWhere, NO_DRAFTS } from './rule-kinds.ts';
import { speaksOfCoins } from './text/coins.ts';
import { isFirmly, mayChange } from './text/effects.ts';
import { speaksOf } from './text/object-phrase.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { isSettingOfSecret, secretMark } from './text/secret-marks.ts';
import { SIGNING_IN } from './text/secrets.ts';
import { TOPIC } from './text/word.ts';

const CLAIM = { about: 'signal', signal: 'secrets' } as const;

/** A parameter takes a password, a key or a token: whoever writes the call has to hold it. */
export const rule: Rule = {
  id: 'accepts-a-credential',
  title: 'A parameter takes a credential',
  speaksTo: { signal: 'secrets' },
  looksAt: ['inputSchema/properties', 'description'],
  find: (tool) =>
    all(parameterDrafts(tool), markedDrafts(tool), actDrafts(tool), askedDrafts(tool)),
};

function parameterDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.parameters, tool, takesCredential, (parameter) => ({
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} takes a credential.`,
    claim: CLAIM,
    use: 'accepts',
  }));
}

function takesCredential(parameter: Parameter, tool: ToolReading): boolean {
  const isToken = parameter.key === 'token' || parameter.key === 'tokens';
  if (parameter.kind === 'credential') {
    if (isHandedOn(parameter) || tool.server.namesTablesBy(parameter.key)) return false;
    return (
      !isToken || !(speaksOfCoins(tool, ON_CHAIN, TOLD_OF_COINS) || tool.server.namesByToken())
    );
  }
  if (parameter.key === 'community') return tool.parameters.some(({ key }) => SPEAKS_SNMP.has(key));
  if (parameter.key === 'code')
    return (
      tool.leading.some(({ act }) => ARMS.has(act.lemma)) ||
      (!isFirmly(tool, 'read') && tool.name.words.some(({ lower }) => LOGS_IN.has(lower)))
    );
  if (isSettingOfSecret(parameter, tool)) return mayChange(tool);
  return parameter.key === 'key' && tool.leading.some(({ act }) => CRYPTS.has(act.lemma));
}

/** "The token, from the field of the list": a key of a thing that another call has shown. */
function isHandedOn({ words, description }: Parameter): boolean {
  return words.at(-1)?.lower === 'token' && HANDED_ON.test(description?.text ?? '');
}

// Bounded between its ends: linear.
const HANDED_ON =
  /从[^。]{1,16}(?:列表|结果)[^。]{0,16}获取|\bfrom (?:the |a )?(?:\w{1,16} )?(?:list|feed|search results?)\b/i;

/** `token` beside `spender` or `chain` is a coin, and so is one whose symbol or price is told. */
const TOLD_OF_COINS = new Set(
  'symbol coin coins crypto blockchain onchain holders liquidity erc20 solana ethereum defi'.split(
    ' ',
  ),
);

const ON_CHAIN = new Set(
  'spender chain contract wallet slippage blockchain mint pool amount symbol network'.split(' '),
);

/** `secret: true` beside a value that is stored: the value is a credential then. Among what only reads it is a filter. */
function markedDrafts(tool: ToolReading): readonly Draft[] {
  if ((tool.holds & (HOLDS.switch | HOLDS.choice)) === 0 || isFirmly(tool, 'read')) {
    return NO_DRAFTS;
  }
  return tool.parameters.flatMap((parameter) => {
    const mark = secretMark(parameter);
    if (mark === undefined) return [];
    const words = 'value' in mark ? mark.value : mark.name;
    return [
      {
        field: mark.field,
        span: [0, words.length] as const,
        says: `The parameter ${quoted(parameter.path)} can say that what is stored is a secret.`,
        claim: CLAIM,
        use: 'accepts' as const,
      },
    ];
  });
}

/** A community beside these is the password of a device that is asked for its figures. */
const SPEAKS_SNMP = new Set(['oid', 'oids', 'cidr', 'host']);
/** Whoever does this to an alarm types a code in. */
const ARMS = new Set(['arm', 'disarm']);

/** `finish_oauth`, `login`: the code is what one is let in with. */
const LOGS_IN = new Set(`${SIGNING_IN} oauth2 mfa 2fa`.split(' '));

/** What is done with a key. */
const CRYPTS = new Set(
  'encrypt decrypt 加密 解密 暗号化 復号 암호화 복호화 cifrar cifra descifrar descifra chiffrer chiffre déchiffrer déchiffre verschlüsseln verschlüsselt entschlüsseln entschlüsselt зашифровать расшифровать'.split(
    ' ',
  ),
);

/** Where no parameter is known: "imports a wallet from a seed phrase", "logs in with a password". */
function actDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.leading, tool, isDoneWithSecret, (sensed) => ({
    ...placeOfAct(sensed),
    says: `It is done with a credential: ${quoted(sensed.act.object.complement.join(' '))}.`,
    claim: CLAIM,
    use: 'accepts',
  }));
}

function isDoneWithSecret(sensed: SensedAct, { parameters, leading }: ToolReading): boolean {
  if (usesKey(sensed)) return true;
  if (signsInWith(sensed) && leading.every(({ effect }) => effect !== 'read')) return true;
  return parameters.length === 0 && takesSecret(sensed);
}

/** "Logs in with name and password", "Authenticates using cached tokens". */
function signsInWith({ act: { lemma, verbClass, object } }: SensedAct): boolean {
  return verbClass === 'switch' && SIGNS_IN.has(lemma) && speaksOf(object, SIGNED_IN_WITH);
}

const SIGNS_IN = new Set(
  'log login logon signin authenticate reauthenticate relogin connect'.split(' '),
);
const SIGNED_IN_WITH = new Set('password credential token passphrase cookie secret'.split(' '));

/** "Signs in. Asks for a password": who signs in is asked in the next sentence what they sign in with. */
function askedDrafts(tool: ToolReading): readonly Draft[] {
  const signsIn = tool.leading.some(
    ({ act }) => act.verbClass === 'switch' && (SIGNS_IN.has(act.lemma) || act.lemma === 'sign'),
  );
  if (!signsIn) return NO_DRAFTS;
  return draftsWhere(tool.description?.later ?? [], tool, asksForSecret, ({ act }) => ({
    field: 'description',
    span: [act.start, act.end],
    says: 'The description says that a credential is asked for.',
    claim: CLAIM,
    use: 'accepts',
  }));
}

function asksForSecret({ act: { lemma, object }, form, sentence }: LaterAct): boolean {
  if (form !== 'third' || sentence.section !== 'body') return false;
  if (lemma === 'open') return object.head === 'form' || object.head === 'dialog';
  return ASKS.has(lemma) && (object.around & TOPIC.secret) !== 0;
}

const ASKS = new Set('ask prompt collect request read take load enter accept'.split(' '));

/** "Decrypts a letter using your private key". */
function usesKey({ act }: SensedAct): boolean {
  return CRYPTS.has(act.lemma) && (act.object.reach & TOPIC.secret) !== 0;
}

function takesSecret({ act, effect }: SensedAct): boolean {
  const { topics, reach } = act.object;
  return effect !== 'read' && (topics & TOPIC.secret) === 0 && (reach & TOPIC.secret) !== 0;
}
