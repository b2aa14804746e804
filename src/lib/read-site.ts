import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { parseDocument } from 'yaml';
import { problemsOf } from '../../scanner/describe-issue.ts';
import { InputError, type Problem } from '../../scanner/errors.ts';
import { readIfPresent } from '../../scanner/write.ts';
import { accentOf } from './accent.ts';
import { catalogueFolder } from './read-catalogue.ts';
import {
  type Accent,
  type Logo,
  type Site,
  type SiteSettings,
  SiteSettingsSchema,
  splitAddress,
} from './site-settings.ts';

/** A logo stands on every page; whoever opens one for the first time waits for it. */
const MOST_LOGO_BYTES = 20_000;

/** Settings that are known only where a site is published, and win over those of the file. */
export type SiteOverrides = Partial<Pick<SiteSettings, 'address' | 'repository'>>;

/** How the pages learn what the build was told: the file, and what wins over it. */
export const SITE_VARIABLES = {
  file: 'TOOL_RISK_SITE',
  address: 'TOOL_RISK_ADDRESS',
  repository: 'TOOL_RISK_REPOSITORY',
} as const;

let latest: Promise<Site> | undefined;

/** The settings of the site that is being built, read once for all pages of a build. */
export function loadSite(): Promise<Site> {
  const { file, address, repository } = SITE_VARIABLES;
  latest ??= readSite(process.env[file] || join(catalogueFolder(), 'site.yaml'), {
    ...(process.env[address] && { address: process.env[address] }),
    ...(process.env[repository] && { repository: process.env[repository] }),
  });
  return latest;
}

/**
 * Reads the settings of a site. Without a file everything is as it comes.
 *
 * @throws InputError that names every setting that is wrong, and what would be right.
 */
export async function readSite(file: string, overrides: SiteOverrides = {}): Promise<Site> {
  const settings = parseSettings(file, await readIfPresent(file));
  checkSettings([
    [file, settings],
    ['the command line', overrides],
  ]);
  const problems: Problem[] = [];
  const { title, claim, address, repository, accent, logo } = SiteSettingsSchema.parse({
    ...settings,
    ...overrides,
  });
  const site = {
    title,
    claim,
    ...splitAddress(address),
    repository: repository ?? null,
    accent: accent === undefined ? null : readAccent(file, accent, problems),
    logo: logo === undefined ? null : await readLogo(file, logo, problems),
  };
  if (problems.length > 0) throw new InputError(problems);
  return site;
}

function checkSettings(sources: readonly (readonly [string, object])[]): void {
  const problems = sources.flatMap(([source, settings]) => {
    const { error } = SiteSettingsSchema.safeParse(settings);
    return error === undefined ? [] : problemsOf(source, settings, error);
  });
  if (problems.length > 0) throw new InputError(problems);
}

function parseSettings(file: string, text: string | null): object {
  if (text === null) return {};
  const document = parseDocument(text);
  const [error] = document.errors;
  const value: unknown = error === undefined ? document.toJS() : undefined;
  if (value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value;
  const found = error?.message.replace(/:\n.*/s, '') ?? 'something else';
  throw new InputError([{ file, field: '', found, expected: 'YAML of lines such as "title: …"' }]);
}

function readAccent(file: string, colour: string, problems: Problem[]): Accent | null {
  const outcome = accentOf(colour);
  if ('accent' in outcome) return outcome.accent;
  problems.push({
    file,
    field: 'accent',
    found: `${colour}, whose contrast with the pages is ${outcome.contrast.toFixed(1)}`,
    expected: `at least 4.5, as of ${outcome.readable}, so that links can be read`,
  });
  return null;
}

async function readLogo(file: string, name: string, problems: Problem[]): Promise<Logo | null> {
  const wrong = (found: string, expected: string) => {
    problems.push({ file, field: 'logo', found, expected });
    return null;
  };
  const path = join(dirname(file), name);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return wrong(`no file ${path}`, 'a file beside the settings');
  if (bytes.length > MOST_LOGO_BYTES)
    return wrong(`${bytes.length} bytes`, `at most ${MOST_LOGO_BYTES}`);
  const metadata = await imageMetadata(bytes, name).catch(() => null);
  if (metadata === null || (metadata.format !== 'svg' && metadata.format !== 'png'))
    return wrong(`${name}, which shows no size`, 'an SVG with a viewBox, or a PNG');
  return { file: path, format: metadata.format, width: metadata.width, height: metadata.height };
}
