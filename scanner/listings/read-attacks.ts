import { type Attack, AttackSchema } from '../contract/attack.ts';
import { readAuthored } from './read-authored.ts';

/**
 * Reads every attack of a folder, in the order of their ids.
 *
 * @throws InputError with all problems of all files where any file is wrong.
 */
export function readAttacks(folder: string): Promise<Attack[]> {
  return readAuthored(folder, { schema: AttackSchema, id: 'attack', text: 'text' });
}
