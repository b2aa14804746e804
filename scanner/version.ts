import manifest from '../package.json' with { type: 'json' };

/** The version of this scanner, which receipts and servers are told. */
export const SCANNER_VERSION: string = manifest.version;
