import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A site on loopback. */
export interface ServedSite {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder as static hosts do, below `base` where one is given. */
export async function serveSite(folder: string, base = ''): Promise<ServedSite> {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = await fileOf(folder, base, url);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(await readFile(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function fileOf(folder: string, base: string, url: string): Promise<string | null> {
  const path = decodeURIComponent(new URL(url, 'http://toy').pathname);
  if (!path.startsWith(`${base}/`)) return null;
  const file = join(folder, path.slice(base.length));
  try {
    return (await stat(file)).isDirectory() ? await existing(join(file, 'index.html')) : file;
  } catch {
    return null;
  }
}

async function existing(file: string): Promise<string> {
  await stat(file);
  return file;
}
