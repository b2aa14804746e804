import type { ToolDefinition } from '../../scanner/contract/tool-definition.ts';
import type { Verdict } from '../../scanner/contract/verdict.ts';

/** A hint beside what we say. Hints are claims of the server: they never lower a verdict. */
export interface AnnotationRow {
  readonly hint: string;
  /** What the server says, in words. */
  readonly declared: string;
  /** What our verdict says about the same question; null where it says nothing. */
  readonly ours: string | null;
  readonly agreement: 'agrees' | 'contradicts' | 'more cautious' | 'not declared' | 'not judged';
}

interface Hint {
  readonly name: 'readOnlyHint' | 'destructiveHint' | 'idempotentHint' | 'openWorldHint';
  /** What a client has to assume where the hint is missing (MCP 2025-11-25, ToolAnnotations). */
  readonly assumed: boolean;
  readonly yes: string;
  readonly no: string;
  /** Our answer; null where a definition does not tell. */
  readonly judge: (verdict: Verdict) => boolean | null;
  /** The answer that is the harmless one: to claim it wrongly misleads. */
  readonly harmless: boolean;
}

const HINTS: readonly Hint[] = [
  {
    name: 'readOnlyHint',
    assumed: false,
    yes: 'only reads',
    no: 'may change something',
    judge: ({ category }) => (category === 'unknown' ? null : category === 'read'),
    harmless: true,
  },
  {
    name: 'destructiveHint',
    assumed: true,
    yes: 'may destroy',
    no: 'does not destroy',
    judge: mayDestroy,
    harmless: false,
  },
  {
    name: 'idempotentHint',
    assumed: false,
    yes: 'a second equal call changes nothing more',
    no: 'each call counts',
    judge: () => null,
    harmless: true,
  },
  {
    name: 'openWorldHint',
    assumed: true,
    yes: 'reaches outside',
    no: 'stays inside',
    judge: ({ signals }) =>
      signals.some(({ id }) => id === 'arbitrary-url' || id === 'untrusted-content') ? true : null,
    harmless: false,
  },
];

/** The hints in the order in which pages show them. */
export const HINT_NAMES: readonly string[] = HINTS.map(({ name }) => name);

/** The four hints of MCP beside our verdict; empty where the server declares none of them. */
export function annotationRows({ annotations }: ToolDefinition, verdict: Verdict): AnnotationRow[] {
  if (annotations === undefined) return [];
  const isDeclared = ({ name }: Hint) => typeof annotations[name] === 'boolean';
  return HINTS.some(isDeclared)
    ? HINTS.map((hint) => rowOf(hint, annotations[hint.name], verdict))
    : [];
}

/** Whoever runs what it is given can destroy whatever its name says. */
function mayDestroy({ category, reversibility, signals }: Verdict): boolean | null {
  if (category === 'read') return false;
  if (category === 'destructive' || signals.some(({ id }) => id === 'code-execution')) return true;
  return category === 'write' && reversibility === 'reversible' ? false : null;
}

/** Rows by hint and what both say: there are a few dozen. */
const knownRows = new Map<string, AnnotationRow>();

function rowOf(hint: Hint, declared: boolean | undefined, verdict: Verdict): AnnotationRow {
  const ours = hint.judge(verdict);
  const key = `${hint.name} ${declared} ${ours}`;
  const known = knownRows.get(key);
  if (known !== undefined) return known;
  const row = newRow(hint, declared, ours);
  knownRows.set(key, row);
  return row;
}

function newRow(hint: Hint, declared: boolean | undefined, ours: boolean | null): AnnotationRow {
  const inWords = (answer: boolean) => (answer ? hint.yes : hint.no);
  return {
    hint: hint.name,
    declared:
      declared === undefined
        ? `nothing; clients assume ${hint.assumed}`
        : `${declared}: ${inWords(declared)}`,
    ours: ours === null ? null : inWords(ours),
    agreement: agreementOf(hint, declared, ours),
  };
}

function agreementOf(
  { harmless }: Hint,
  declared: boolean | undefined,
  ours: boolean | null,
): AnnotationRow['agreement'] {
  if (declared === undefined) return 'not declared';
  if (ours === null) return 'not judged';
  if (declared === ours) return 'agrees';
  return declared === harmless ? 'contradicts' : 'more cautious';
}
