import { describe, expect, it } from 'vitest';
import { russianCasesOf } from './russian-cases.ts';

describe('russianCasesOf', () => {
  it('makes the other cases by the ending of the nominative', () => {
    expect(russianCasesOf('скрипт')).toEqual(expect.arrayContaining(['скрипта', 'скриптов']));
    expect(russianCasesOf('задача')).toEqual(expect.arrayContaining(['задачи', 'задачу']));
    expect(russianCasesOf('письмо')).toContain('письма');
  });

  it('leaves words alone that end in another vowel', () => {
    expect(russianCasesOf('кафе')).toEqual([]);
  });
});
