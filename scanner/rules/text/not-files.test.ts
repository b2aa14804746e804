import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../../contract/index.ts';
import { rule } from '../touches-local-files.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

type Case = readonly [string, string, readonly string[], boolean];

function toolOf(name: string, description: string, keys: readonly string[]): ToolDefinition {
  const properties = Object.fromEntries(keys.map((key) => [key, {}]));
  return { name, description, inputSchema: { type: 'object', properties } };
}

function speaksOfFiles(server: string, tool: ToolDefinition, others: ToolDefinition[]): boolean {
  const reading = readTool(tool, readServer(server, undefined, [tool, ...others]));
  return rule.find(reading).length > 0;
}

describe('paths and files that are none of the machine', () => {
  const cases: readonly Case[] = [
    ['Shortest path between two halls', 'ways', ['from', 'to'], false],
    ['Path of the file of a hall', 'ways', [], true],
    ['Renews a pod', 'renew_it', ['volume_mount_path'], false],
    ['Mounts a bay', 'mount_it', ['mount_path'], true],
    ['Sets a variable', 'set_it', ['path', 'value'], false],
    ['Runs a command', 'spawn_it', ['cmd', 'cwd'], false],
    ['Reads a text', 'read_it', ['cwd'], true],
    ['Class tree below a node', 'class_tree', ['root'], false],
    ['Loads a loom', 'load_it', ['root'], true],
    ['Lists a remote directory', 'far_off', ['path'], false],
    ['Lists a directory', 'near_by', ['path'], true],
    ['Lists the files of a change', 'see_files', ['change_id'], false],
    ['Lists the files of a change', 'see_files', [], true],
    ['Orders a print', 'order_it', ['file'], false],
    ['Dumps a shelf into the export directory', 'dump_it', ['shelf'], true],
    ['Moves a note into the blue folder', 'move_it', ['note'], false],
  ];
  it.each(cases)('%s (%s, %j): %s', (description, name, keys, expected) => {
    expect(speaksOfFiles('loom', toolOf(name, description, keys), [])).toBe(expected);
  });

  it('knows a store by its name', () => {
    const tool = toolOf('fetch_it', 'Fetches a text', ['path']);
    expect(speaksOfFiles('loom-webdav', tool, [])).toBe(false);
    expect(speaksOfFiles('loom-hall', tool, [])).toBe(true);
  });
});

describe('parameters that take a file where the server works on files', () => {
  const tool = toolOf('weigh', 'Weighs a bale', ['input']);
  it('takes a bare input for a file beside tools that take paths', () => {
    const others = [toolOf('cut', 'Cuts', ['path']), toolOf('tie', 'Ties', ['out_dir'])];
    expect(speaksOfFiles('loom', tool, others)).toBe(true);
  });
  it('takes it for anything elsewhere', () => {
    expect(speaksOfFiles('loom', tool, [toolOf('cut', 'Cuts', ['cloth'])])).toBe(false);
  });
  it('takes a bare output for the place of the result, and a described one for what it says', () => {
    expect(speaksOfFiles('loom', toolOf('spin', 'Spins a thread', ['out']), [])).toBe(true);
    const described = toolOf('spin', 'Spins a thread', []);
    const properties = { output: { type: 'string', description: 'How much is said' } };
    const told = { ...described, inputSchema: { type: 'object' as const, properties } };
    expect(speaksOfFiles('loom', told, [])).toBe(false);
  });

  it.each([
    ['List of records with a name and its content', false],
    ['List of paths', true],
  ])('tells files by what is said of them: “%s”', (said, expected) => {
    const properties = { leaf_files: { type: 'array', description: said } };
    const inputSchema = { type: 'object', properties } as const;
    const tool = { name: 'scan_it', description: 'Scans leaves for moths.', inputSchema };
    expect(speaksOfFiles('loom', tool, [])).toBe(expected);
  });
});
