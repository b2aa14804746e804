import type { Passage } from './passage.ts';

/** Whether a description says that values stay hidden: "masked", "names only", "values are not shown". */
export function isWithheld(description: Passage | undefined): boolean {
  const tokens = description?.tokens ?? [];
  if (SHOWN_AT_HEAD.has(tokens[0]?.lower ?? '')) return true;
  return tokens.some(({ lower }, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    return (
      COVERED.has(lower) ||
      (lower === 'only' && PARTS_SHOWN.has(before)) ||
      (HANDED_BACK.has(lower) && WITHHELD.has(before)) ||
      (VALUES_SHOWN.has(lower) && WITHHELD.has(before)) ||
      (HIDDEN.has(lower) && VALUES_SHOWN.has(before)) ||
      (OPENING.has(lower) && (before === 'without' || isWithoutTheir(tokens, at)))
    );
  });
}

/** "Without their secrets". */
function isWithoutTheir(tokens: Passage['tokens'], at: number): boolean {
  return THEIRS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'without';
}

const THEIRS = new Set(['their', 'its', 'the', 'any']);

/** Said of what is there and cannot be read. */
const COVERED = new Set(['masked', 'redacted', 'obfuscated']);
/** "Names only", "not values": what a credential is called is no credential. */
const PARTS_SHOWN = new Set(
  'name names metadata key keys ids prefix prefixes suffix suffixes fingerprint fingerprints hash hashes'.split(
    ' ',
  ),
);
/** "Prefixes and limits": a line that begins so says what is shown in place of it. */
const SHOWN_AT_HEAD = new Set(['names', 'prefixes', 'fingerprints', 'metadata']);
const VALUES_SHOWN = new Set(['value', 'values', 'plaintext']);
/** "Values hidden". */
const HIDDEN = new Set(['hidden', 'omitted', 'withheld', 'excluded', 'stripped', 'concealed']);
/** "Without tokens": that there are some is shown. */
const OPENING = new Set(['tokens', 'hashes', 'secrets', 'passwords', 'credentials']);
/** "Secrets are never returned". */
const HANDED_BACK = new Set(['returned', 'shown', 'exposed', 'revealed', 'included', 'displayed']);
const WITHHELD = new Set(['no', 'not', 'without', 'never', 'excluding']);
