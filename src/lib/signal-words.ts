import type { SignalId } from '../../scanner/contract/signal.ts';
import type { Signal } from '../../scanner/contract/verdict.ts';
import { listOf, titleOf } from './words.ts';

/** What each signal means, as the end of “This tool …”. */
const MEANINGS: Record<SignalId, string> = {
  secrets: 'accepts, returns or manages credentials, such as keys, tokens and passwords',
  'code-execution': 'runs code, commands or queries that can change things',
  filesystem: 'reads or writes files on the machine that its server runs on',
  'arbitrary-url': 'goes to an address that the caller supplies',
  messaging: 'sends something to people',
  'access-control': 'changes who may do what',
  'personal-data': 'returns or handles data about people who can be told apart',
  'untrusted-content': 'returns words that strangers wrote, which can carry instructions',
  instructions: 'has a definition that steers the model beyond how to use this tool',
  'hidden-text': 'carries characters that a person does not see',
  'annotation-conflict': 'declares hints that its own definition contradicts',
  shadowing: 'names, imitates or overrides a tool of another server',
};

/** What a signal means, as the end of “This tool …”. */
export function meaningOfSignal(id: SignalId): string {
  return MEANINGS[id];
}

/**
 * A signal as labels show it.
 *
 * @example labelOfSignal({ id: 'secrets', uses: ['returns'], findings: [0] }) // => 'Secrets: returns'
 */
export function labelOfSignal({ id, uses }: Pick<Signal, 'id' | 'uses'>): string {
  return uses === undefined || uses.length === 0 ? titleOf(id) : `${titleOf(id)}: ${listOf(uses)}`;
}
