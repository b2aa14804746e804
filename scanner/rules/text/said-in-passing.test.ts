import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('what a later sentence says in passing', () => {
  it.each([
    ['Adds a slip. Old slips are purged after 30 days.', 'write'],
    ['Adds a slip. All other slips are purged.', 'destructive'],
    ['Adds a slip. The cache of slips is cleared nightly.', 'write'],
    ['Weighs jars by kind. Example: "pay the rent", "cancel the club".', 'read'],
    ['Adds a slip. Rate limited: executes at most 10 requests per minute.', 'write'],
    ['Suggests jars for a shelf. Charges apply per jar.', 'read'],
    ['Suggests jars for a shelf. Transfers between own shelves are ignored.', 'read'],
    ['Suggests jars for a shelf. Charges the card of the guest.', 'financial'],
    ['Suggests jars for a shelf. Runs a query against the database.', 'read'],
    ['Suggests jars for a shelf. Drops rows without a date.', 'read'],
    ['Suggests jars for a shelf. Drops the table.', 'destructive'],
    ['Adds a slip. It also executes the script of the slip.', 'execute'],
  ])('reads “%s” as %s', (description, category) => {
    expect(judgeToy({ name: 'x1', description }).category).toBe(category);
  });

  it('lists what was done before and is taken back', () => {
    const description = 'Takes back the last step (create, rename, delete).';
    expect(judgeToy({ name: 'undo_last_stitch', description }).category).toBe('write');
    expect(judgeToy({ name: 'manage_steps', description }).category).toBe('destructive');
  });
});
