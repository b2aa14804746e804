import { rule } from './deletion-can-be-undone.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'what was recently deleted can be taken back',
      tool: { name: 'delete_leaf', description: 'Moves a leaf to Recently Deleted.' },
    },
    {
      because: 'the bin is that of somebody',
      tool: { name: 'delete_jar', description: "Moves a jar to the mill's trash." },
    },
    {
      because: 'it says that it is reversible',
      tool: { name: 'void_slip', description: 'Voids a slip. Reversible with another tool.' },
    },
    {
      because: 'it goes to the bin',
      tool: {
        name: 'throw_out_parcel',
        description: 'Deletes a parcel by moving it to the trash.',
      },
      words: 'to the trash',
    },
    {
      because: 'it says so in another language',
      tool: {
        name: 'throw_out_parcel',
        description: 'Elimina un paquete: lo mueve a la papelera.',
      },
      words: ' a la papelera',
    },
    {
      because: 'a sibling brings it back',
      tool: { name: 'delete_parcel_row', description: 'Deletes a parcel row.' },
      siblings: [{ name: 'restore_parcel_row', description: 'Restores a parcel row.' }],
    },
  ],
  quiet: [
    {
      because: 'recently is when, and no bin',
      tool: {
        name: 'delete_leaf',
        description: 'Deletes a leaf that was moved to a jar recently.',
      },
    },
    {
      because: 'the bin is denied',
      tool: { name: 'delete_jar', description: 'Deletes a jar. This is not a move to the trash.' },
    },
    {
      because: 'a database is restored from a copy, if there is one',
      tool: { name: 'drop_bean_database', description: 'Deletes a database.' },
      siblings: [{ name: 'restore_bean_database', description: 'Restores a database.' }],
    },
    {
      because: 'what goes permanently is not what another tool brings back',
      tool: { name: 'delete_parcel_row', description: 'Deletes a parcel row permanently.' },
      siblings: [{ name: 'restore_parcel_row', description: 'Restores a parcel row.' }],
    },
    {
      because: 'what was deleted before is deleted for good',
      tool: { name: 'purge_deleted_parcel_row', description: 'Purges a parcel row.' },
      siblings: [{ name: 'restore_parcel_row', description: 'Restores a parcel row.' }],
    },
    {
      because: 'it says the contrary',
      tool: { name: 'void_slip', description: 'Voids a slip. This is not reversible.' },
    },
    {
      because: 'a bin in another language is emptied',
      tool: { name: 'empty_parcel_bin', description: 'Vacía la papelera.' },
    },
    {
      because: 'the bin is emptied',
      tool: { name: 'empty_parcel_bin', description: 'Deletes everything in the trash.' },
    },
    {
      because: 'a switch makes it permanent',
      tool: {
        name: 'throw_out_parcel',
        description: 'Deletes a parcel by moving it to the trash.',
        inputSchema: { type: 'object', properties: { permanent: { type: 'boolean' } } },
      },
    },
    {
      because: 'the sibling restores something else',
      tool: { name: 'delete_parcel_row', description: 'Deletes a parcel row.' },
      siblings: [{ name: 'restore_stamp', description: 'Restores a stamp.' }],
    },
    {
      because: 'what is made anew is not brought back',
      tool: {
        name: 'delete_hook',
        description: 'Deletes a hook. Reversible by recreating the hook.',
      },
    },
  ],
});
