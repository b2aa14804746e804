import type { Id } from '../../scanner/contract/id.ts';
import type { Assessments } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';

/** Everything in the catalogue that an attack can use, in the order of ids, and why. */
export interface AttackUse {
  /** By `<server>/<slug>`. */
  readonly tools: readonly { readonly id: string; readonly because: string }[];
  /** Usable as a whole. */
  readonly servers: readonly { readonly id: Id; readonly because: string }[];
}

/** What every attack can use, by its id. An attack that finds nothing has no entry. */
export function attackUses(
  { servers }: Catalogue,
  assessments: Pick<Assessments, 'of'>,
): ReadonlyMap<Id, AttackUse> {
  const uses = new Map<Id, Writable>();
  const useOf = (attack: Id): Writable => {
    const use = uses.get(attack) ?? { tools: [], servers: [] };
    uses.set(attack, use);
    return use;
  };
  for (const { listing, tools } of servers) {
    const { attacks } = assessments.of(listing.server);
    for (const { attack, because } of attacks.server)
      useOf(attack).servers.push({ id: listing.server, because });
    for (const [place, { observed }] of tools.entries())
      for (const { attack, because } of attacks.tools[place] ?? [])
        useOf(attack).tools.push({ id: `${listing.server}/${observed.slug}`, because });
  }
  return uses;
}

interface Writable {
  readonly tools: { id: string; because: string }[];
  readonly servers: { id: Id; because: string }[];
}
