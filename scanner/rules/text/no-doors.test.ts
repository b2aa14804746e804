import { describe, expect, it } from 'vitest';
import { rule } from '../changes-who-has-access.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

function lets(name: string, description: string): boolean {
  const tool = { name, description };
  return rule.find(readTool(tool, readServer('loom', undefined, [tool]))).length > 0;
}

describe('what is given, set or taken without letting anybody in', () => {
  it.each([
    ['put_it', 'Creates a database user for a cluster.', true],
    ['put_it', 'Adds a user to a cluster.', false],
    ['apply_it', 'Applies the retention policy of a shelf.', false],
    ['apply_it', 'Applies the access policy of a shelf.', true],
    ['give_it', 'Grants a badge to a weaver.', false],
    ['give_it', 'Grants a weaver the role of a keeper.', true],
    ['ask_them', 'Invites a weaver to a survey.', false],
    ['ask_them', 'Invites a weaver to the workspace.', true],
    ['take_it', 'Holds two seats for a show.', false],
    ['take_it', 'Assigns a licence seat to a user.', true],
    ['drop_it', 'Deletes a bale right away.', false],
    ['drop_it', 'Deletes a right of a guest.', true],
    ['add_it', 'Adds a loyalty member.', false],
    ['add_it', 'Adds a team member.', true],
    ['drop_it', 'Revokes a certificate.', false],
    ['drop_it', 'Revokes a permission.', true],
    ['stop_it', 'Freezes a paid membership.', false],
    ['put_down', 'Signs the weaver up for a shift.', false],
    ['drop_it', 'Deletes a member. It leaves your subscriber list.', false],
    ['drop_it', 'Deletes a member. It leaves your hall.', true],
    ['add_it', 'Creates a user for a database cluster.', true],
    ['ask_it', 'Requests an address and credentials.', false],
    ['grant_it', 'Gives a guest access to the hall.', true],
  ])('%s, “%s”: %s', (name, description, expected) => {
    expect(lets(name, description)).toBe(expected);
  });
});

describe('who gets in, in words of their own', () => {
  it.each([
    ['make_it', 'Makes a link. Whoever holds it can take the bale.', true],
    ['make_it', 'Makes a link to the bale.', false],
    ['make_it', 'Makes a shelf readable by anyone.', true],
    ['make_it', 'Makes a shelf readable again.', false],
    ['open_it', 'Lets another person watch the loom.', true],
    ['open_it', 'Lets another loom run.', false],
    ['set_it', 'Sets who may edit a shelf.', true],
    ['set_it', 'Sets the name of a shelf.', false],
    ['keep_out', 'Bans a player from the hall.', true],
    ['keep_out', 'Bans a word of the hall.', false],
  ])('%s, “%s”: %s', (name, description, expected) => {
    expect(lets(name, description)).toBe(expected);
  });
});
