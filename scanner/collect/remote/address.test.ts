import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicLookup, refusalOf } from './address.ts';

describe('isPublicAddress', () => {
  it.each(['1.1.1.1', '8.8.8.8', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  const others = [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.0.1',
  ];
  const wrapped = [
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8.',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fe80::1',
  ];
  it.each([
    ...others,
    ...wrapped,
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    'ff02::1',
    '2001:db8::1',
    'kettle',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('refusalOf', () => {
  it('leaves names to the lookup', () => {
    expect(refusalOf(new URL('https://example.org/mcp'))).toBeNull();
    expect(refusalOf(new URL('https://1.1.1.1/mcp'))).toBeNull();
    expect(refusalOf(new URL('https://2130706433/mcp'))).toContain('127.0.0.1');
  });
});

describe('publicLookup', () => {
  it('refuses a name that stands for this machine', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
    expect(error).toMatchObject({ name: 'PrivateAddressError' });
  });
});
