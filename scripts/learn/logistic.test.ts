import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addScores, type Example, learn } from './logistic.ts';

const CLASSES = 3;

function likeliest({ features, values }: Example, { weights, bias }: ReturnType<typeof learn>) {
  const scores = bias.slice();
  addScores(scores, features, values, weights);
  return scores.indexOf(Math.max(...scores));
}

it('learns which feature speaks for which class', () => {
  const examples = Array.from({ length: 300 }, (_, at): Example => {
    const label = at % CLASSES;
    // One that tells the class, and one that all have.
    return { features: [label, 3], values: [1, 1], label };
  });
  const learnt = learn(examples, 4, CLASSES);
  for (const example of examples) expect(likeliest(example, learnt)).toBe(example.label);
  expect(Math.max(...learnt.weights.slice(9).map(Math.abs))).toBeLessThan(0.01);
});

it('keeps weights small where few speak', () => {
  const once = learn([{ features: [0], values: [1], label: 0 }], 1, CLASSES).weights[0] ?? 0;
  const example = { features: [0], values: [1], label: 0 };
  const others = [1, 2].map((label) => ({ features: [], values: [], label }));
  const often = learn([...Array(50).fill(example), ...others], 1, CLASSES).weights[0] ?? 0;
  expect(once).toBeLessThan(often);
});

it('finds the lowest place: no step to any side is lower', () => {
  const anyExample = fc.record({
    features: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
    label: fc.nat(CLASSES - 1),
  });
  fc.assert(
    fc.property(fc.array(anyExample, { minLength: 5, maxLength: 30 }), (made) => {
      const examples = made.map((each) => ({ ...each, values: each.features.map(() => 1) }));
      const { weights, bias } = learn(examples, 5, CLASSES);
      const lowest = lossOf(examples, weights, bias);
      for (let at = 0; at < weights.length; at++)
        for (const step of [-0.05, 0.05]) {
          const aside = weights.slice();
          aside[at] = (aside[at] ?? 0) + step;
          expect(lossOf(examples, aside, bias)).toBeGreaterThan(lowest);
        }
    }),
    { numRuns: 30 },
  );
});

/** The loss as its definition has it, without any of the ways of the program. */
function lossOf(examples: readonly Example[], weights: Float64Array, bias: Float64Array): number {
  const prices = weights.reduce((sum, weight) => sum + weight ** 2 / 2, 0);
  return examples.reduce((sum, { features, label }) => {
    const scores = [...bias].map((own, each) =>
      features.reduce((score, feature) => score + (weights[feature * CLASSES + each] ?? 0), own),
    );
    const all = scores.reduce((total, score) => total + Math.exp(score), 0);
    return sum - Math.log(Math.exp(scores[label] ?? 0) / all);
  }, prices);
}
