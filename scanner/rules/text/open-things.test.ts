import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('asNamed', () => {
  it.each([
    ['list_windows', 'Open windows of the desktop', 'read'],
    ['air_windows', 'Open the windows of the desktop', 'execute'],
    ['open_windows', 'Open windows of the desktop', 'execute'],
    ['get_ledger', 'Credit movements (vouchers, refunds)', 'read'],
    ['get_ledger', 'Credit the account', 'financial'],
    ['get_holder', 'Profile: email, name, country', 'read'],
    ['upgrade_plan', 'Plan upgrade', 'financial'],
    ['plan_upgrade', 'Plan an upgrade', 'read'],
    ['verify_parcel', 'Confirm that a parcel came', 'read'],
    ['create_jar_dataset', 'New dataset with typed columns', 'write'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});
