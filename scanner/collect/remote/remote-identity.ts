import type { Identity, RemoteTransport } from '../../contract/index.ts';

/** What listing a remote server's tools showed of it: called only after a listing. */
export function identifyRemote({ url, headers }: RemoteTransport): Identity {
  return {
    kind: 'remote',
    encrypted: { value: new URL(url).protocol === 'https:', source: 'the listed address' },
    authentication:
      Object.keys(headers).length === 0
        ? { value: 'not-demanded', source: 'it listed its tools to a stranger' }
        : { value: null, source: 'it was asked with credentials only' },
  };
}
