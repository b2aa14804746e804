import { rule } from './session-is-its-own.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a page asks for a yes',
      tool: { name: 'begin_yes', description: 'Starts the OAuth flow.' },
    },
    {
      because: 'it looks on by itself',
      tool: { name: 'begin_watch', description: 'Starts a listener.' },
    },
    {
      because: 'it begins a session of its own debugger',
      tool: { name: 'begin_it', description: 'Creates a debugging session.' },
    },
    {
      because: 'a search is its own',
      tool: { name: 'halt_lookup', description: 'Stops a running search.' },
      words: 'Stops a running search',
    },
    {
      because: 'a recording is its own',
      tool: { name: 'begin_tape', description: 'Starts a recording.' },
    },
    {
      because: 'what the tool has opened, it closes',
      tool: { name: 'shut_it', description: 'Closes the browser.' },
    },
  ],
  quiet: [
    {
      because: 'a flow of other work is not its own',
      tool: { name: 'begin_work', description: 'Starts the weaving flow.' },
    },
    {
      because: 'somebody else is in an active session',
      tool: { name: 'end_it', description: 'Ends an active session.' },
    },
    {
      because: 'a shell is a machine',
      tool: { name: 'begin_console', description: 'Starts a shell session.' },
    },
    {
      because: 'a service is not its own',
      tool: { name: 'halt_press', description: 'Stops a service.' },
    },
    {
      because: 'an account with a browser company is no browser',
      tool: { name: 'shut_it', description: 'Closes the browser account.' },
    },
  ],
});
