import { describe, expect, test } from 'vitest';
import { COMPLETIONS } from '../../scanner/contract/completion.ts';
import { stateOf } from './server-state.ts';
import { toyListing, toyObservation, toyReceipt } from './toys.ts';

const listing = toyListing('toy');
const observation = toyObservation('toy', []);
const receipt = toyReceipt('toy');

test('a complete, confined, current scan needs no note', () => {
  expect(stateOf(listing, receipt, observation).notes).toEqual([]);
});

describe.each(COMPLETIONS.filter((each) => each !== 'complete'))(
  'a scan that ended as %s',
  (completion) => {
    const failed = toyReceipt('toy', {
      at: '2026-02-03T00:00:00.000Z',
      completion,
      reason: 'the toy broke',
    });

    test('and saw nothing says when and why, and that nothing is known', () => {
      const [note] = stateOf(listing, { ...failed, observed: null }, null).notes;
      expect(note?.text).toMatch(/3 February 2026.*the toy broke.*Nothing is known/);
    });

    test('and kept an earlier observation gives both days', () => {
      const [note] = stateOf(listing, failed, observation).notes;
      expect(note?.text).toMatch(
        /3 February 2026.*the toy broke.*seen on 2 January 2026 and may have changed/,
      );
    });

    test('and saw a part says that the rest may be worse', () => {
      const partial = { ...observation, completion, reason: 'the toy broke' };
      const [note] = stateOf(
        listing,
        toyReceipt('toy', { completion, reason: 'the toy broke' }),
        partial,
      ).notes;
      expect(note?.text).toMatch(/2 January 2026.*the toy broke.*may be worse/);
    });
  },
);

test('a scan without a sandbox is told, with its day', () => {
  const bare = { ...observation, profile: { ...observation.profile, sandbox: 'none' as const } };
  expect(stateOf(listing, receipt, bare).notes).toMatchObject([
    { title: 'scanned without a sandbox', text: expect.stringContaining('2 January 2026') },
  ]);
});

test('a listed server that nobody scanned is not scanned', () => {
  expect(stateOf(listing, null, null)).toMatchObject({
    completion: 'not-scanned',
    attemptedAt: null,
  });
});

test('a server that cannot be scanned says why', () => {
  const unsupported = toyListing('toy', { type: 'unsupported', reason: 'it needs a printer' });
  expect(stateOf(unsupported, null, null).notes[0]?.text).toContain('it needs a printer');
});
