import { expect, it } from 'vitest';
import { toyLabel } from './accuracy/toy-label.ts';
import { type Judged, type Label, measure } from './accuracy.ts';
import { classify } from './classify.ts';

function judged(name: string, description: string, label: Partial<Label>): Judged {
  const [verdict] = classify({
    tools: [{ digest: '0'.repeat(64), definition: { name, description } }],
  });
  if (verdict === undefined) throw new Error('one tool gives one verdict');
  return {
    server: 'x',
    verdict,
    label: toyLabel(label),
  };
}

const right = judged('sky', 'Shows the weather.', {});
const wrong = judged('sky', 'Shows the weather.', { category: ['execute'], risk: ['high'] });
const defensible = judged('sky', 'Shows the weather.', {
  category: ['execute'],
  alternatives: ['read'],
});
const secret = judged('show_word', 'Gets the password of a database.', {
  risk: ['high'],
  signals: ['secrets'],
});

it('counts a verdict as right when it is one of the labels', () => {
  expect(measure([right, wrong, secret]).category).toEqual({ right: 2, of: 3 });
  expect(measure([right, wrong, secret]).risk).toEqual({ right: 2, of: 3 });
});

it('counts a dangerous tool called read as grave, unless a reader found that defensible', () => {
  expect(measure([right, wrong, defensible]).grave).toEqual([wrong]);
});

it('counts by label and verdict', () => {
  expect(measure([right, wrong]).confusion).toEqual({ read: { read: 1 }, execute: { read: 1 } });
});

it('gives no figure where there is nothing to divide by', () => {
  const {
    byCategory: { financial },
    bySignal: { secrets },
  } = measure([right]);
  expect(financial).toEqual({
    hits: 0,
    false: 0,
    missed: 0,
    precision: null,
    recall: null,
    f1: null,
  });
  expect(secrets?.recall).toBeNull();
});

it('leaves disputed signals out', () => {
  const disputed = judged('show_word', 'Gets the password of a database.', {
    disputed: ['secrets'],
  });
  const { secrets } = measure([secret, disputed]).bySignal;
  expect(secrets).toMatchObject({
    hits: 1,
    false: 0,
    missed: 0,
  });
});

it('takes the mean of the categories that occur', () => {
  expect(measure([right]).macroF1).toBe(1);
  expect(measure([right, wrong]).macroF1).toBeCloseTo((2 / 3 + 0) / 2);
});
