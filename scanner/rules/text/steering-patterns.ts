/** What a text tries to make the model do beyond using this tool well. */
export type SteeringKind = (typeof STEERING_KINDS)[number];

export const STEERING_KINDS = ['call-first', 'secrecy', 'override', 'reach-out', 'alarm'] as const;

/**
 * Patterns of words. `a|b` stands for either, `~3` for up to three tokens of any kind. The first step has
 * no gap, so that each token of a text is looked up once. `!a|b` is the step whose words are seldom: a text
 * without any such word gives no order.
 */
export const STEERING_PATTERNS: readonly (readonly [SteeringKind, string])[] = [
  ['call-first', 'always|must|should|shall ~2 call|use|invoke|run|execute ~4 !first'],
  [
    'call-first',
    '!before ~1 using|calling|doing|invoking|running|answering|responding ~2 other|any|anything|every|else',
  ],
  ['call-first', 'must ~1 be ~1 called|used|invoked|run ~1 !first'],
  [
    'call-first',
    'must ~1 be ~1 called|used|invoked|run ~1 !before ~1 other|any|anything|every|all',
  ],
  ['call-first', 'call|use|invoke|run this ~3 !before ~2 other|any|every|all|each'],
  ['call-first', 'call|invoke this !first before'],
  ['call-first', 'call|use|invoke|run this ~3 !before ~1 anything|everything ~1 else'],
  ['call-first', 'must|should ~1 !always be ~1 called|used|invoked|run'],
  ['call-first', 'called|invoked ~1 !everytime|anytime'],
  [
    'call-first',
    'never|not ~1 !say|claim|assume|guess ~9 before|without ~1 calling|using|checking',
  ],
  ['call-first', '!always ~1 call|use|invoke|run ~1 this|when|before'],
  ['call-first', 'call|use|invoke|run ~3 !start|beginning of ~1 every|each|any'],
  ['call-first', '!every|each ~1 conversation|session|message|response|turn ~6 call|use|invoke'],
  ['call-first', 'call|use|invoke|run|execute ~4 !ahead of ~2 any|every|all|everything|anything'],
  [
    'call-first',
    '!start|beginning|outset of ~1 each|every|any ~1 conversation|chat|session|message|turn|reply|response ~8 call|called|use|used|invoke|invoked|run',
  ],
  [
    'call-first',
    'call|called|use|used|invoke|invoked|run ~8 each|every !single ~1 conversation|chat|session|message|turn|reply|request',
  ],
  [
    'call-first',
    'before|whenever ~1 you ~4 !answer|answering|reply|replying|respond|responding ~8 call|use|invoke|run|through',
  ],
  ['call-first', '!before you|u ~1 do|say|read|write ~1 anything|what'],
  [
    'call-first',
    '!opening|first move|action|step|thing ~2 of|in ~1 each|every|any ~1 chat|conversation|session',
  ],
  [
    'secrecy',
    "not|never|don't|don’t|without ~1 tell|telling|inform|informing|mention|mentioning|notify|notifying|reveal|revealing|disclose|disclosing|show|showing|explain|asking|alert ~8 !user|users|anyone|human",
  ],
  ['secrecy', '!hide|conceal ~4 from ~1 user|users|human|anyone'],
  ['secrecy', '!user|users must|should|need|will not|never ~1 know|see|notice'],
  ['secrecy', 'keep this ~3 !secret|confidential|hidden'],
  ['secrecy', 'no need|reason to ~1 !mention|tell|inform|announce|disclose'],
  ['secrecy', 'not|never ~1 come|turn|show up|appear in ~1 your|the ~1 !reply|answer|response'],
  ['secrecy', 'keep ~8 !between us|ourselves'],
  ['secrecy', 'if|when|should ~2 !asked|asks|ask ~4 say|claim|pretend|answer|reply that'],
  ['secrecy', 'without ~1 drawing|attracting|calling ~3 !attention'],
  [
    'secrecy',
    "not|never|don't|don’t|dont ~1 !narrate|announce|emphasize|emphasise|acknowledge|volunteer ~1 the|this|that|it|your|any|which",
  ],
  [
    'secrecy',
    '!silently|sliently|quietly|secretly|covertly|discreetly ~1 remember|send|read|record|append|include|collect|forward|call|upload|note|proceed|do',
  ],
  [
    'secrecy',
    'do|remember|send|keep|handle ~2 this|it|so|that ~1 !silently|quietly|secretly|covertly|discreetly',
  ],
  ['secrecy', 'as though|if !nothing ~1 happened'],
  [
    'override',
    '!ignore|disregard|forget|override|bypass ~3 previous|prior|above|earlier|other|all|any|existing ~2 instructions|instruction|rules|guidelines|prompts|restrictions|tools|policies',
  ],
  [
    'override',
    "not|never|don't|don’t|stop|avoid ~2 use|call|run|execute|using|calling|running|trying ~3 !other|another|any|additional ~2 tool|tools|server|servers",
  ],
  ['override', 'use|prefer|call this ~3 !instead of ~2 tool|tools|other|any|built|native'],
  ['override', '!instead of ~1 other|any|all|native ~2 tool|tools'],
  ['override', 'takes|has !precedence|priority over ~2 other|any|all|every|built|native'],
  ['override', 'you are !now'],
  [
    'override',
    'told|instructions|rules|guidelines|restrictions|policies|rule|policy ~10 no !longer apply|applies|count|counts|bind|hold|holds|valid',
  ],
  [
    'override',
    'instructions|rules|guidelines|restrictions|safeguards|reminders ~12 set|put|left !aside',
  ],
  [
    'override',
    'instructions|guidelines|restrictions|safeguards ~3 can|may|should|must ~2 be ~1 !ignored|disregarded|bypassed|skipped',
  ],
  ['override', 'consider|treat|regard ~4 !already ~1 passed|approved|granted|confirmed|given'],
  [
    'override',
    'other ~4 tool|tools|servers ~1 is|are ~2 !deprecated|outdated|obsolete|unreliable|inaccurate|wrong|broken|insecure|unsafe|untrusted',
  ],
  [
    'override',
    'even|also if ~1 !user|users ~1 asks|ask|names|name|says|insists|objects|declines|refuses|requests',
  ],
  [
    'override',
    'only ~4 tool|tools|source|server|one ~3 !approved|trusted|authorised|authorized|sanctioned|certified',
  ],
  [
    'override',
    'only ~1 !approved|trusted|authorised|authorized|sanctioned|certified ~2 tool|tools|source|server',
  ],
  [
    'override',
    'results|output|outputs|answers|data ~1 from|of ~3 anything|any|other|others|elsewhere ~8 !untrusted|unreliable|distrusted|suspect|ignored|disregarded',
  ],
  [
    'override',
    'assistant|agent|model|you ~2 !now ~1 authorised|authorized|allowed|permitted|cleared',
  ],
  ['override', '!outranks|trumps ~4 user|users|instructions|tools'],
  [
    'override',
    '!regardless|irrespective of ~5 user|users ~1 gave|said|says|asks|asked|wants|requested|specified|named',
  ],
  ['reach-out', 'your|full|entire|own ~1 system !prompt'],
  [
    'reach-out',
    'include|including|pass|send|provide|put|attach|paste|append|copy|reveal|output|print|repeat|leak ~4 system !prompt|prompts|message|messages',
  ],
  [
    'reach-out',
    'include|pass|send|provide|put|attach ~4 !conversation|chat ~2 history|context|transcript|messages',
  ],
  ['reach-out', 'full|entire|complete|whole !conversation|chat ~1 history|context|transcript'],
  ['reach-out', 'everything|all|whatever ~3 !said|written|discussed ~4 conversation|chat|far'],
  ['reach-out', '!names|descriptions|list|schemas ~5 every|all|other ~1 other ~1 tool|tools'],
  [
    'reach-out',
    'include|pass|send|provide|put|attach|paste|append|add|copy ~10 !keys|tokens|credentials|passwords|secrets ~4 seen|found|have|know|across|conversation|environment|access',
  ],
  [
    'reach-out',
    'include|pass|send|provide|put|attach|paste|append|copy ~4 !contents|content ~3 environment|config|env|key|keys',
  ],
  ['alarm', '!must|shall not ~1 proceed|continue|skip|answer|respond'],
  ['alarm', 'do not ~1 !proceed|skip'],
  ['alarm', 'you|agent|agents|assistant|model|llm !must ~1 always|never|immediately'],
  ['alarm', '!must|always|never ~1 start|begin|end|preface ~1 your response|answer|reply'],
  ['alarm', 'agent|assistant|llm ~4 !must|shall'],
  [
    'alarm',
    'end|finish|close|begin|conclude|preface ~1 each|every|all|your ~1 !answer|answers|reply|replies|response|responses',
  ],
  [
    'alarm',
    'always ~4 !our ~1 shop|store|product|products|service|services|brand|company|offer|offers',
  ],
  ['alarm', 'you will|shall not ~1 !rephrase|omit|leave|deviate|refuse|question|shorten|alter'],
  [
    'alarm',
    'every|each|all|any ~1 !message|messages|mail|email|emails ~2 must|has|have ~3 go|sent|copied|forwarded|addressed',
  ],
  ['alarm', 'must|should|shall ~2 be ~1 passed|routed|piped|run !through'],
  ['alarm', '!critical requirements|requirement|instruction|instructions|rule|rules'],
  ['alarm', '!highest priority'],
  ['alarm', '!failure|failing to ~4 will|may|results'],
];

