import type { Accent, Logo } from './site-settings.ts';

/** The style sheet of the accent, below `/site/`. */
export const THEME_FILE = 'theme.css';

export const LOGO_TYPES: Readonly<Record<Logo['format'], string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** How tall the logo stands in the head of a page, in CSS pixels. */
const LOGO_HEIGHT = 28;

/** The style sheet that gives links, focus and the site's name their colour. */
export function themeOf({ light, dark }: Accent): string {
  return `:root { --link: light-dark(${light}, ${dark}) }\n.site-name { color: var(--link) }\n`;
}

/** The name of the logo's file, below `/site/`. */
export function logoFile({ format }: Pick<Logo, 'format'>): string {
  return `logo.${format}`;
}

/** The size at which the logo is shown: said in the page, so that nothing moves when it arrives. */
export function logoSize({ width, height }: Logo): { width: number; height: number } {
  return { width: Math.round((width * LOGO_HEIGHT) / height), height: LOGO_HEIGHT };
}
