import { describe, expect, test } from 'vitest';
import { addEntries, setMember } from './json-edits.ts';
import { removeMembers } from './json-removals.ts';

const FILE = `{
  "list": [
    "one", // first
    // about two
    "two",
    "three" // last
  ],
  "flat": ["x", "y", "z"], "map": { "p": 1, "q": {} } // kept
}
`;

describe('what is taken away', () => {
  test.each([
    ['the first of a list', ['list'], 'one', FILE.replace('    "one", // first\n', '')],
    ['one in the middle', ['list'], 'two', FILE.replace('    "two",\n', '')],
    [
      'the last, with the comma before it',
      ['list'],
      'three',
      FILE.replace('"two",\n    "three" // last', '"two"'),
    ],
    ['the first of a line', ['flat'], 'x', FILE.replace('"x", ', '')],
    ['the last of a line', ['flat'], 'z', FILE.replace(', "z"', '')],
    ['a member', ['map'], 'q', FILE.replace(', "q": {}', '')],
  ] as const)('%s leaves all else to the letter', (_what, path, name, rest) => {
    expect(removeMembers(FILE, [...path], (each) => each === name)).toBe(rest);
  });

  test('can be all of a list', () => {
    expect(removeMembers('["a", "b"]', [], () => true)).toBe('[]');
  });
});

describe('what is put in', () => {
  test('stands behind the remark on the last entry', () => {
    expect(addEntries(FILE, ['list'], ['four', 'one'])).toBe(
      FILE.replace('"three" // last', '"three", // last\n    "four"'),
    );
  });

  test('goes on a line where the others do', () => {
    expect(addEntries(FILE, ['flat'], ['a', 'b'])).toBe(FILE.replace('"z"', '"z", "a", "b"'));
    expect(addEntries('["a",]', [], ['b'])).toBe('["a", "b",]');
    expect(addEntries('[\n  "a" ]', [], ['b'])).toBe('[\n  "a", "b" ]');
  });

  test('comes with what is around it, in the file’s own manner', () => {
    expect(addEntries('\ufeff{\r\n\t"x": 1\r\n}', ['a', 'b'], ['c'])).toBe(
      '\ufeff{\r\n\t"x": 1,\r\n\t"a": {\r\n\t\t"b": [\r\n\t\t\t"c"\r\n\t\t]\r\n\t}\r\n}',
    );
  });

  test('takes the place of what was there', () => {
    expect(setMember(FILE, ['map', 'q'], { r: [] })).toBe(
      FILE.replace('"q": {}', '"q": {\n    "r": []\n  }'),
    );
  });

  test('shows what a reader would not see', () => {
    expect(setMember('{}', ['a\u200b'], true)).toBe('{\n  "a\\u200b": true\n}');
  });
});
