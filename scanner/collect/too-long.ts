import { ScanError } from '../errors.ts';

/**
 * What ends a scan whose server sends too much.
 *
 * @param limit in bytes
 * @example tooLong('it sent', 16 * 1024 * 1024).message // => 'it sent more than 16 MiB'
 */
export function tooLong(what: string, limit: number): ScanError {
  return new ScanError('limit-exceeded', `${what} more than ${limit / 1024 / 1024} MiB`);
}
