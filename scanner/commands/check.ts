import { join } from 'node:path';
import { pinOf } from '../collect/pin.ts';
import { readPin, writePin } from '../collect/pin-store.ts';
import { readKept } from '../collect/store.ts';
import type { Change, Difference, Pin, Receipt } from '../contract/index.ts';
import { drift, isOfServer } from '../drift.ts';
import { readListings } from '../listings/read-listings.ts';
import { classifyCatalogue } from './classify-catalogue.ts';

/** What changed on one server since it was last accepted. */
export interface ServerDrift {
  readonly server: string;
  readonly fromVersion: string | null;
  readonly toVersion: string;
  readonly changes: readonly Change[];
}

/** What a check found. */
export interface CheckedPins {
  /** The servers that changed, in the order of their ids. */
  readonly drifts: readonly ServerDrift[];
  /** How many tools the pins hold that were compared. */
  readonly pinnedTools: number;
}

/**
 * Compares what a catalogue has observed with its pins, by the rules of now. With `accept` the pins
 * follow and what changed is appended to `changes/`. A server that was never observed keeps its pin.
 *
 * @throws InputError for damaged pins and bad listings
 */
export async function check(catalogue: string, accept: boolean): Promise<CheckedPins> {
  const listings = await readListings(join(catalogue, 'servers'));
  const verdicts = await classifyCatalogue(catalogue, listings);
  const compared = await Promise.all(
    verdicts.map(async (verdict) => {
      const { observation, receipt } = await readKept(catalogue, verdict.server);
      if (observation === null) return [];
      const after = pinOf(observation, verdict);
      const before = await readPin(catalogue, verdict.server);
      const changes = changesBetween(before, after, receipt);
      if (accept) await writePin(catalogue, after, changes);
      return [{ before, after, changes }];
    }),
  );
  return checkedPins(compared.flat());
}

/** A server's pin, what it would be now, and what is between the two. */
interface Compared {
  readonly before: Pin | null;
  readonly after: Pin;
  readonly changes: readonly Change[];
}

function checkedPins(compared: readonly Compared[]): CheckedPins {
  const changed = compared.filter(({ changes }) => changes.length > 0);
  return {
    drifts: changed.map(({ before, after, changes }) => ({
      server: after.server,
      fromVersion: before?.version ?? null,
      toVersion: after.version,
      changes,
    })),
    pinnedTools: compared.reduce((sum, { before }) => sum + (before?.tools.length ?? 0), 0),
  };
}

function changesBetween(before: Pin | null, after: Pin, receipt: Receipt | null): Change[] {
  const sameVersion =
    before !== null &&
    before.version === after.version &&
    before.profileDigest === after.profileDigest;
  return drift(before, after).map((difference) => ({
    on: (receipt?.observed?.at ?? '').slice(0, 10),
    fromVersion: before?.version ?? null,
    toVersion: after.version,
    silently: sameVersion && isOfServer(difference) && changesDefinition(difference),
    difference,
  }));
}

/** A level that follows from a new definition is told with the definition. */
function changesDefinition({ kind }: Difference): boolean {
  return kind !== 'judgement-changed' && kind !== 'server-added';
}
