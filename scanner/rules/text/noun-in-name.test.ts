import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('isNounInName', () => {
  it.each([
    ['queue_depth', 'Slips in the tray by age', 'read'],
    ['queue_slip', 'Puts a slip into the tray', 'write'],
    ['link_slip', 'Link to a page about the slip', 'read'],
    ['copy_slip', 'Full or light copy of a slip', 'write'],
    ['store_traits', 'Shelf space, lids and opening times of a shop', 'read'],
    ['store_jar', 'Stores the jar', 'write'],
    ['delete_jar', 'Lids of a jar', 'destructive'],
    ['group_jars', 'Bundles the jars', 'write'],
    ['pause_loom', 'No more thread for the loom', 'execute'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});

describe('isQuestion', () => {
  it.each([
    ['share_jars', 'Who can open my jars?', 'read'],
    ['pin_places', 'Which pins on a lid are free to use', 'read'],
    ['save_fit', 'Would the lid still close without a ring?', 'read'],
    ['jar_slips', 'When a slip arrives, add it to the tray', 'write'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});
