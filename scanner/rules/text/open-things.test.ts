import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('asNamed', () => {
  it.each([
    ['list_windows', 'Open windows of the desktop', 'read'],
    ['list_windows', 'Open the windows of the desktop', 'execute'],
    ['open_windows', 'Open windows of the desktop', 'execute'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});
