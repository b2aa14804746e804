import { digestOfText } from './digest.ts';

/** Names that are a path part and a URL part as they are. */
const SAFE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Endings that a file system drops or a web server reads as a file of its own. */
const MISLEADING_END = /(\.|\.html?|\.json|\.md|\.svg|\.xml|\.txt)$/i;

/** What a made-up slug looks like, so that no name can pass for one. */
const MADE_UP = /^x-[0-9a-f]{12}$/i;

/**
 * The last part of a tool's URL: its name where that is safe, else `x-` and 12 digits of the SHA-256
 * of the name.
 *
 * @example slugOf('read_file') // => 'read_file'
 * @example slugOf('../etc') // => 'x-' + 12 hexadecimal digits
 */
export function slugOf(name: string): string {
  const safe =
    SAFE_NAME.test(name) &&
    !DEVICE_NAME.test(name) &&
    !MISLEADING_END.test(name) &&
    !MADE_UP.test(name);
  return safe ? name : `x-${digestOfText(name).slice(0, 12)}`;
}

/**
 * Gives every tool a slug of its own. Names that differ only in case would share a folder on many file
 * systems: those after the first, in the order given, get 8 digits of their definition's digest behind.
 */
export function uniqueSlugs(
  tools: readonly { readonly name: string; readonly digest: string }[],
): string[] {
  const taken = new Set<string>();
  return tools.map(({ name, digest }) => {
    const wanted = slugOf(name);
    const slug = taken.has(wanted.toLowerCase()) ? `${wanted}-${digest.slice(0, 8)}` : wanted;
    taken.add(slug.toLowerCase());
    return slug;
  });
}
