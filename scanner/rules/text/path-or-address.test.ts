import { describe, expect, it } from 'vitest';
import { Aside } from './passage.ts';
import { isPathOrAddress } from './path-or-address.ts';

const takes = (text: string) => isPathOrAddress({ description: new Aside('x', text), choices: [] });

describe('isPathOrAddress', () => {
  it.each([
    ['Local path or HTTPS URL', 'Path of the jar'],
    ['首帧图片路径或URL', '首帧图片URL'],
    ['棚のパスまたはURL', '棚のURL'],
  ])('tells “%s” from “%s”', (either, one) => {
    expect(takes(either)).toBe(true);
    expect(takes(one)).toBe(false);
  });
});
