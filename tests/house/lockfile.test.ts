import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Entries by their folder, the project's own under the empty one. */
const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
).packages;

describe('package-lock.json', () => {
  // npm leaves out packages for other platforms where it cannot fetch them, and then refuses the file.
  it('knows every package for other platforms, without which npm ci stops', () => {
    const wanted = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [`${folder}/node_modules/${name}`, name]),
    );
    const missing = wanted.filter(
      ([nested = '', name]) => !packages[nested] && !packages[`node_modules/${name}`],
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('names no address that a package was fetched from', () => {
    expect(Object.values(packages).filter((entry) => 'resolved' in entry)).toEqual([]);
  });
});
