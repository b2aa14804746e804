import { describe, expect, it } from 'vitest';
import type { RiskLevel } from '../contract/index.ts';
import { judgeToy } from './judge-toy.ts';

/** A description, the level of the whole tool, and a near miss with its level. */
const PAIRS: readonly (readonly [string, RiskLevel, string, RiskLevel])[] = [
  ['Lists the calendars.', 'low', 'Lists the events of a calendar.', 'medium'],
  ['Gets the market calendar.', 'low', 'Gets the calendar of a nurse.', 'medium'],
  ['Lists mailboxes.', 'low', 'Lists mails.', 'medium'],
  ['Reads an account with its balance.', 'medium', 'Reads an account of a journey.', 'low'],
  ['Reads an account statement.', 'medium', 'Reads a statement of facts.', 'low'],
  ['Lists payouts.', 'medium', 'Lists layouts.', 'low'],
  ["Lists the user's saved items.", 'medium', 'Lists the saved items.', 'low'],
  ['Reads the log of a recipient.', 'medium', 'Gets a recipient count.', 'low'],
];

describe('the level of a tool', () => {
  it.each(PAIRS)('tells “%s” (%s) from “%s” (%s)', (first, level, second, other) => {
    expect(judgeToy({ name: 'x1', description: first }).risk).toBe(level);
    expect(judgeToy({ name: 'x1', description: second }).risk).toBe(other);
  });
});
