import type { Act } from './act.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { isSaidWithin } from './said-within.ts';

/** "Lists connected profiles": accounts that the service was told of, whoever they belong to. */
export function isLinkedProfile({ act }: SensedAct, tool: ToolReading): boolean {
  if (act.object.head !== 'profile') return false;
  if (isSaidToBeOfThing(tool)) return true;
  const main = tool.description?.main ?? [];
  return main.some(
    (said) => said.act.object.head === 'profile' && isSaidWithin(said, tool, LINKED),
  );
}

const LINKED = new Set('connected linked configured available'.split(' '));

/** "Company profile": where the name says no more than a profile, the description says whose it is. */
function isSaidToBeOfThing({ description }: ToolReading): boolean {
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(
    ({ lower }, at) => PROFILES.has(lower) && WITHOUT_FACE.has(tokens[at - 1]?.lower ?? ''),
  );
}

const PROFILES = new Set(['profile', 'profiles']);

/** "Lists the clients that are connected to the server": programs, and nobody's. */
export function isConnectedClient({ act }: SensedAct, { description }: ToolReading): boolean {
  const isClient = act.object.head === 'client';
  if (isClient && SETS_UP.has(act.lemma)) return true;
  if (!isClient && !act.object.words.includes('client')) return false;
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(
    ({ lower }, at) =>
      (isClient && lower === 'connected') ||
      (CLIENTS.has(lower) && isProgram(tokens[at - 1]?.lower ?? '')),
  );
}

const CLIENTS = new Set(['client', 'clients']);
/** "Configures the client": nobody does that to a person. */
const SETS_UP = new Set('configure reconfigure initialize initialise init'.split(' '));

/** "The host client". */
function isProgram(word: string): boolean {
  return MACHINES.has(word) || word === 'host';
}

/** Users and clients of these are programs. */
export const MACHINES = new Set(
  'database db service iam ssh system bot root test agent api oauth http mqtt dhcp wifi vpn mcp llm tunnel proxy websocket grpc rpc ftp'.split(
    ' ',
  ),
);

/** A profile of one of these is nobody’s. */
export const WITHOUT_FACE = new Set(
  'agent bot audio acoustic spectral elevation temperature wind nutrition chemical threat country region climate schema query protein gene compound browser type resource cpu memory heap utilization performance instance risk company merchant store shop brand vendor business organization organisation investment hardware network color colour launch shipping delivery fulfillment tax pricing encoding setting credential build debug printer slicer filament firmware configuration config tuning power speed print voltage'.split(
    ' ',
  ),
);

/** "Details of the user's organization": what somebody belongs to is nobody. */
export const GROUPS = new Set(
  'count number total organization organisation company workspace project environment tenant plan team tier quota'.split(
    ' ',
  ),
);

/** Profiles of a browser or of a processor's load are nobody's. */
export function isProfileOfThing({ object: { words, complement } }: SensedAct['act']): boolean {
  if (!words.includes('profile')) return false;
  if (words.length < 3 && complement.some((word) => ESTABLISHED.has(word))) return true;
  return complement.includes('source') || words.some((word) => WITHOUT_FACE.has(word));
}

/** "The profile of a company": what it tells of is nobody. */
const ESTABLISHED = new Set(
  'company hospital facility stock ticker fund city country protein gene'.split(' '),
);

/** "Suspends a user", "removes a member": whether somebody is let in is settled, and nothing is told of them. */
export function isAdmission({ lemma, object }: Act): boolean {
  return ADMITS.has(lemma) && ADMITTED.has(object.head);
}

const ADMITS = new Set(
  'invite suspend unsuspend disable enable deactivate reactivate activate remove'.split(' '),
);
const ADMITTED = new Set(['user', 'member', 'participant', 'account']);

/** "Reboots a guest", "Toggles pause/resume": people are not started and stopped. */
export function isMachine({ verbClass, object }: Act): boolean {
  if (object.head === 'resume' && object.words.some((word) => BUTTONS.has(word))) return true;
  return (verbClass === 'start' || verbClass === 'stop') && object.head === 'guest';
}

const BUTTONS = new Set(['pause', 'play', 'start', 'stop']);

/** "Contact pressure": two things touch. */
export function isOfTouch({ object: { head, words } }: Act): boolean {
  return TOUCHING.has(head) && words.includes('contact');
}

const TOUCHING = new Set('pressure surface angle resistance force point area'.split(' '));

/** "Sender identities", "the identity of a device": a key, an address or a name. */
export function isIdentityOfThing({ object: { head, words } }: Act): boolean {
  return head === 'identity' && words.some((word) => NOBODY.has(word));
}

const NOBODY = new Set(
  'sender sending signing device service workload managed node machine server client asset stock token contract resource package'.split(
    ' ',
  ),
);
