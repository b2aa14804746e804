/**
 * What a page may load: its own files and nothing else, and no inline code. The search in descriptions
 * runs WebAssembly, which needs a word of its own.
 *
 * @param extraScripts a source to add to `script-src`, such as `'wasm-unsafe-eval'`
 */
export function contentSecurityPolicy(extraScripts = ''): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${extraScripts}`.trim(),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
