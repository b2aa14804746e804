import type { Completion } from '../../scanner/contract/completion.ts';
import type { Listing } from '../../scanner/contract/listing.ts';
import type { Observation, Sandbox } from '../../scanner/contract/observation.ts';
import type { Receipt } from '../../scanner/contract/receipt.ts';
import { formatDay, sentence } from './words.ts';

/** How a server stands: how its last scan ended, and what is kept of an earlier one. */
export interface ServerState {
  /** How the last scan ended. */
  readonly completion: Completion;
  /** Why it is not complete, as the scanner put it; null when complete or never scanned. */
  readonly reason: string | null;
  /** When the last scan was, ISO 8601; null when never. */
  readonly attemptedAt: string | null;
  /** When what the pages show was seen; null where nothing was. */
  readonly observedAt: string | null;
  readonly sandbox: Sandbox | null;
  /** Everything that keeps the server from being a complete, confined, current scan; empty if it is one. */
  readonly notes: readonly StateNote[];
}

/** What a reader must know before believing the rest of the page. */
interface StateNote {
  /** A few words for lists. */
  readonly title: string;
  /** Full sentences with the date and the reason. */
  readonly text: string;
}

const WORDS: Record<Completion, string> = {
  complete: 'scanned',
  partial: 'partly scanned',
  'auth-required': 'sign-in required',
  unreachable: 'unreachable',
  'timed-out': 'timed out',
  'limit-exceeded': 'limit exceeded',
  'invalid-response': 'invalid response',
  'install-failed': 'install failed',
  unsupported: 'unsupported',
  'sandbox-missing': 'no sandbox to run it in',
  'not-scanned': 'not scanned',
};

/** A completion in the words that pages use. */
export function wordsOfCompletion(completion: Completion): string {
  return WORDS[completion];
}

/**
 * How a server stands, from its listing, the receipt of its last scan and the observation that is kept.
 * Where no receipt speaks of the observation, a scan was stopped between writing the two.
 */
export function stateOf(
  { transport }: Pick<Listing, 'transport'>,
  receipt: Receipt | null,
  observation: Observation | null,
): ServerState {
  if (observation !== null && !receipt?.observed) return undated(observation);
  if (receipt === null) return neverScanned(transport);
  const { completion, reason, at } = receipt.attempt;
  const sandbox = observation?.profile.sandbox ?? receipt.attempt.sandbox;
  return {
    completion,
    reason,
    attemptedAt: at,
    observedAt: observation === null ? null : (receipt.observed?.at ?? null),
    sandbox,
    notes: [
      ...attemptNotes(receipt, observation),
      ...observationNotes(observation, dayOf(receipt)),
      ...sandboxNotes(sandbox, dayOf(receipt, observation)),
    ],
  };
}

const UNKNOWN_DAY = 'an unknown day';

function undated(observation: Observation): ServerState {
  const { completion, reason, profile } = observation;
  return {
    completion,
    reason,
    attemptedAt: null,
    observedAt: null,
    sandbox: profile.sandbox,
    notes: [
      {
        title: 'day of the scan unknown',
        text: 'The scan that saw this was stopped before it could note the day, so nobody can tell how old it is. The next scan will say.',
      },
      ...observationNotes(observation, UNKNOWN_DAY),
      ...sandboxNotes(profile.sandbox, UNKNOWN_DAY),
    ],
  };
}

/** The day of what is shown: of the kept observation, or of the last attempt where nothing is kept. */
function dayOf({ attempt, observed }: Receipt, observation?: Observation | null): string {
  return formatDay(observation === null ? attempt.at : (observed?.at ?? attempt.at));
}

function neverScanned(transport: Listing['transport']): ServerState {
  const [completion, reason] =
    transport.type === 'unsupported'
      ? (['unsupported', transport.reason] as const)
      : (['not-scanned', null] as const);
  const text =
    reason === null
      ? 'This server is listed but has not been scanned, so nothing is known of its tools.'
      : `This server cannot be scanned. ${because(reason)}Nothing is known of its tools.`;
  return {
    completion,
    reason,
    attemptedAt: null,
    observedAt: null,
    sandbox: null,
    notes: [{ title: WORDS[completion], text }],
  };
}

/** Scans that kept an observation. */
const HAS_SEEN: ReadonlySet<Completion> = new Set(['complete', 'partial']);

/** The last scan saw nothing new: either something older is kept, or nobody knows anything. */
function attemptNotes(receipt: Receipt, observation: Observation | null): StateNote[] {
  const { completion, at } = receipt.attempt;
  if (receipt.observed?.at === at && observation !== null) return [];
  if (observation !== null && completion === 'complete') return [];
  const failed = `The scan of ${formatDay(at)} ended as “${WORDS[completion]}”. ${because(receipt.attempt.reason)}`;
  if (observation === null || receipt.observed === null) {
    const lost = HAS_SEEN.has(completion) ? 'What it saw can no longer be read. ' : '';
    const text = `${failed}${lost}Nothing is known of this server’s tools.`;
    return [{ title: WORDS[completion], text }];
  }
  const text = `${failed}What stands here was seen on ${formatDay(receipt.observed.at)} and may have changed.`;
  return [{ title: `${WORDS[completion]}, earlier scan kept`, text }];
}

/** What the kept observation itself did not see. */
function observationNotes(observation: Observation | null, day: string): StateNote[] {
  if (observation === null || observation.completion === 'complete') return [];
  return [
    {
      title: WORDS[observation.completion],
      text: `On ${day} only a part of the list of tools was seen. ${because(observation.reason)}What was not seen may be worse than what was.`,
    },
  ];
}

function sandboxNotes(sandbox: Sandbox | null, day: string): StateNote[] {
  if (sandbox !== 'none') return [];
  return [
    {
      title: 'scanned without a sandbox',
      text: `On ${day} this server ran unconfined on the scanner’s machine, because that was asked for. It could see and change what a confined server cannot, and may have answered differently for it.`,
    },
  ];
}

function because(reason: string | null): string {
  return reason === null ? '' : `The reason given: ${sentence(reason)} `;
}