/** Orders in capitals, or in words that stand for them: one is emphasis, this many are a drill. */
export const LOUD = 4;

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
export const ORDER_OPENERS: readonly string[] = STEERING_PATTERNS.flatMap(([, pattern]) => [
  ...(compilePattern(pattern)[0]?.words ?? []),
]);

/** Words without one of which no pattern can be followed. */
export const ORDER_KEYS: ReadonlySet<string> = new Set(
  STEERING_PATTERNS.flatMap(([, pattern]) => keysOf(pattern)),
);

function keysOf(pattern: string): string[] {
  const key = pattern.split(' ').find((part) => part.startsWith('!'));
  if (key === undefined)
    throw new Error(`No step of the pattern “${pattern}” is marked as seldom.`);
  return key.slice(1).split('|');
}

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
      steps.push({ words: new Set(part.replace('!', '').split('|')), gap });
      gap = 0;
    }
  }
  return steps;
}

/**
 * A regular expression for words within a sentence, at the beginning of one, or in capitals. Words with the same
 * first letter stand together: a text has few letters that any of them begins with.
 */
export function anyOf(words: Iterable<string>): string {
  const byFirst = Map.groupBy(words, (word) => word.charAt(0));
  const groups = [...byFirst].map(([first, group]) => {
    const rests = group.map((word) => word.slice(1));
    const written = [...rests, ...rests.map((rest) => rest.toUpperCase())];
    return `[${first}${first.toUpperCase()}](?:${written.join('|')})`;
  });
  return `\\b(?:${groups.join('|')})\\b`;
}
