import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import type { ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

/** What messages stand in that programs write to each other. */
const CHANNELS = new Set(['queue', 'topic', 'stream', 'broker', 'bus', 'kafka', 'mqtt']);

/** Whether a message is one between programs: "receives messages from a queue", but not "searches the web for a topic". */
function isBetweenMachines({ object }: Act): boolean {
  const isMessage = (object.topics & TOPIC.message) !== 0 || DATA.has(object.head);
  if (isMessage && object.complement.at(-1) === 'agent' && object.complement.length > 1)
    return true;
  return isMessage && speaksOf(object, CHANNELS);
}

const DATA = new Set(['event', 'record', 'payload', 'data']);

/** Whether it is asked of a public ledger, where anybody can read it: "a transaction by its hash", "the history of an address". */
export function isOnLedger({ object }: Act): boolean {
  if (isOfAddress(object.complement)) return true;
  return speaksOf(object, LEDGER);
}

/** Nobody's name stands behind an address alone, as it does behind one of a house or of mail. */
function isOfAddress(complement: readonly string[]): boolean {
  const before = complement.at(-2);
  return complement.at(-1) === 'address' && (before === undefined || LEDGERS.has(before));
}

const LEDGERS = new Set(['wallet', 'contract', 'bitcoin', 'ethereum', 'token', 'account']);

const LEDGER = new Set(
  'hash block blockchain chain mempool utxo onchain gas receipt lightning erc20 nft evm ethereum solana bitcoin polygon'.split(
    ' ',
  ),
);

/** Whether name, title or main clause say so of the tool. */
export function passesBetweenMachines({ leading }: ToolReading): boolean {
  return leading.some(({ act }) => isBetweenMachines(act));
}

/** `chain`, `tx_hash`: what is asked with these stands on a public ledger. */
const LEDGER_KEYS = new Set(
  'chain chainid txhash txid transactionhash blocknumber blockhash contractaddress'.split(' '),
);

/** Whether a parameter says which ledger, or what on it. */
export function asksLedger({ parameters, leading }: ToolReading): boolean {
  const isAsked = parameters.some(({ depth, key }) => depth === 0 && LEDGER_KEYS.has(key));
  return isAsked && !leading.some(({ act }) => IN_AND_OUT.has(act.object.head));
}

/** What goes into an account and out of it is its owner's, though it leaves a trace on a ledger. */
const IN_AND_OUT = new Set(['deposit', 'withdrawal']);

/** "Members of a cluster", "members of an array": machines or values, and no people. */
export function isMemberOfSet({ object: { head, words, complement } }: Act): boolean {
  return (
    (head === 'member' || head === '成员') &&
    [...words.slice(words[0] === 'list' ? 1 : 0), ...complement].some((word) => SETS.has(word))
  );
}

/** Members of these are values or machines. */
const SETS = new Set(
  `set hash list array enum fleet cluster pool mesh swarm vpc vnet vlan subnet network
   etcd raft quorum replica gossip`.split(/\s+/),
);
