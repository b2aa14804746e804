import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('what a description says of who hears of it', () => {
  it.each([
    ['Moves a slip; its owner is told.', 'execute'],
    ['Moves a slip; its owner is not told.', 'write'],
    ['Moves a slip. The guest is told if the card asks for it.', 'write'],
    ['Moves a slip and mails the owner.', 'execute'],
    ['Moves a slip and tells you where it lies.', 'write'],
    ['Moves a slip to the shelf. Both shelves get a letter.', 'execute'],
    ['Moves a slip to the shelf. Both shelves get a number.', 'write'],
    ['Moves a slip. Slips cannot be told apart.', 'write'],
  ])('reads “%s” as %s', (description, category) => {
    expect(judgeToy({ name: 'x1', description }).category).toBe(category);
  });
});
