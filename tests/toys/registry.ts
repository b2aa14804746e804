import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TOYS = fileURLToPath(new URL('.', import.meta.url));

/** A package as it is published: its package.json, and files beside those of the toys. */
export interface ToyPackage {
  readonly name: string;
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What package.json inside of the tarball says instead. */
  readonly insideVersion?: string;
}

/** The package that holds every toy server; its first argument says which one to be. */
export const TOY_KITCHEN: ToyPackage = { name: '@toys/kitchen', version: '1.0.0', bin: 'toy.mjs' };

/** An npm registry on loopback that holds toy packages. */
export interface ToyRegistry {
  /** What npm needs in its environment to use nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  publish(toy: ToyPackage): Promise<void>;
  close(): Promise<void>;
}

/** Opens a registry that knows nothing yet. */
export async function openToyRegistry(): Promise<ToyRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'toy-registry-'));
  const packages = new Map<
    string,
    Map<string, { readonly manifest: object; readonly tarball: Buffer }>
  >();
  const server = createServer((request, response) => {
    const [, name = '', version] = /^\/([^/]+)(?:\/-\/(.+)\.tgz)?$/.exec(request.url ?? '') ?? [];
    const versions = packages.get(decodeURIComponent(name));
    if (versions === undefined) return response.writeHead(404).end('{}');
    if (version !== undefined) return response.end(versions.get(version)?.tarball);
    return response.end(JSON.stringify(packument(decodeURIComponent(name), versions)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: {
      npm_config_registry: address,
      npm_config_cache: join(folder, 'cache'),
      npm_config_userconfig: join(folder, 'npmrc'),
    },
    async publish(toy) {
      const tarball = await pack(toy, await mkdtemp(join(folder, 'package-')));
      const { files, insideVersion, ...manifest } = toy;
      const dist = {
        tarball: `${address}/${encodeURIComponent(toy.name)}/-/${toy.version}.tgz`,
        integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
      };
      const versions = packages.get(toy.name) ?? new Map();
      packages.set(
        toy.name,
        versions.set(toy.version, { manifest: { ...manifest, dist }, tarball }),
      );
    },
    close: () => close(server).then(() => rm(folder, { recursive: true, force: true })),
  };
}

function packument(
  name: string,
  versions: ReadonlyMap<string, { readonly manifest: object }>,
): object {
  const entries = [...versions].map(([version, { manifest }]) => [version, manifest] as const);
  return {
    name,
    'dist-tags': { latest: entries.at(-1)?.[0] },
    versions: Object.fromEntries(entries),
  };
}

async function pack(toy: ToyPackage, folder: string): Promise<Buffer> {
  const content = join(folder, 'package');
  await cp(TOYS, content, { recursive: true, filter: (source) => !source.endsWith('.ts') });
  const { files = {}, insideVersion, ...manifest } = toy;
  const inside = { ...manifest, version: insideVersion ?? toy.version, type: 'module' };
  await writeFile(join(content, 'package.json'), JSON.stringify(inside));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(content, path, '..'), { recursive: true });
    await writeFile(join(content, path), text);
  }
  await run('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  return readFile(join(folder, 'package.tgz'));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
