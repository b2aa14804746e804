import { expect, test } from 'vitest';
import { type Evidence, evidenceOf } from './evidence.ts';
import { toyFinding, toyVerdict } from './toys.ts';

const description = 'Delete a file for good.';
const definition = { name: 'delete_file', description };

const numbers = (blocks: Evidence['decisive']) =>
  blocks.flatMap(({ field, notes }) => notes.map(({ number }) => `${field} ${number}`));

test('what settles a verdict comes first, then what agrees, then what was outweighed', () => {
  const evidence = evidenceOf(
    definition,
    toyVerdict(definition, {
      findings: [
        toyFinding('description', description, 'file', { role: 'overruled' }),
        toyFinding('description', description, 'for good', { role: 'supports' }),
        toyFinding('name', 'delete_file', 'delete'),
        toyFinding('description', description, 'Delete'),
      ],
    }),
  );
  expect(numbers(evidence.decisive)).toEqual(['name 1', 'description 2']);
  expect(numbers(evidence.supporting)).toEqual(['description 3']);
  expect(numbers(evidence.overruled)).toEqual(['description 4']);
});

test('a signal shows its first finding among what settles the verdict', () => {
  const verdict = toyVerdict(definition, {
    findings: [toyFinding('description', description, 'file', { role: 'supports' })],
    signals: [{ id: 'filesystem', findings: [0] }],
  });
  expect(numbers(evidenceOf(definition, verdict).decisive)).toEqual(['description 1']);
});

test('rules that point at the same words share a mark and a number', () => {
  const verdict = toyVerdict(definition, {
    findings: [
      toyFinding('name', 'delete_file', 'delete', { rule: 'one' }),
      toyFinding('name', 'delete_file', 'delete', { rule: 'two', says: 'Another thing.' }),
    ],
  });
  const [block] = evidenceOf(definition, verdict).decisive;
  expect(block?.notes).toMatchObject([
    {
      number: 1,
      rules: [{ id: 'one', href: '/rules/one/' }, { id: 'two' }],
      says: ['It says “delete”.', 'Another thing.'],
    },
  ]);
});

test('words that were outweighed are not marked in the whole definition', () => {
  const verdict = toyVerdict(definition, {
    findings: [
      toyFinding('description', description, 'Delete'),
      toyFinding('description', description, 'file', { role: 'overruled' }),
    ],
  });
  const marks = evidenceOf(definition, verdict).marks.get('description') ?? [];
  expect(marks.map(({ span }) => description.slice(...span))).toEqual(['Delete']);
});
