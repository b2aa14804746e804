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
  ['Searches meeting transcripts and summaries.', 'medium', 'Searches summaries.', 'low'],
  ['Looks up openings for a position.', 'low', 'Lists positions.', 'medium'],
  ['Gets the list of members of a club.', 'medium', 'Gets the list of members of a fleet.', 'low'],
  ["Gets the user's location.", 'medium', 'Gets the location of a mill.', 'low'],
  ['Adds or removes labels on a jar.', 'medium', 'Removes labels of a jar.', 'high'],
  [
    'Deletes jars. Moves them to the bin; set permanent=true to erase at once.',
    'critical',
    'Deletes jars. Moves them to the bin.',
    'medium',
  ],
  ['Reads the log of a recipient.', 'medium', 'Gets a recipient count.', 'low'],
];

describe('the level of a tool', () => {
  it.each(PAIRS)('tells “%s” (%s) from “%s” (%s)', (first, level, second, other) => {
    expect(judgeToy({ name: 'x1', description: first }).risk).toBe(level);
    expect(judgeToy({ name: 'x1', description: second }).risk).toBe(other);
  });
});
