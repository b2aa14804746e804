import type { Draft, Rule } from './rule.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { isSecret } from './text/secrets.ts';
import { TOPIC } from './text/word.ts';

const CLAIM = { about: 'signal', signal: 'secrets' } as const;
/** Credentials that are shown even where another word is the head ("the content of the kubeconfig"). */
const SHOWN = new Set(['kubeconfig', 'credential', 'password']);
const GIVES = new Set(['retrieve', 'generate', 'compute', 'search', 'fetch-away']);
/** Verbs that open a credential up to see what is in it. */
const OPENS = new Set(['validate', 'introspect', 'inspect', 'verify', 'decode']);

/** What comes back holds a credential: it is then in the conversation, where anybody who steers the model can ask for it. */
export const rule: Rule = {
  id: 'returns-a-credential',
  title: 'A credential comes back',
  speaksTo: { signal: 'secrets' },
  looksAt: ['name', 'description', 'outputSchema/properties'],
  find: (tool) => [...actDrafts(tool), ...laterDrafts(tool), ...outputDrafts(tool)],
};

function actDrafts(tool: ToolReading): Draft[] {
  return tool.leading.filter(givesSecret).map((sensed) => ({
    ...placeOfAct(sensed),
    says: `${quoted(sensed.act.object.words.join(' '))} is a credential, and it comes back.`,
    claim: CLAIM,
    use: 'returns' as const,
  }));
}

function givesSecret({ act, effect }: SensedAct): boolean {
  const isShown =
    act.verbClass === 'retrieve' && act.object.complement.some((word) => SHOWN.has(word));
  const { topics, reach } = act.object;
  const isKept = (topics & TOPIC.light) !== 0 && (reach & TOPIC.secret) !== 0;
  if (!isShown && !isKept && !isSecret(act.object)) return false;
  if (act.verbClass === 'generate') return true;
  return effect === 'read' && (GIVES.has(act.verbClass) || OPENS.has(act.lemma));
}

/** "Returns a session key": in a sentence of its own or under the heading for what is returned. */
function laterDrafts(tool: ToolReading): Draft[] {
  const later = tool.description?.later ?? [];
  return later
    .filter(({ act }) => act.verbClass === 'retrieve' && isSecret(act.object))
    .map(({ act }) => ({
      field: 'description',
      span: [act.start, act.end] as const,
      says: 'The description says that a credential is returned.',
      claim: CLAIM,
      use: 'returns' as const,
    }));
}

function outputDrafts(tool: ToolReading): Draft[] {
  return tool.outputs
    .filter((output) => output.kind === 'credential')
    .map((output) => ({
      ...placeOfParameter(output),
      says: `The result has a member ${quoted(output.path)}, which is a credential.`,
      claim: CLAIM,
      use: 'returns' as const,
    }));
}
