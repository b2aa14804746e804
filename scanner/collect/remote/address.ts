import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an address stands for one machine of the public internet. Everything else is not: loopback,
 * private and link-local networks (a cloud's metadata service among them), multicast, reserved
 * ranges, and forms that wrap an IPv4 address in an IPv6 one.
 *
 * @example isPublicAddress('169.254.169.254') // => false
 */
export function isPublicAddress(address: string): boolean {
  // process() unwraps ::ffff:a.b.c.d; other wrappings (6to4, NAT64, Teredo) have ranges of their own.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Why an address must not be asked, or `null`. A host that is written as an address in whatever form
 * (`2130706433`, `0x7f.1`, `[::1]`) has been normalised by the URL parser; names are checked when they
 * are resolved, by `publicLookup`.
 */
export function refusalOf(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && !isPublicAddress(host)
    ? `its address ${host} is not public`
    : null;
}

/** Resolves a name for one connection and refuses it when any of its addresses is not public. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, []);
    const hidden = addresses.find(({ address }) => !isPublicAddress(address));
    if (hidden !== undefined)
      return callback(new PrivateAddressError(hostname, hidden.address), []);
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    return callback(null, first?.address ?? '', first?.family ?? 0);
  });
};

/** A name of the public internet that leads to a machine which is not on it. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';

  constructor(hostname: string, address: string) {
    super(`its name ${hostname} stands for the address ${address}, which is not public`);
  }
}
