import { rule } from './caller-writes-what-is-run.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'an executable does whatever it was built to do',
      tool: { name: 'go', description: 'Runs an executable target.' },
    },
    {
      because: 'a command with nothing said of a voice is one of a shell',
      tool: {
        name: 'hear_it',
        description: 'Processes a command for the loom.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'which mutation is left to the caller',
      tool: { name: 'mutate_it', description: 'Executes a GraphQL mutation.' },
    },
    {
      because: 'what stands in the file is run',
      tool: {
        name: 'run_it',
        description: 'Executes a local Python file.',
        inputSchema: { type: 'object', properties: { file_path: { type: 'string' } } },
      },
    },
    {
      because: 'what stands in the script is run',
      tool: {
        name: 'run_loom',
        description: 'Runs a loom file.',
        inputSchema: { type: 'object', properties: { script_path: { type: 'string' } } },
      },
    },
    {
      because: 'a terminal by another name runs what is typed',
      tool: { name: 'type_in', description: 'Sends input text to the PTY of a process.' },
    },
    {
      because: 'the only text that is asked for is the command',
      tool: {
        name: 'do_loom',
        description: 'Executes loom commands.',
        inputSchema: { type: 'object', properties: { loom: { type: 'string' } } },
      },
    },
    {
      because: 'a parameter takes the code, whatever it is of',
      tool: {
        name: 'do_apex',
        description: 'Executes anonymous Apex code.',
        inputSchema: { type: 'object', properties: { apexCode: { type: 'string' } } },
      },
    },
    {
      because: 'a shell command is run',
      tool: {
        name: 'do_in_console',
        description: 'Runs a shell command on the host.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
      words: 'Runs a shell command',
    },
    {
      because: 'a script comes as a parameter',
      tool: {
        name: 'start_macro',
        description: 'Executes a macro in the editor.',
        inputSchema: { type: 'object', properties: { script: { type: 'string' } } },
      },
      words: 'script',
    },
    {
      because: 'any SQL statement is executed',
      tool: {
        name: 'do_statement',
        description: 'Executes an SQL statement.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      words: 'sql',
    },
    {
      because: 'what is typed into a shell is run by it',
      tool: { name: 'talk_to_it', description: 'Sends input to a terminal.' },
      words: 'Sends input',
    },
    {
      because: 'only the name of the program is fixed',
      tool: {
        name: 'press',
        description: 'Runs presser.',
        inputSchema: { type: 'object', properties: { args: { type: 'array' } } },
      },
      words: 'Runs presser',
    },
    {
      because: 'a program is taken and no verb says what for',
      tool: {
        name: 'ledger',
        description: 'Raw SQL access.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      words: 'sql',
    },
    {
      because: 'what is typed into a terminal is run by it',
      tool: { name: 'hit_keys', description: 'Types text into a terminal.' },
    },
    {
      because: 'the name of the shell has a capital inside',
      tool: { name: 'box_exec', description: '在盒子内执行 PowerShell' },
    },
  ],
  quiet: [
    {
      because: 'a model makes out what is meant by what somebody says',
      tool: {
        name: 'hear_it',
        description: 'Processes a voice command for the loom.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'a car knows the few commands that it takes',
      tool: {
        name: 'tell_it',
        description: 'Sends a command to the car.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'a code that somebody signs in with is none of a program',
      tool: { name: 'send_code', description: 'Sends the verification code.' },
    },
    {
      because: 'the tool knows which mutation it runs',
      tool: { name: 'go', description: 'Executes a GraphQL mutation to make a jar round.' },
    },
    {
      because: 'what the mutation does is told',
      tool: { name: 'join_it', description: 'Executes a GraphQL mutation to move a jar.' },
    },
    {
      because: 'a shell is only started',
      tool: { name: 'start_it', description: 'Starts a shell.' },
    },
    {
      because: 'it goes down a serial line to a device',
      tool: {
        name: 'ask_lid',
        description: 'Sends a serial command and waits for an answer.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'a statement of an account is no program',
      tool: { name: 'post_statement', description: 'Sends the statement to the customer.' },
    },
    {
      because: 'to close a shell runs nothing in it',
      tool: { name: 'close_loom', description: 'Closes a shell session.' },
    },
    {
      because: 'a statement that is kept is only chosen',
      tool: {
        name: 'execute_kept',
        description: 'Executes a saved query.',
        inputSchema: {
          type: 'object',
          properties: { queryId: { type: 'string' }, page: { type: 'number' } },
        },
      },
    },
    {
      because: 'a device knows the few commands that it takes',
      tool: {
        name: 'control_lamp',
        description: 'Controls a device.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'a command is chosen by its name',
      tool: {
        name: 'do_known',
        description: 'Executes loom commands.',
        inputSchema: { type: 'object', properties: { loom_name: { type: 'string' } } },
      },
    },
    {
      because: 'a router runs what is chosen and not what is written',
      tool: {
        name: 'pass_on',
        description: 'Executes a tool.',
        inputSchema: { type: 'object', properties: { arguments: { type: 'object' } } },
      },
    },
    {
      because: 'a single key only interrupts',
      tool: { name: 'break_off', description: 'Sends a control character to a terminal.' },
    },
    {
      because: 'code is only laid out',
      tool: {
        name: 'tidy_code',
        description: 'Formats a piece of code.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    },
    {
      because: 'the query is limited to reading',
      tool: {
        name: 'ask_tables',
        description: 'Runs a read-only SQL query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
    },
    {
      because: 'a command is explained and not run',
      tool: {
        name: 'explain_command',
        description: 'Explains a shell command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    },
    {
      because: 'none of its parameters takes the command',
      tool: {
        name: 'run_press_check',
        description: 'Runs a shell command that prints a report.',
        inputSchema: {
          type: 'object',
          properties: { format: { type: 'string' }, verbose: { type: 'boolean' } },
        },
      },
    },
    {
      because: 'a code for a keypad is no program',
      tool: {
        name: 'arm_house',
        description: 'Arms the alarm system.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    },
    {
      because: 'to restart what runs code runs none',
      tool: {
        name: 'restart_kernel',
        description: 'Restarts the kernel.',
      },
    },
    {
      because: 'a code names the screen that something is pushed to',
      tool: {
        name: 'show_there',
        description: 'Pushes a page to a screen.',
        inputSchema: {
          type: 'object',
          properties: { code: { type: 'string' }, page: { type: 'string' } },
        },
      },
    },
    {
      because: 'the steps are spelt out one by one',
      tool: {
        name: 'do_batch',
        description: 'A batch.',
        inputSchema: {
          type: 'object',
          properties: { commands: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
  ],
});
