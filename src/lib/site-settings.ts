import { z } from 'zod';

const oneLine = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\n\r]*$/, 'expected one line');

/** `https://host/path/`, or `/path/` where the host is not known. */
const ADDRESS = /^(https?:\/\/[^\s/?#@]+)?\/([\w.~-]+\/)*$/;

/** `#rrggbb`, the only form in which contrast can be worked out here. */
const COLOUR = /^#[0-9a-f]{6}$/i;

const EXPECTED_COLOUR = 'expected a colour as #rrggbb, in quotes';

/** A file beside the settings. */
const LOGO = /^[\w-][\w.-]*\.(svg|png)$/;

/** `site.yaml` beside the listings: what makes a site one's own. */
export const SiteSettingsSchema = z.strictObject({
  title: oneLine(60).default('Tool Risk Catalogue'),
  /** The first heading of the home page. */
  claim: oneLine(120).default('A safety data sheet for every tool that an AI agent can call'),
  /** Where the site is published. Feeds, previews and the sitemap need the host. */
  address: z
    .string()
    .regex(
      ADDRESS,
      'expected https://host/ or https://host/path/ or /path/, with a slash at the end',
    )
    .default('/'),
  /** The repository in which verdicts are disputed: on GitHub, GitLab, Gitea or Forgejo. */
  repository: z
    .url({ protocol: /^https$/, error: 'expected the https address of a repository' })
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  /** Without quotes YAML takes a colour for a comment. */
  accent: z.string({ error: EXPECTED_COLOUR }).regex(COLOUR, EXPECTED_COLOUR).optional(),
  logo: z
    .string()
    .regex(LOGO, 'expected the name of an .svg or .png file beside this one')
    .optional(),
});

export type SiteSettings = z.infer<typeof SiteSettingsSchema>;

/** A colour for links and focus, readable on every ground of the pages. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** A picture for the head of every page, in CSS pixels. */
export interface Logo {
  /** The path of the file on this machine. */
  readonly file: string;
  readonly format: 'svg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** What a site is called, where it stands, and how it looks. */
export interface Site {
  readonly title: string;
  readonly claim: string;
  /** `https://host` without a slash; null where no host is known. */
  readonly origin: string | null;
  /** The path under which it is served, with a slash at both ends. */
  readonly base: string;
  readonly repository: string | null;
  readonly accent: Accent | null;
  readonly logo: Logo | null;
}

/**
 * The two parts of an address.
 *
 * @example splitAddress('https://a.example/b/') // => { origin: 'https://a.example', base: '/b/' }
 */
export function splitAddress(address: string): Pick<Site, 'origin' | 'base'> {
  if (address.startsWith('/')) return { origin: null, base: address };
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname };
}

/** The address of a path of the site: whole where the host is known. */
export function wholeAddress({ origin }: Pick<Site, 'origin'>, path: string): string {
  return `${origin ?? ''}${path}`;
}
