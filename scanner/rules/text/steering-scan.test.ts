import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';
import { ENGLISH_VOCABULARY } from './languages/index.ts';
import { findSteering } from './steering.ts';
import { compilePattern, STEERING_PATTERNS } from './steering-patterns.ts';
import { maySteer } from './steering-scan.ts';
import { tokenise } from './tokenise.ts';

/** Texts of one pattern: with the first, the second and so on of the words of each step, and others between them. */
function textsOf(pattern: string): string[] {
  const steps = compilePattern(pattern).map(({ words, gap }) => ({ words: [...words], gap }));
  const choices = Math.max(...steps.map(({ words }) => words.length));
  return Array.from({ length: choices }, (_, choice) =>
    steps.map(({ words, gap }) => `${'jar '.repeat(gap)}${words[choice % words.length]}`).join(' '),
  );
}

describe('maySteer', () => {
  it('lets every text through that steers', () => {
    for (const [, pattern] of STEERING_PATTERNS) {
      for (const text of textsOf(pattern)) {
        const { tokens } = tokenise(text, ENGLISH_VOCABULARY);
        expect(findSteering(text, tokens, false), text).not.toEqual([]);
        expect(maySteer(text), text).toBe(true);
        expect(maySteer(`The jar: ${text.toUpperCase()}.`), text).toBe(true);
      }
    }
  });

  it('is not the only one: no look before it passes over what steers', () => {
    for (const [, pattern] of STEERING_PATTERNS) {
      for (const text of textsOf(pattern)) {
        const description = `A lid of a jar. ${text}`;
        const schema = { type: 'object', properties: { lid: { type: 'string', description } } };
        for (const tool of [{ description }, { inputSchema: schema }]) {
          const { findings } = judgeToy({ name: 'lid', ...tool });
          expect(
            findings.map(({ rule }) => rule),
            text,
          ).toContain('definition-steers-the-model');
        }
      }
    }
  });

  it('holds back texts that have a word of an order and not the rest', () => {
    expect(maySteer('Must be a jar of the user')).toBe(false);
    expect(maySteer('Instead of a jar, the secret of a conversation')).toBe(false);
  });

  it.each([
    ['characters that nobody sees', 'You a\u200bre no\u0001w'],
    ['letters beyond ASCII', 'Jalapeño'],
    ['orders in capitals', 'NEVER a jar, ALWAYS a lid, MUST fit, STOP'],
    ['a guarded file', 'Reads ~/.ssh/id_rsa'],
  ])('lets %s through', (_, text) => {
    expect(maySteer(text)).toBe(true);
  });
});
