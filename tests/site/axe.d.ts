import type axe from 'axe-core';

declare global {
  interface Window {
    /** In pages that axe was injected into. */
    readonly axe: typeof axe;
  }
}
