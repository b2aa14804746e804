import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { findCombinations } from './combinations.ts';
import type { ToolDefinition } from './contract/index.ts';

const server = (id: string, tools: readonly ToolDefinition[]) => ({
  server: id,
  tools: classify({
    server: id,
    tools: tools.map((definition) => ({ digest: '0'.repeat(64), definition })),
  }),
});

const notes = { name: 'show_diary', description: 'Reads the notes of the user.' };
const issues = { name: 'show_reports', description: 'Lists issues that users opened.' };
const mail = { name: 'mail_out', description: 'Sends an email.' };
const password = { name: 'show_word', description: 'Gets the password of a database.' };
const save = {
  name: 'put_down',
  description: 'Writes a text to a local file.',
  inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
};
const console = { name: 'do_in_console', description: 'Runs a shell command.' };
const weather = { name: 'sky', description: 'Shows the weather.' };

describe('findCombinations', () => {
  it('finds private data, text of strangers and a way out across servers, with the tools of each leg', () => {
    const [found] = findCombinations([
      server('diary', [notes, weather]),
      server('tracker', [issues]),
      server('post', [mail]),
    ]);
    expect(found?.id).toBe('private-data-leaves');
    expect(found?.legs).toEqual([
      { leg: 'private-data', tools: [{ server: 'diary', tool: 'show_diary' }] },
      { leg: 'untrusted-content', tools: [{ server: 'tracker', tool: 'show_reports' }] },
      { leg: 'way-out', tools: [{ server: 'post', tool: 'mail_out' }] },
    ]);
  });

  it('counts a comment that others read as a way out, and a note as none', () => {
    const taking = (name: string, description: string) => ({
      name,
      description,
      inputSchema: { type: 'object' as const, properties: { body: { type: 'string' } } },
    });
    const comment = taking('say_below', 'Adds a comment to an issue.');
    const note = taking('put_note', 'Adds a note to a diary.');
    const [found] = findCombinations([server('mixed', [notes, issues, comment, note])]);
    expect(found?.id).toBe('private-data-leaves');
    expect(found?.legs[2]?.tools).toEqual([{ server: 'mixed', tool: 'say_below' }]);
    expect(findCombinations([server('mixed', [notes, issues, note])])).toEqual([]);
  });

  it('finds none while a leg is missing', () => {
    expect(findCombinations([server('diary', [notes, issues, weather])])).toEqual([]);
  });

  it('finds that a credential can leave', () => {
    const found = findCombinations([server('mixed', [password, mail])]);
    expect(found.map(({ id }) => id)).toEqual(['secrets-leave']);
  });

  it('finds that what is written can be run', () => {
    const found = findCombinations([server('mixed', [save, console])]);
    expect(found.map(({ id }) => id)).toContain('written-code-runs');
  });

  it('calls nothing a combination that one tool does alone', () => {
    expect(findCombinations([server('alone', [console])])).toEqual([]);
  });
});
