import type {
  Change,
  Combination,
  Id,
  Identity,
  Observation,
  ServerVerdict,
  Steadiness,
} from './contract/index.ts';

/** Everything that is known of a scanned server, as judgements of the whole server read it. */
export interface ServerFacts {
  readonly observation: Observation;
  /** Verdicts in the order of the observation's tools. */
  readonly verdict: Pick<ServerVerdict, 'tools' | 'instructions'>;
  /** When the observation was made, ISO 8601; null where nothing says so. */
  readonly observedAt: string | null;
  /** Null where no scan learnt anything about who it is. */
  readonly identity: Identity | null;
  /** Null where it was asked only once. */
  readonly steadiness: Steadiness | null;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** What its own tools make together. */
  readonly combinations: readonly Combination[];
  /** Listed servers that go by a name which is easily taken for its own. */
  readonly lookalikes: readonly Id[];
}
