/** Kinds of values of CBOR (RFC 8949, section 3.1), as far as Pagefind writes them. */
const KINDS = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Lengths below this stand in the first byte; these codes say how many bytes follow with one. */
const FIRST_CODE = 24;
const BYTES_OF_CODE = [1, 2, 4];

/** Reads values of CBOR one after the other: what nobody asks for is passed over and never made. */
export interface CborReader {
  /** How many values an array has, which follow. */
  readonly array: () => number;
  readonly number: () => number;
  readonly text: () => string;
  /** Passes over so many values, each with all that is in it. */
  readonly skip: (values: number) => void;
}

/**
 * Reads bytes of CBOR.
 *
 * @throws Error where another kind of value stands than is asked for
 */
export function readCbor(bytes: Buffer, start: number): CborReader {
  let at = start;
  const head = (): { kind: number; size: number } => {
    const first = bytes[at++] ?? 0;
    const code = first & 31;
    if (code < FIRST_CODE) return { kind: first >> 5, size: code };
    const length = BYTES_OF_CODE[code - FIRST_CODE];
    if (length === undefined)
      throw new Error(`CBOR has a length of code ${code}, which is unknown.`);
    at += length;
    return { kind: first >> 5, size: bytes.readUIntBE(at - length, length) };
  };
  const expect = (wanted: number): number => {
    const { kind, size } = head();
    if (kind !== wanted) throw new Error(`CBOR has kind ${kind} where ${wanted} should stand.`);
    return size;
  };
  return {
    array: () => expect(KINDS.array),
    number: () => expect(KINDS.unsigned),
    text: () => {
      const length = expect(KINDS.text);
      at += length;
      return bytes.toString('utf8', at - length, at);
    },
    skip: (values) => {
      for (let left = values; left > 0; left--) {
        const { kind, size } = head();
        if (kind === KINDS.array) left += size;
        else if (kind === KINDS.text) at += size;
        else if (kind > KINDS.negative) throw new Error(`CBOR has kind ${kind}, which is unknown.`);
      }
    },
  };
}
