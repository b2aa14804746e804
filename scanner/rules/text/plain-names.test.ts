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
    ['search_stubs', 'Records feedback on a search', 'write'],
    ['get_jar', 'The state (`off`, `warn` or `block`) of a jar', 'read'],
    ['lookup_jar', 'Check of a jar: seals and stamps. Ingests nothing.', 'read'],
    ['audit_jars', 'Runs the deterministic gate on jars', 'read'],
    ['audit_jars', 'Runs a script on jars', 'execute'],
    ['weave_jars', 'Runs the loom', 'execute'],
    ['trigger_fetch', 'Trigger fetch of a feed', 'execute'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});

describe('weighName', () => {
  it.each([
    ['preview_delete', 'Shows which jars would go', 'read'],
    ['preview_jars', 'Preview which jars would be deleted', 'read'],
    ['preview_fair', 'Shows a fair, with rows of stalls, upload text and totals', 'read'],
    ['simulate_fair', 'Runs a fair with the given stalls', 'read'],
    ['hold_fair', 'Runs a fair with the given stalls', 'execute'],
    ['plan_deploy', 'Generates a plan for the loom', 'read'],
    ['plan_deploy', 'Deploys the loom by its plan', 'execute'],
    ['plan_restart', '为织机生成重启计划。', 'read'],
    ['delete_preview', 'Shows which jars would go', 'read'],
    ['delete_preview', 'Deletes the preview of a jar', 'destructive'],
    ['search_jars_compact', 'Searches jars and returns less', 'read'],
    ['compact_jars', 'Compacts the jars', 'write'],
    ['open_loom_incident', 'Opens an incident for a loom', 'write'],
    ['open_valve', 'Opens the valve of a tank', 'execute'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});

describe('readOperation', () => {
  it.each([
    ['flag_jar', 'Flags a jar.', 'write'],
    ['keep_jar', 'Keeps a jar or gives it away.', 'destructive'],
  ])('judges %s — “%s”, which adds or removes, as %s', (name, description, category) => {
    const properties = { action: { type: 'string', enum: ['add', 'remove'] } };
    const inputSchema = { type: 'object', properties } as const;
    expect(judgeToy({ name, description, inputSchema }).category).toBe(category);
  });
});
