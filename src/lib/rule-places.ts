import type { FindingRole, Verdict } from '../../scanner/contract/verdict.ts';
import type { CatalogueTool } from './catalogue.ts';

/** The places of tools in their server, by what became of the strongest finding of a rule there. */
export type RulePlaces = Readonly<Record<FindingRole, readonly number[]>>;

/** What counts for more comes first. */
export const FINDING_ROLES: readonly FindingRole[] = ['decides', 'supports', 'overruled'];

/** Where each rule has found something in the tools of a server, by id. A tool counts once for a rule. */
export function placesOfRules(
  tools: readonly Pick<CatalogueTool, 'verdict'>[],
): Record<string, RulePlaces> {
  const found = new Map<string, Record<FindingRole, number[]>>();
  for (const [place, { verdict }] of tools.entries()) {
    for (const [rule, { role }] of strongestFindings(verdict)) {
      const places = found.get(rule) ?? { decides: [], supports: [], overruled: [] };
      found.set(rule, places);
      places[role].push(place);
    }
  }
  return Object.fromEntries(found);
}

/** The strongest finding of each rule in one tool, the first of them where several are. */
export function strongestFindings({
  findings,
}: Pick<Verdict, 'findings'>): Map<string, Verdict['findings'][number]> {
  const strongest = new Map<string, Verdict['findings'][number]>();
  for (const finding of findings) {
    const known = strongest.get(finding.rule);
    if (known === undefined || rankOf(finding) < rankOf(known))
      strongest.set(finding.rule, finding);
  }
  return strongest;
}

function rankOf({ role }: { readonly role: FindingRole }): number {
  return FINDING_ROLES.indexOf(role);
}
