import { describe, expect, it } from 'vitest';
import { rule } from '../handles-personal-data.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

/** Names and descriptions that speak of users and profiles, and of nobody. */
const FACELESS: readonly (readonly [string, string])[] = [
  ['delete_user', 'Deletes a database user.'],
  ['suspend_user', 'Suspends a user.'],
  ['remove_member', 'Removes a member from a club.'],
  ['x1', 'Verifica la entrada del usuario.'],
  ['get_choir_audio_profile', 'Sums up how songs sound.'],
  ['list_etcd_members', 'Lists the etcd members.'],
  ['start_client', 'Starts a tunnel client.'],
  ['see_lid_profile', 'Shows a configuration profile.'],
  ['set_up_loom', 'Configures the loom client.'],
  ['client_info', 'Tells which host client began the session.'],
];

describe('faceless', () => {
  it.each(FACELESS)('sees nobody in %s (%s)', (name, description) => {
    const definition = { name, description };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(rule.find(tool)).toEqual([]);
  });
});
