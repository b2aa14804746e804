import {
  type Category,
  type Finding,
  type FindingRole,
  type Reversibility,
  type RiskyParameter,
  type SecretUse,
  SIGNALS,
  type Signal,
  type SignalId,
  type ToolDefinition,
} from '../contract/index.ts';
import type { Found } from '../grade.ts';
import { textOfField } from '../rules/text/field.ts';

/** A finding with the words that it points at. */
export function findingOf(
  { rule, field, span: [start, end], says, claim }: Found,
  role: FindingRole,
  definition: ToolDefinition,
): Finding {
  const text = textOfField(definition, field)?.slice(start, end);
  if (text === undefined) {
    throw new Error(`The rule ${rule} points at “${field}”, which the definition lacks.`);
  }
  return { rule, field, span: [start, end], text, says, claim, role };
}

/** Findings by signal, in the order of the signals. */
export function signalsOf(found: readonly Found[]): Signal[] {
  let places: Map<SignalId, number[]> | undefined;
  for (let place = 0; place < found.length; place++) {
    const claim = found[place]?.claim;
    if (claim?.about !== 'signal') continue;
    places ??= new Map();
    const known = places.get(claim.signal);
    if (known === undefined) places.set(claim.signal, [place]);
    else known.push(place);
  }
  const signals: Signal[] = [];
  if (places === undefined) return signals;
  for (const id of SIGNALS) {
    const findings = places.get(id);
    if (findings !== undefined) signals.push(signalOf(id, findings, found));
  }
  return signals;
}

function signalOf(id: SignalId, findings: readonly number[], found: readonly Found[]): Signal {
  const uses: SecretUse[] = [];
  let decoded = '';
  for (const place of findings) {
    const draft = found[place];
    if (draft?.use !== undefined && !uses.includes(draft.use)) uses.push(draft.use);
    decoded += draft?.decoded ?? '';
  }
  uses.sort();
  return {
    id,
    findings: [...findings],
    ...(uses.length > 0 && { uses }),
    ...(decoded !== '' && { decoded }),
  };
}

/** The parameters that carry risk, in the order of the schema. */
export function parametersOf(found: readonly Found[]): RiskyParameter[] {
  const parameters: RiskyParameter[] = [];
  for (let place = 0; place < found.length; place++) {
    const draft = found[place];
    if (draft?.claim.about !== 'parameter' || draft.kind === undefined) continue;
    const { claim, field, kind } = draft;
    parameters.push({ name: claim.parameter, field, kind, findings: [place] });
  }
  return parameters;
}

const REVERSIBILITY: Readonly<Record<Category, Reversibility>> = {
  unknown: 'unknown',
  read: 'nothing-changes',
  write: 'reversible',
  execute: 'unknown',
  destructive: 'irreversible',
  financial: 'irreversible',
};

/** Whether another call undoes one; what was sent to people is not called back. */
export function reversibilityOf(category: Category, found: readonly Found[]): Reversibility {
  const isFinal = found.some(({ rule }) => rule === 'loss-is-final');
  const isSent = found.some(
    ({ claim }) => claim.about === 'signal' && claim.signal === 'messaging',
  );
  if (category !== 'read' && category !== 'unknown' && isFinal) return 'irreversible';
  return category === 'execute' && isSent ? 'irreversible' : REVERSIBILITY[category];
}

/** Sentences that name evidence pointing elsewhere than the verdict. */
export function conflictsOf(found: readonly Found[], category: Category): string[] {
  const conflicts: string[] = [];
  const byName = firmCategories(found, 'name-asks-to-');
  const byWords = byName.length === 0 ? byName : firmCategories(found, 'description-says-it-');
  if (byWords.length > 0 && !byName.some((id) => byWords.includes(id)))
    conflicts.push(
      `The name speaks for ${byName.join(' and ')}, the description for ${byWords.join(' and ')}; the verdict is ${category}.`,
    );
  for (const { claim, says } of found) {
    if (claim.about === 'signal' && claim.signal === 'annotation-conflict') conflicts.push(says);
  }
  return conflicts;
}

function firmCategories(found: readonly Found[], rules: string): Category[] {
  const categories: Category[] = [];
  for (const { rule, claim, firm } of found) {
    if (claim.about !== 'category' || firm === false || !rule.startsWith(rules)) continue;
    if (!categories.includes(claim.category)) categories.push(claim.category);
  }
  return categories;
}
