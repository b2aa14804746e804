import type { ParameterKind, Verdict } from '../../scanner/contract/verdict.ts';

const REVERSIBILITY: Record<Verdict['reversibility'], string> = {
  'nothing-changes': 'A call changes nothing outside itself.',
  reversible: 'What a call changes can be changed back with this server.',
  irreversible: 'What a call does cannot be undone with this server.',
  unknown: 'Whether a call can be undone does not follow from the definition.',
};

/** What the meaning of a category says already. */
const IMPLIED: Partial<Record<Verdict['category'], Verdict['reversibility']>> = {
  read: 'nothing-changes',
  write: 'reversible',
  destructive: 'irreversible',
};

const CONFIDENCE: Record<Verdict['confidence'], string> = {
  high: '',
  medium: 'The category rests on a part of the definition only.',
  low: 'The category rests on thin evidence: read the definition yourself.',
};

const PARAMETER_RISKS: Record<ParameterKind, string> = {
  command: 'runs as a command',
  code: 'runs as code',
  query: 'runs as a query',
  path: 'chooses the file',
  url: 'chooses where the call goes',
  recipient: 'chooses who receives it',
  amount: 'sets how much',
  credential: 'carries a secret',
  target: 'chooses what is affected',
  content: 'is passed on as it is',
};

/** Whether a call can be undone, in a sentence; empty where its category says so. */
export function describeReversibility({ category, reversibility }: Verdict): string {
  if (IMPLIED[category] === reversibility) return '';
  return category === 'unknown' ? REVERSIBILITY.unknown : REVERSIBILITY[reversibility];
}

/** How much of the definition the category rests on, in a sentence; empty where it is plain. */
export function describeConfidence({ category, confidence }: Verdict): string {
  return category === 'unknown' ? '' : CONFIDENCE[confidence];
}

/** Why the value of a parameter matters, as a few words. */
export function describeParameterRisk(kind: ParameterKind): string {
  return PARAMETER_RISKS[kind];
}
