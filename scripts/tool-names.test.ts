import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { namesInRules } from './tool-names.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NamedSchema = z.object({ tools: z.array(z.object({ name: z.string() })) });

/** What the catalogue knows of tools without their texts: pins and labels. */
function catalogueNames(): Set<string> {
  const files = globSync('catalogue/{pins,labels}/*.json', { cwd: ROOT });
  const tools = files.flatMap(
    (file) => NamedSchema.parse(JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8'))).tools,
  );
  return new Set([
    ...tools.map(({ name }) => name),
    ...files.map((file) => basename(file, '.json')),
  ]);
}

it('finds a name in the sources of the rules', () => {
  expect(namesInRules(ROOT, ['name-asks-to-read']).length).toBeGreaterThan(0);
});

it('finds no tool or server of the catalogue in a rule, a list or a test of a rule', () => {
  const names = catalogueNames();
  expect(names.size).toBeGreaterThan(100);
  expect(namesInRules(ROOT, names)).toEqual([]);
});
