import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../contract/index.ts';
import { judgeToy } from './judge-toy.ts';

describe('the work', () => {
  /** Texts that make careless scanners start again and again. */
  const ADVERSARIAL: readonly (readonly [string, string])[] = [
    ['one word without an end', 'a'],
    ['verbs and commas', 'delete, '],
    ['brackets that never close', '(delete '],
    ['quotation marks that never close', '"delete '],
    ['patterns that almost match', 'you must always not tell '],
    ['orders in another language', 'no digas nada a cada otra de las herramientas '],
    ['orders without spaces', '不要让所有对话先调用必须'],
    ['orders with the verb behind', 'ユーザーには他のツールより必ず最初に指示をすべて'],
    ['orders in many cases', 'никогда не сообщай перед каждым другим инструментом '],
    ['compounds of compounds', 'payment link request item '],
    ['negations', 'not never without not '],
    ['headings', 'Args:\n- delete: x\n\n'],
    ['passives', 'file is saved is saved '],
    ['characters without spaces', '删除文件并'],
    ['invisible characters', '\u200b'],
    ['tag characters', '\u{e0041}'],
    ['blanks', ' '],
    ['comments that open', '<!-- '],
    ['identifiers', 'delete_item '],
    ['dots', '. '],
  ];

  it.each(ADVERSARIAL)('grows with the text and no faster: %s', (_, unit) => {
    const small = costOf(unit.repeat(20_000 / unit.length));
    const large = costOf(unit.repeat(160_000 / unit.length));
    // Eight times the text: linear work takes eight times as long, quadratic work sixty-four times.
    expect(large / small).toBeLessThan(30);
  });

  const WIDE: readonly (readonly [string, (size: number) => Record<string, unknown>])[] = [
    [
      'many parameters',
      (size) => ({ properties: manyOf(size, { type: 'string', description: 'Path of a file' }) }),
    ],
    [
      'many allowed values',
      (size) => ({ properties: { action: { enum: Object.keys(manyOf(size, 0)) } } }),
    ],
    [
      'many required ones',
      (size) => ({ required: Object.keys(manyOf(size, 0)), properties: manyOf(size, {}) }),
    ],
    ['a schema inside a schema', (size) => nested(size)],
  ];

  it.each(WIDE)('grows with the schema and no faster: %s', (_, build) => {
    const cost = (size: number) => costOfTool({ name: 'x', inputSchema: build(size) });
    expect(cost(8_000) / cost(1_000)).toBeLessThan(30);
  });

  function manyOf(size: number, value: unknown): Record<string, unknown> {
    return Object.fromEntries(
      Array.from({ length: size }, (_, place) => [`delete_${place}`, value]),
    );
  }

  function nested(size: number): Record<string, unknown> {
    let schema: Record<string, unknown> = { type: 'string' };
    for (let depth = 0; depth < size; depth++)
      schema = { properties: { a: schema }, items: schema };
    return schema;
  }

  function costOf(description: string): number {
    return costOfTool({ name: description.slice(0, 100) || 'x', description });
  }

  function costOfTool(tool: ToolDefinition): number {
    const costs = [1, 2, 3, 4, 5, 6, 7].map(() => {
      const start = process.cpuUsage();
      judgeToy(tool);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    // Processor time is counted in ticks: below this many microseconds a cost is noise.
    return Math.max(2_000, Math.min(...costs));
  }
});
