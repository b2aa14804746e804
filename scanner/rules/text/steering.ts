import { findSteeringAbroad } from './steering-abroad.ts';
import {
  compilePattern,
  GUARDED_FILE,
  LOUD,
  namesGuardedFile,
  STEERING_PATTERNS,
  type SteeringKind,
  type Step,
} from './steering-patterns.ts';
import type { Token } from './token.ts';
import { MARK } from './word.ts';

/** A stretch of text that steers the model: code units, end exclusive. */
export interface Steering {
  readonly kind: SteeringKind;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: SteeringKind;
  readonly steps: readonly Step[];
}

const byFirstWord = new Map<string, Pattern[]>();
for (const [kind, text] of STEERING_PATTERNS) {
  const steps = compilePattern(text);
  for (const word of steps[0]?.words ?? []) {
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { kind, steps: steps.slice(1) }]);
  }
}

/**
 * Finds what steers a model in a text. Gaps are bounded, so work grows linearly with the text.
 *
 * @param isAbroad whether it may hold a sentence of another language than English
 */
export function findSteering(
  text: string,
  tokens: readonly Token[],
  isAbroad: boolean,
): Steering[] {
  const found: Steering[] = [];
  const loud: Token[] = [];
  let behind = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.marks & (MARK.order | MARK.loud)) === 0) continue;
    if ((token.marks & MARK.loud) !== 0 && token.shouted) loud.push(token);
    if ((token.marks & MARK.order) === 0 || at < behind) continue;
    const match = firstMatch(byFirstWord.get(token.lower) ?? [], tokens, at);
    if (match === undefined || isGuidance(match, tokens, at)) continue;
    found.push({ kind: match.kind, start: token.start, end: tokens[match.last]?.end ?? 0 });
    behind = match.last + 1;
  }
  const [first] = loud;
  if (first !== undefined && loud.length >= LOUD)
    found.push({ kind: 'alarm', start: first.start, end: first.end });
  if (isAbroad) found.push(...findSteeringAbroad(text));
  const file = namesGuardedFile(text) ? GUARDED_FILE.exec(text) : null;
  if (file !== null)
    found.push({ kind: 'reach-out', start: file.index, end: file.index + file[0].length });
  return found;
}

/** "Always call this before `ship_jar`", "10 = critical rules": how two tools go together, and what a value means. */
function isGuidance(
  { kind, last }: { readonly kind: SteeringKind; readonly last: number },
  tokens: readonly Token[],
  at: number,
): boolean {
  if (tokens[at - 1]?.lower === '=') return true;
  if (kind !== 'call-first') return false;
  if (isStepOfOwn(tokens, at, last) || isForKnowing(tokens, last)) return true;
  const before = nextOf(BEFORE, tokens, last, NEXT_TOOL);
  return before >= 0 && [1, 2].some((ahead) => tokens[before + ahead]?.kind === 'identifier');
}

/** "You must call `weigh_jar` first to get its weight": what another tool of the same kind is needed for. */
function isStepOfOwn(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[last]?.lower !== 'first' || tokens[last + 1]?.lower !== 'to') return false;
  return tokens.slice(at, last).some(({ kind }) => kind === 'identifier');
}

/** "Use this before any other tool to know which jars there are": the purpose is said, and it is to know. */
function isForKnowing(tokens: readonly Token[], last: number): boolean {
  const noun = tokens[last + 1]?.lower === 'other' ? last + 2 : last + 1;
  return (
    TOOLS.has(tokens[noun]?.lower ?? '') &&
    tokens[noun + 1]?.lower === 'to' &&
    KNOWS.has(tokens[noun + 2]?.lower ?? '')
  );
}

const TOOLS = new Set(['tool', 'tools']);
const KNOWS = new Set(['know', 'learn', 'see', 'find', 'discover', 'get']);

const BEFORE = new Set(['before']);
/** How many tokens behind an order "before" and the name of a tool may stand. */
const NEXT_TOOL = 4;

function firstMatch(
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  at: number,
): { readonly kind: SteeringKind; readonly last: number } | undefined {
  for (const { kind, steps } of patterns) {
    const last = follow(steps, tokens, at);
    if (last >= 0) return { kind, last };
  }
  return undefined;
}

/** The place of the last token of a match that began before `start`; -1 where there is none. */
function follow(steps: readonly Step[], tokens: readonly Token[], start: number): number {
  let at = start;
  for (const { words, gap } of steps) {
    const next = nextOf(words, tokens, at + 1, gap);
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

function nextOf(
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  from: number,
  gap: number,
): number {
  for (let at = from; at <= from + gap; at++) {
    const token = tokens[at];
    if (token === undefined || token.lower === '.') return -1;
    if (words.has(token.lower)) return at;
  }
  return -1;
}
