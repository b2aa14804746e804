import { describe, expect, it } from 'vitest';
import { germanFormsOf } from './german-forms.ts';
import { isParticle, separableClass } from './german-particles.ts';
import { frenchFormsOf, portugueseFormsOf, spanishFormsOf } from './romance-forms.ts';
import { plainSpelling } from './spelling.ts';

describe('forms of verbs', () => {
  it('makes the third person, the imperative and the noun of an infinitive', () => {
    expect(spanishFormsOf('archivar')).toEqual(['archiva', 'archive', 'archivando', 'archivación']);
    expect(spanishFormsOf('publicar')).toContain('publique');
    expect(portugueseFormsOf('arquivar')).toContain('arquivação');
    expect(frenchFormsOf('archiver')).toContain('archivez');
    expect(germanFormsOf('sperren')).toEqual(['sperrt', 'sperre', 'sperrung']);
    expect(germanFormsOf('validieren')).toContain('validation');
    expect(germanFormsOf('senden')).toContain('sendet');
  });

  it('makes none of words that are too short or no infinitive', () => {
    expect(spanishFormsOf('ver')).toEqual([]);
    expect(spanishFormsOf('lista')).toEqual([]);
    expect(germanFormsOf('abruf')).toEqual([]);
  });
});

describe('separableClass', () => {
  it('tells a verb by its particle, the longest beginning first', () => {
    expect(separableClass('lädt', 'hoch')).toBe('store');
    expect(separableClass('lädt', 'herunter')).toBe('fetch-away');
    expect(separableClass('lädt', 'ein')).toBe('grant');
    expect(separableClass('singt', 'hoch')).toBeUndefined();
  });

  it('takes no other word for a particle', () => {
    expect(isParticle('ab')).toBe(true);
    expect(isParticle('lager')).toBe(false);
  });
});

describe('plainSpelling', () => {
  it('leaves accents out, and writes umlauts with two letters', () => {
    expect(plainSpelling('notificação', 'pt')).toBe('notificacao');
    expect(plainSpelling('löscht', 'de')).toBe('loescht');
  });

  it('leaves words alone that have none, or mean something else without', () => {
    expect(plainSpelling('caixa', 'pt')).toBeUndefined();
    expect(plainSpelling('lê', 'pt')).toBeUndefined();
  });
});
