import { DECIDED_EXACTLY, type Judged, type Label, type Share } from '../accuracy.ts';
import type { Claim } from '../contract/index.ts';

/**
 * Of the tools on which a rule counted, how many have by label all that it claims there; by the rule's
 * id. Findings that lost do not count, nor claims that no label can confirm: about parameters, about
 * signals that nobody labels, and about signals on which the readers differed. A rule without any
 * countable claim is absent.
 */
export function precisionOfRules(judged: readonly Judged[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const one of judged) {
    for (const [rule, isRight] of answersOfRules(one)) {
      const { right, of } = shares.get(rule) ?? { right: 0, of: 0 };
      shares.set(rule, { right: right + (isRight ? 1 : 0), of: of + 1 });
    }
  }
  return shares;
}

/** Which rules counted on a tool, and whether the label confirms everything that each claims. */
function answersOfRules({ verdict, label }: Judged): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const { rule, claim, role } of verdict.findings) {
    if (role === 'overruled') continue;
    const isRight = isConfirmed(claim, label);
    if (isRight !== null) answers.set(rule, isRight && answers.get(rule) !== false);
  }
  return answers;
}

/** Whether a label has what is claimed; `null` where it says nothing about it. */
function isConfirmed(claim: Claim, label: Label): boolean | null {
  switch (claim.about) {
    case 'category':
      return label.category.includes(claim.category);
    case 'risk':
      return label.risk.includes(claim.risk);
    case 'signal': {
      const { signal } = claim;
      if (DECIDED_EXACTLY.has(signal) || label.disputed.includes(signal)) return null;
      return label.signals.includes(signal);
    }
    case 'parameter':
      return null;
  }
}
