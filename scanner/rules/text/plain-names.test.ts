import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('underPlainName', () => {
  it.each([
    ['get_jars', 'Active jars of the shelf', 'read'],
    ['get_slips', 'Gets slips. Deletes of slips are told.', 'read'],
    ['rotate_jars', 'Rotate jars of the shelf', 'write'],
    ['list_looms', 'Running loom inventory', 'read'],
    ['get_jar', 'Jar details: stage, value, owner', 'read'],
    ['find_seams', 'Go to seam. Use before a search.', 'read'],
    ['get_slips', 'Fetches all slips and marks them as seen', 'write'],
    ['get_slip', 'Creates or retrieves the slip of a loom', 'write'],
    ['get_slips', 'Gets slips. It also deletes the slips.', 'destructive'],
    ['get_slips', 'Gets slips. Records carry a stamp and a price.', 'read'],
    ['search_notes', 'Records feedback on a search', 'write'],
    ['audit_jars', 'Runs the deterministic gate on jars', 'read'],
    ['audit_jars', 'Runs a script on jars', 'execute'],
    ['weave_jars', 'Runs the loom', 'execute'],
    ['trigger_fetch', 'Trigger fetch of a feed', 'execute'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});
