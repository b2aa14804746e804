import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the rules, their lists and their tests stand. */
const RULE_SOURCES =
  'scanner/{rules/**/*.{ts,md,json},grade.ts,classify.ts,classify/*.ts,summarise.ts}';

/** Characters that continue a name. */
const NAME = /[a-z0-9_-]+(?:\.[a-z0-9_-]+)*/g;

/**
 * The names that stand in the sources of the rules, as `file: name`. Names of one word are left out:
 * `search` is a word of the language before it is the name of a tool.
 */
export function namesInRules(root: string, names: Iterable<string>): string[] {
  const telling = new Set([...names].filter(joinsWords).map((name) => name.toLowerCase()));
  return globSync(RULE_SOURCES, { cwd: root }).flatMap((file) => {
    const words = new Set(readFileSync(join(root, file), 'utf8').toLowerCase().match(NAME));
    return [...words].filter((word) => telling.has(word)).map((word) => `${file}: ${word}`);
  });
}

/** Whether a name is made of several words: `a_b`, `a-b`, `a.b`, `aB`. */
function joinsWords(name: string): boolean {
  return /[a-z0-9][-_.][a-z0-9]/i.test(name) || /[a-z][A-Z]/.test(name);
}
