import type { Accent } from './site-settings.ts';

/** The ground that is hardest to read on, in light and in dark pages: `--ground` and `--paper` of tokens.css. */
export const HARDEST_GROUND: Accent = { light: '#f3f2ee', dark: '#181b20' };

/** WCAG 2.2, success criterion 1.4.3, text of any size. */
const LEAST_CONTRAST = 4.5;

/** How finely a colour is moved towards white or black until it can be read. */
const STEPS = 64;

/**
 * An accent for light and dark pages from one colour that light pages can use as it is; where they
 * cannot, the nearest darker one that they could.
 */
export function accentOf(
  colour: string,
): { readonly accent: Accent } | { readonly contrast: number; readonly readable: string } {
  const contrast = contrastOf(colour, HARDEST_GROUND.light);
  if (contrast < LEAST_CONTRAST)
    return { contrast, readable: moveUntilReadable(colour, '#000000', HARDEST_GROUND.light) };
  return {
    accent: { light: colour, dark: moveUntilReadable(colour, '#ffffff', HARDEST_GROUND.dark) },
  };
}

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance).
 *
 * @example contrastOf('#000000', '#ffffff') // => 21
 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function moveUntilReadable(colour: string, towards: string, ground: string): string {
  for (let step = 0; step < STEPS; step++) {
    const moved = mix(colour, towards, step / STEPS);
    if (contrastOf(moved, ground) >= LEAST_CONTRAST) return moved;
  }
  return towards;
}

function mix(colour: string, towards: string, share: number): string {
  const target = channelsOf(towards);
  const mixed = channelsOf(colour).map((channel, index) =>
    Math.round(channel + ((target[index] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}
