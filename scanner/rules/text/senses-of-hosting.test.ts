import { describe, expect, it } from 'vitest';
import { readAlone, type SensePair, testSenses } from '../test-senses.ts';

/** What verbs of those who rent, debug and connect machines amount to with one object, and with another. */
const PAIRS: readonly SensePair[] = [
  ['Creates a virtual machine.', 'execute', 'Creates a virtual shelf.', 'write'],
  ['Creates a GPU instance.', 'execute', 'Creates an instance of a lid.', 'write'],
  ['Creates a pod.', 'execute', 'Creates a pod template.', 'write'],
  ['Recreates a disk from scratch.', 'destructive', 'Recreates a container.', 'execute'],
  ['Reimages a node.', 'destructive', 'Renames a node.', 'write'],
  ['Reinstalls the OS of a loom.', 'destructive', 'Reinstalls a plugin.', 'execute'],
  ['Creates a debugging session.', 'execute', 'Creates a tasting session.', 'write'],
  ['Ends an active session.', 'execute', 'Ends a tasting session.', 'write'],
  ['Attaches to a running process.', 'execute', 'Attaches a lid to a jar.', 'write'],
  ['Evaluates an expression in the context of a frame.', 'execute', 'Evaluates a jar.', 'read'],
  ['Loads a program into the debugger.', 'execute', 'Loads an index into memory.', 'write'],
  ['Releases a shelf from memory.', 'write', 'Releases a shelf.', 'execute'],
  ['Flushes a shelf to disk.', 'write', 'Flushes a shelf.', 'destructive'],
  ['Disconnects a client.', 'execute', 'Disconnects a shelf.', 'write'],
  ['Promotes a standby to primary.', 'execute', 'Promotes a miller to foreman.', 'write'],
  ['Starts the process of transferring a domain.', 'financial', 'Starts a process.', 'execute'],
  ['Toggles auto-renewal.', 'financial', 'Toggles auto-renewal of a certificate.', 'write'],
  ['Starts a garbage collection for a registry.', 'destructive', 'Starts a press.', 'execute'],
  ['Re-run a check.', 'execute', 'Run a check.', 'read'],
  ['Re-checks a jar.', 'read', 'Re-seals a jar.', 'write'],
  ['Runs a PPL query.', 'read', 'Runs a database query.', 'execute'],
  ['Runs a scan with a rule.', 'read', 'Runs a scan of a hall.', 'execute'],
  ['Updates the code of a function.', 'execute', 'Updates the code of a country.', 'write'],
  ['更新函数的代码。', 'execute', '更新名称。', 'write'],
  ['Issues an HTTP request.', 'execute', 'Issues a pass.', 'write'],
  ['Reviews a jar by setting its mark.', 'write', 'Reviews a jar by its mark.', 'read'],
  ['Blame that groups lines by commit.', 'read', 'Groups jars by shelf.', 'write'],
  ['Faz download de um arquivo.', 'write', 'Faz uma lista de potes.', 'read'],
  ['Faz deploy de um pote.', 'execute', 'Faz uma soma de potes.', 'read'],
];

testSenses('for hosting and debugging', PAIRS);

describe('weighName for what the description tells more of', () => {
  it.each([
    ['create_node', 'Creates a GPU node.', 'execute', 'Creates a node.', 'write'],
    ['terminate', 'Terminates the debuggee.', 'execute', 'Ends a lease.', 'destructive'],
    ['flush_jar', 'Flushes a jar to disk.', 'write', 'Empties a jar.', 'destructive'],
  ])('reads %s beside “%s” as %s, and beside “%s” as %s', (name, told, effect, untold, other) => {
    expect(readAlone(name, told).nameActs[0]?.effect).toBe(effect);
    expect(readAlone(name, untold).nameActs[0]?.effect).toBe(other);
  });

  it('takes a verb behind “help” for what is asked about', () => {
    expect(readAlone('help_make_jar', 'Gets help.').nameActs).toEqual([]);
    expect(readAlone('make_jar_help', 'Gets help.').nameActs).not.toEqual([]);
  });
});
