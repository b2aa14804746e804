import type { Sandbox, ScanProfile, Transport } from '../contract/index.ts';
import { SCANNER_VERSION } from '../version.ts';
import { digestOfJson } from './digest.ts';

/** How a listed server is started or reached, with the names of its placeholders only. */
export function profileOf(transport: Transport, sandbox: Sandbox): ScanProfile {
  switch (transport.type) {
    case 'stdio':
      return {
        type: 'stdio',
        package: transport.package,
        version: transport.version,
        arguments: transport.arguments,
        environment: Object.keys(transport.environment).sort(),
        files: Object.keys(transport.files).sort(),
        sandbox,
      };
    case 'streamable-http':
    case 'sse':
      return {
        type: transport.type,
        url: transport.url,
        headers: Object.keys(transport.headers).sort(),
        sandbox,
      };
    case 'own':
      return { type: 'own', version: SCANNER_VERSION, sandbox };
    case 'unsupported':
      throw new TypeError('what cannot be scanned has no profile');
  }
}

/**
 * Identifies all that decides what a scan starts: equal digests need no second scan. Covers the values
 * of placeholders, which the profile only names.
 */
export function profileDigestOf(transport: Transport, sandbox: Sandbox): string {
  return digestOfJson({ transport, sandbox });
}
