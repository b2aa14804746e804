import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../scanner/contract/category.ts';
import { RISK_LEVELS } from '../../scanner/contract/risk.ts';
import { SIGNALS } from '../../scanner/contract/signal.ts';
import type { Verdict } from '../../scanner/contract/verdict.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { handlingOf } from './handling.ts';
import type { Inline } from './inline.ts';
import { questionsOf } from './questions.ts';
import { textOfPieces } from './snippet-pieces.ts';
import { toyFinding, toyServer } from './toys.ts';

const NAME = 'toy_tool';

function pageOf(verdict: Partial<Verdict>, name = NAME) {
  const server = toyServer('toy', [
    { definition: { name }, verdict: { summary: 'Does it', ...verdict } },
  ]);
  const [tool] = server.tools;
  if (tool === undefined) throw new Error('The toy has no tools.');
  const questions = questionsOf({ server, tool });
  return { questions, snippets: handlingOf(server, tool).snippets };
}

const plain = (words: readonly Inline[]) =>
  words
    .map((piece) => (typeof piece === 'string' ? piece : 'code' in piece ? piece.code : piece.link))
    .join('');

/** The answer, with what follows for policy.json where that differs from format to format. */
function answer(verdict: Partial<Verdict>, id: string): string {
  const question = pageOf(verdict).questions.find((each) => each.id === id);
  const own = question?.inFormats.find(({ formats }) =>
    formats.some(({ id: each }) => each === 'policy-json'),
  );
  return plain([...(question?.answer ?? []), ' ', ...(own?.answer ?? [])]).trim();
}

const anyVerdict = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  risk: fc.constantFrom(...RISK_LEVELS),
  signals: fc
    .uniqueArray(fc.constantFrom(...SIGNALS))
    .map((ids) => ids.map((id) => ({ id, findings: [0] }))),
});

/** The text that an answer in a format speaks about: its own, or else the one under Handling. */
function textsOf({ questions, snippets }: ReturnType<typeof pageOf>) {
  return questions.flatMap(({ inFormats }) =>
    inFormats.flatMap(({ formats, answer: words, pieces }) =>
      formats.map((format) => {
        const handling = snippets.find((snippet) => snippet.format.id === format.id)?.pieces;
        return { format, words, text: textOfPieces(pieces ?? handling ?? []) };
      }),
    ),
  );
}

test('every key and number that an answer names stands in the policy that it speaks about', () => {
  fc.assert(
    fc.property(anyVerdict, (verdict) => {
      const page = pageOf(verdict);
      // Blocking can be asked of every tool, in every format.
      expect(textsOf(page).length).toBeGreaterThanOrEqual(FORMATS.length);
      for (const { format, words, text } of textsOf(page)) {
        const keys = words.flatMap((piece) =>
          typeof piece === 'object' && 'code' in piece ? piece.code : [],
        );
        // Where a tool is to be left out there is no text, and the key names what it is left out of.
        if (text === '') continue;
        for (const key of keys) expect(text, format.id).toContain(key);
        const numbers = plain(words).match(/\d+/g) ?? [];
        for (const number of numbers) expect(text, format.id).toContain(number);
      }
    }),
  );
});

test('whoever asks how to block a tool gets one answer, whatever format is chosen', () => {
  fc.assert(
    fc.property(anyVerdict, (verdict) => {
      const block = pageOf(verdict).questions.find(({ id }) => id === 'block');
      const ids = block?.inFormats.flatMap(({ formats }) => formats.map(({ id }) => id));
      expect(ids?.sort()).toEqual(FORMATS.map(({ id }) => id).sort());
    }),
  );
});

test('no answer about policy.json names what it does not have', () => {
  fc.assert(
    fc.property(anyVerdict, (verdict) => {
      const text = pageOf(verdict)
        .questions.flatMap(({ answer: words, inFormats }) => [
          plain(words),
          ...inFormats
            .filter(({ formats }) => formats.some(({ id }) => id === 'policy-json'))
            .map(({ answer: own }) => plain(own)),
        ])
        .join(' ');
      expect(text).not.toMatch(
        /rate_limit|action: deny|window: \d|per agent session|reason field/i,
      );
    }),
  );
});

describe('whether a limit helps follows from the harm', () => {
  test('not against a shell', () => {
    expect(
      answer(
        {
          category: 'execute',
          risk: 'critical',
          signals: [{ id: 'code-execution', findings: [0] }],
        },
        'limit',
      ),
    ).toMatch(/^It would not help/);
  });
  test('it is the advice for a write, and the answer says so', () => {
    expect(answer({ category: 'write', risk: 'medium' }, 'limit')).toMatch(
      /^Yes, and we advise it\. The text under Handling does\.$/,
    );
  });
  test('it is possible for an ordinary read', () => {
    expect(answer({}, 'limit')).toBe(
      'You can with PolicyLayer and Intercept, though what it does gives no reason to.',
    );
  });
});

test('definitions that differ get answers that differ, though the name is the same', () => {
  const terminal = {
    category: 'execute',
    risk: 'critical',
    signals: [{ id: 'code-execution', findings: [0] }],
  } as const;
  const calculator = { category: 'write', risk: 'low' } as const;
  for (const id of ['what', 'why', 'enforce', 'limit']) {
    expect(answer({ ...terminal, signals: [...terminal.signals] as never }, id)).not.toBe(
      answer(calculator, id),
    );
  }
});

test('a summary that ends with a full stop does not get another', () => {
  expect(answer({ summary: 'Reads it.' }, 'what')).toBe('Reads it. It is a read tool of low risk.');
});

test('the level is explained by what its findings say, each once', () => {
  const finding = toyFinding('name', NAME, 'toy');
  expect(answer({ risk: 'medium', findings: [finding, finding] }, 'why')).toBe(
    'Medium. It says “toy”.',
  );
});

test('unknown is said not to be low', () => {
  expect(answer({ category: 'unknown', risk: 'unknown' }, 'why')).toContain('not low');
});

test('a server with one tool is not said to have several', () => {
  expect(answer({}, 'server')).toBe(
    'Toy toy, as its only tool. It is the npm package toy, scanned at version 1.2.3.',
  );
});
