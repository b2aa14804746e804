/** What a text tries to make the model do beyond using this tool well. */
export type SteeringKind = 'call-first' | 'secrecy' | 'override' | 'reach-out' | 'alarm';

/**
 * Patterns of words. `a|b` stands for either, `~3` for up to three tokens of any kind. The first step has
 * no gap, so that each token of a text is looked up once.
 */
export const STEERING_PATTERNS: readonly (readonly [SteeringKind, string])[] = [
  ['call-first', 'always|must|should|shall ~2 call|use|invoke|run|execute ~4 first'],
  [
    'call-first',
    'before ~1 using|calling|doing|invoking|running|answering|responding ~2 other|any|anything|every|else',
  ],
  ['call-first', 'must ~1 be ~1 called|used|invoked|run ~1 first'],
  ['call-first', 'must ~1 be ~1 called|used|invoked|run ~1 before ~1 other|any|anything|every|all'],
  ['call-first', 'call|use|invoke|run this ~3 before ~2 other|any|every|all|each'],
  ['call-first', 'call|invoke this first before'],
  ['call-first', 'call|use|invoke|run this ~3 before ~1 anything|everything ~1 else'],
  ['call-first', 'must|should ~1 always be ~1 called|used|invoked|run'],
  ['call-first', 'called|invoked ~1 everytime|anytime'],
  ['call-first', 'never|not ~1 say|claim|assume|guess ~9 before|without ~1 calling|using|checking'],
  ['call-first', 'always ~1 call|use|invoke|run ~1 this|when|before'],
  ['call-first', 'call|use|invoke|run ~3 start|beginning of ~1 every|each|any'],
  ['call-first', 'every|each ~1 conversation|session|message|response|turn ~6 call|use|invoke'],
  [
    'secrecy',
    "not|never|don't|don’t|without ~1 tell|telling|inform|informing|mention|mentioning|notify|notifying|reveal|revealing|disclose|disclosing|show|showing|explain|asking|alert ~8 user|users|anyone|human",
  ],
  ['secrecy', 'hide|conceal ~4 from ~1 user|users|human|anyone'],
  ['secrecy', 'user|users must|should|need|will not|never ~1 know|see|notice'],
  ['secrecy', 'keep this ~3 secret|confidential|hidden'],
  [
    'override',
    'ignore|disregard|forget|override|bypass ~3 previous|prior|above|earlier|other|all|any|existing ~2 instructions|instruction|rules|guidelines|prompts|restrictions|tools|policies',
  ],
  [
    'override',
    "not|never|don't|don’t|stop|avoid ~2 use|call|run|execute|using|calling|running|trying ~3 other|another|any|additional ~2 tool|tools|server|servers",
  ],
  ['override', 'use|prefer|call this ~3 instead of ~2 tool|tools|other|any|built|native'],
  ['override', 'instead of ~1 other|any|all|native ~2 tool|tools'],
  ['override', 'takes|has precedence|priority over ~2 other|any|all|every|built|native'],
  ['override', 'you are now'],
  ['reach-out', 'system prompt'],
  [
    'reach-out',
    'include|pass|send|provide|put|attach ~4 conversation|chat ~2 history|context|transcript|messages',
  ],
  ['reach-out', 'full|entire|complete|whole conversation|chat ~1 history|context|transcript'],
  ['alarm', 'must|shall not ~1 proceed|continue|skip|answer|respond'],
  ['alarm', 'do not ~1 proceed|skip'],
  ['alarm', 'you|agent|agents|assistant|model|llm must ~1 always|never|immediately'],
  ['alarm', 'must|always|never ~1 start|begin|end|preface ~1 your response|answer|reply'],
  ['alarm', 'agent|assistant|llm ~4 must|shall'],
  ['alarm', 'critical requirements|requirement|instruction|instructions|rule|rules'],
  ['alarm', 'highest priority'],
  ['alarm', 'failure|failing to ~4 will|may|results'],
];

/** Files that no tool has business naming to a model; `.ssh/config` and `known_hosts` hold no secret. Alternatives without repetition: linear. */
export const GUARDED_FILE =
  /\.ssh\/(?!config|known_hosts)|id_rsa|id_ed25519|\/etc\/passwd|\/etc\/shadow|\.aws\/credentials|mcp\.json|claude_desktop_config/;

// One character class ahead: linear, and mostly a third of the time that the whole pattern takes.
const GUARDED_TAIL = /[._/](?:ssh\/|rsa|ed25519|passwd|shadow|credentials|json|desktop_config)/;

/** Whether a text names a guarded file. Every one has a dot, a slash or a low line before its last word. */
export function namesGuardedFile(text: string): boolean {
  return GUARDED_TAIL.test(text) && GUARDED_FILE.test(text);
}

/** The words that a pattern can begin with. */
export const ORDER_OPENERS: readonly string[] = STEERING_PATTERNS.flatMap(
  ([, pattern]) => pattern.split(' ')[0]?.split('|') ?? [],
);

/** A step of a pattern. */
export interface Step {
  readonly words: ReadonlySet<string>;
  /** How many tokens may be passed over before it. */
  readonly gap: number;
}

/**
 * The steps of a pattern, in order.
 *
 * @example compilePattern('keep this ~3 secret').length // => 3
 */
export function compilePattern(pattern: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of pattern.split(' ')) {
    if (part.startsWith('~')) gap = Number(part.slice(1));
    else {
      steps.push({ words: new Set(part.split('|')), gap });
      gap = 0;
    }
  }
  return steps;
}
