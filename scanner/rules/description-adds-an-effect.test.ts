import { rule } from './description-adds-an-effect.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'what is called off is paid for',
      tool: { name: 'end_ride', description: 'Cancels a ride. May incur a cancellation fee.' },
      words: 'cancellation fee',
    },
    {
      because: 'what is called off beside a change costs or pays',
      tool: { name: 'move_guest', description: 'Moves a guest. Cancels its subscription.' },
      words: 'Cancels its subscription',
    },
    {
      because: 'the means is a script',
      tool: {
        name: 'renew_shelf',
        description: 'Renews a shelf by running the configured script.',
      },
      words: 'running the configured script',
    },
    {
      because: 'somebody is called',
      tool: { name: 'add_visit', description: 'Adds a visit. It calls the customer.' },
    },
    {
      because: 'in German a later sentence says what is done',
      tool: { name: 'keep_box', description: 'Legt eine Kiste an. Löscht die Liste.' },
    },
    {
      because: 'the loss is named as a noun',
      tool: { name: 'recreate_hall', description: 'Recreates a hall. This results in data loss.' },
      words: 'results in data loss',
    },
    {
      because: 'it also deletes',
      tool: {
        name: 'move_parcel_copy',
        description: 'Copies a parcel. This tool also deletes the original parcel.',
      },
      words: 'deletes the original parcel',
    },
    {
      because: 'the outcome is put beside its source',
      tool: {
        name: 'bend_curve',
        description: 'Bends a curve. The outcome is written next to it.',
      },
    },
    {
      because: 'something is saved to a file',
      tool: {
        name: 'draw_curve',
        description: 'Computes a curve. The curve is saved to a CSV file.',
      },
    },
    {
      because: 'something is lost with the call',
      tool: {
        name: 'merge_parcel_rows',
        description: 'Merges two rows. The second row is erased.',
      },
      words: 'erased',
    },
    {
      because: 'somebody pays for it',
      tool: {
        name: 'add_press_hours',
        description: 'Adds press hours; charged to the account.',
      },
      words: 'charged',
    },
    {
      because: 'what is written down sets something going',
      tool: {
        name: 'note_chores',
        description: 'Defines chores. Chores that are due will be triggered at once.',
      },
    },
    {
      because: 'a device moves by it',
      tool: {
        name: 'restore_pose',
        description: 'Restores the home pose. This moves the robot arm.',
      },
    },
    {
      because: 'it says so itself',
      tool: {
        name: 'put_back',
        description: 'Puts a shelf back. Destructive: what stands there is replaced.',
      },
    },
    {
      because: 'what is cut short is a table',
      tool: { name: 'fill_table', description: 'Imports rows. The table is truncated first.' },
    },
    {
      because: 'it says that it costs money',
      tool: { name: 'start_press', description: 'Starts a press. Starting one spends real money.' },
      words: 'spends real money',
    },
    {
      because: 'the bracket says that all is wiped',
      tool: { name: 'reset_loom', description: 'Resets a loom (wipe and start anew).' },
      words: 'wipe',
    },
  ],
  quiet: [
    {
      because: 'nothing is paid for what is called off',
      tool: { name: 'end_ride', description: 'Cancels a ride. There is no cancellation fee.' },
    },
    {
      because: 'what is called off goes with what is lost',
      tool: { name: 'drop_guest', description: 'Deletes a guest. Cancels its subscription.' },
    },
    {
      because: 'the means is no program',
      tool: { name: 'renew_shelf', description: 'Renews a shelf by running along the wall.' },
    },
    {
      because: 'it is paid later and elsewhere',
      tool: { name: 'make_bell', description: 'Makes a bell. It will be charged upon first use.' },
    },
    {
      because: 'what is preserved from a file is not stored in one',
      tool: { name: 'x1', description: 'Shows a jar. Its lids are preserved from the base file.' },
    },
    {
      because: 'in German a later sentence orders the caller',
      tool: { name: 'keep_box', description: 'Legt eine Kiste an. Rufe vorher die Liste auf.' },
    },
    {
      because: 'under a heading in Chinese stand the parameters',
      tool: { name: 'hall_list', description: '列出大厅。\n\n参数：\n  flag: 买入或卖出' },
    },
    {
      because: 'how it does its work is nothing that it runs',
      tool: { name: 'rank_halls', description: 'Ranks halls. Runs in parallel on eight cores.' },
    },
    {
      because: 'what clears by itself is not cleared',
      tool: { name: 'switch_hall', description: 'Switches the hall. Clears when somebody leaves.' },
    },
    {
      because: 'what is accepted is input',
      tool: {
        name: 'sketch_swap',
        description: 'Draws up an unsigned swap. Accepts inline vault keys.',
      },
    },
    {
      because: 'what is accepted is the input',
      tool: { name: 'ask_loom', description: 'Asks a question. Accepts a list of messages.' },
    },
    {
      because: 'no data is lost',
      tool: { name: 'move_hall', description: 'Renames a hall. This leads to no data loss.' },
    },
    {
      because: 'the caller is advised',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels. Delete old parcels before calling.',
      },
    },
    {
      because: 'nothing is written where things stand side by side',
      tool: { name: 'list_jars', description: 'Lists jars. The lids are shown next to them.' },
    },
    {
      because: 'it is denied',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels. The parcels are not saved to a file.',
      },
    },
    {
      because: 'an example shows another call',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.\n\nExamples:\n- Deletes nothing.',
      },
    },
    {
      because: 'a tool that only reads erases nothing',
      tool: {
        name: 'list_old_rows',
        description: 'Lists rows. Rows are erased after a year.',
      },
    },
    {
      because: 'it happened before the call',
      tool: {
        name: 'merge_parcel_rows',
        description: 'Merges rows that were erased.',
      },
    },
    {
      because: 'it says how it takes what it is given',
      tool: { name: 'show_things', description: 'Shows releases. Refuses while it is off.' },
    },
    {
      because: 'a value says what it stands for',
      tool: {
        name: 'start_thing',
        description: 'Starts a loom. Omit the cards to keep them; [] clears them.',
      },
    },
    {
      because: 'it says what it is good for',
      tool: { name: 'name_loom', description: 'Names a loom. Feeds the routing of wool.' },
    },
    {
      because: 'what is triggered is an event that is told of',
      tool: { name: 'note_chores', description: 'Defines a rule. An event is triggered at noon.' },
    },
    {
      because: 'it says something to the caller',
      tool: { name: 'look_at_draw', description: 'Checks a draw. Also says how many were drawn.' },
    },
    {
      because: 'what is moved is the view',
      tool: { name: 'restore_view', description: 'Restores the home view. This moves the cursor.' },
    },
    {
      because: 'it says that it is not',
      tool: { name: 'put_away', description: 'Puts a shelf away. Non-destructive.' },
    },
    {
      because: 'what is cut short is the answer',
      tool: {
        name: 'spin_wheel',
        description: 'Spins a wheel. The output is truncated to a page.',
      },
    },
    {
      because: 'it says what stays as it is',
      tool: { name: 'read_scroll', description: 'Reads a scroll. Preserves lines and headings.' },
    },
    {
      because: 'no money is spent',
      tool: { name: 'start_press_trial', description: 'Starts a press. Never spends real money.' },
    },
    {
      because: 'how a thing is written is not the thing',
      tool: {
        name: 'name_scroll',
        description: 'Names a scroll. Any comment in the old scroll will be lost.',
      },
    },
    {
      because: 'it was charged for before',
      tool: {
        name: 'raze_press',
        description: 'Razes a press. The hour that began is still charged.',
      },
    },
    {
      because: 'what it calls destructive only changes something',
      tool: {
        name: 'name_press',
        description: 'Names a press. DESTRUCTIVE: changes the sign at the door.',
      },
    },
    {
      because: 'the bracket says how it is done',
      tool: {
        name: 'reset_loom_arm',
        description: 'Resets a loom arm (move it back to its place).',
      },
    },
    {
      because: 'which service it calls is how it comes by the answer',
      tool: { name: 'quote', description: 'Shows prices. This calls the mill and makes no order.' },
    },
    {
      because: 'the imperative says which tool comes first, in Spanish',
      tool: {
        name: 'crear_caja',
        description: 'Crea una caja. Siempre llame después de buscar_tapa para elegir la tapa.',
      },
    },
    {
      because: 'what a service costs is paid by nobody here',
      tool: { name: 'ring', description: 'Rings a bell. Rings are billed per minute.' },
    },
  ],
});
