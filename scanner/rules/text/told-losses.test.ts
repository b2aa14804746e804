import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('what a description says of a loss', () => {
  it.each([
    ['Joins two slips. The second one ceases to exist.', 'destructive'],
    ['Joins two slips; they cannot be split again.', 'destructive'],
    ['Joins two slips. They can be split again.', 'write'],
    ['Renames a shelf. The former labels are not kept.', 'destructive'],
    ['Renames a shelf. The former labels are kept.', 'write'],
    ['Renames a shelf. What stood there is overwritten.', 'destructive'],
    ['Renames a shelf. Labels would be overwritten by the next one.', 'write'],
    ['Renames a shelf. Existing files are overwritten.', 'write'],
    ['Renames a shelf; its notes vanish.', 'destructive'],
    ['Renames a shelf; it vanishes from the hall.', 'write'],
    ['Rewrites the slips in place, no backup is made.', 'destructive'],
    ["Closes the ledger of a year; it can't be opened again.", 'destructive'],
    ['Closes a loom session; it cannot be opened again.', 'write'],
    ['Renews a loom. This will result in the loss of all data.', 'destructive'],
    ['Renews a loom. This will result in the loss of a lid.', 'write'],
    ['Shows the slips. The answers are not kept.', 'read'],
  ])('reads “%s” as %s', (description, category) => {
    expect(judgeToy({ name: 'x1', description }).category).toBe(category);
  });
});
