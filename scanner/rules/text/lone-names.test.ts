import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('asLoneName', () => {
  it.each([
    ['trinkets', 'read'],
    ['gable_tint', 'unknown'],
    ['gable_tints', 'read'],
    ['trinket', 'unknown'],
    ['basis', 'unknown'],
  ])('judges %s, which nothing explains, as %s', (name, category) => {
    expect(judgeToy({ name }).category).toBe(category);
  });
});

describe('nominalAct in Chinese', () => {
  it.each([
    ['gable', '积分榜', 'read'],
    ['gable', '跳个舞', 'unknown'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});
