import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';
import { rule } from '../sends-to-people.ts';
import { testRule } from '../test-rule.ts';

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
    ['Moves a slip, so that its owner goes on to receive mails.', 'write'],
    ['Moves a slip. A letter goes out at once.', 'execute'],
    ['Adds a visit. This makes a booking that mails the guest.', 'execute'],
    ['Adds a visit. This makes a bell that mails the guest.', 'write'],
  ])('reads “%s” as %s', (description, category) => {
    expect(judgeToy({ name: 'x1', description }).category).toBe(category);
  });
});

testRule(rule, {
  fires: [
    {
      because: 'whoever sees the post sees what is said below it',
      tool: { name: 'add_below', description: 'Adds a comment to a post.' },
    },
    {
      because: 'who is written to besides follows "and"',
      tool: { name: 'close_berth', description: 'Marks a berth as closed and mails its tenants.' },
    },
    {
      because: 'who gets a message stands before the verb',
      tool: { name: 'give_berth', description: 'Assigns a berth; the worker gets a text.' },
    },
    {
      because: 'everybody gets one',
      tool: { name: 'close_yard', description: 'Closes the yard: they each get a letter.' },
    },
    {
      because: 'a letter that goes out is read by somebody',
      tool: { name: 'lift_fee', description: 'Changes a fee. A notice goes out at once.' },
    },
    {
      because: 'what is sent is a message',
      tool: { name: 'set_berth', description: 'Changes a berth. An email is sent to the office.' },
    },
    {
      because: 'it is told by a text message, whoever it is',
      tool: { name: 'drop_berth', description: 'Frees a berth, temps are told by SMS.' },
    },
    {
      because: 'somebody is written to',
      tool: { name: 'pen_lines', description: 'Writes to a guest.' },
    },
    {
      because: 'one who has a task handed over in a message reads it',
      tool: { name: 'pass_on', description: 'Hands a message over to the tenant.' },
    },
  ],
  quiet: [
    {
      because: 'a comment on a card is no post',
      tool: { name: 'add_below', description: 'Adds a comment to a card.' },
    },
    {
      because: 'whoever calls is asked',
      tool: { name: 'ask_first', description: 'Asks the user to name a berth.' },
    },
    {
      because: 'the caller alone is told',
      tool: {
        name: 'close_berth',
        description: 'Marks a berth as closed and tells you its number.',
      },
    },
    {
      because: 'they get it no longer',
      tool: { name: 'bar_tenants', description: 'Blocks tenants. They get no more texts.' },
    },
    {
      because: 'they get something else',
      tool: { name: 'give_berth', description: 'Assigns a berth; the worker gets a key.' },
    },
    {
      because: 'another call lets it go out',
      tool: { name: 'lift_fee', description: 'Changes a fee. The notice goes out only later.' },
    },
    {
      because: 'what is sent is no message',
      tool: { name: 'set_berth', description: 'Changes a berth. The crane is sent there.' },
    },
    {
      because: 'a file is written to',
      tool: { name: 'pen_lines', description: 'Writes to a ledger of guests.' },
    },
    {
      because: 'a berth that is handed back reaches nobody',
      tool: { name: 'give_back', description: 'Hands a berth back.' },
    },
    {
      because: 'what is posted to a ledger is entered there',
      tool: { name: 'enter_fees', description: 'Posts the fees to the ledger.' },
    },
    {
      because: 'a plotter is no person',
      tool: { name: 'draw_berth', description: 'Sends the plan to the plotter.' },
    },
    {
      because: 'traffic is led somewhere',
      tool: { name: 'lead_round', description: 'Sends all traffic over another line.' },
    },
  ],
});
