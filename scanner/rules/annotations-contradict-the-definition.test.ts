import { rule } from './annotations-contradict-the-definition.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a tool that deletes calls itself read-only',
      tool: {
        name: 'drop_parcels',
        description: 'Deletes parcels.',
        annotations: { readOnlyHint: true },
      },
      category: 'destructive',
      words: 'true',
    },
    {
      because: 'a tool that reads calls itself destructive',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        annotations: { destructiveHint: true },
      },
      category: 'read',
      words: 'true',
    },
    {
      because: 'a tool that deletes says that it destroys nothing',
      tool: {
        name: 'drop_parcels',
        description: 'Deletes parcels.',
        annotations: { destructiveHint: false },
      },
      category: 'destructive',
    },
  ],
  quiet: [
    {
      because: 'claim and words agree',
      tool: {
        name: 'list_parcels',
        description: 'Lists parcels.',
        annotations: { readOnlyHint: true },
      },
      category: 'read',
    },
    {
      because: 'a reversible change may well call itself not destructive',
      tool: {
        name: 'rename_parcel',
        description: 'Renames a parcel.',
        annotations: { readOnlyHint: false, destructiveHint: false },
      },
      category: 'write',
    },
    {
      because: 'nobody knows what the tool does',
      tool: { name: 'parcel_window', annotations: { readOnlyHint: true } },
      category: 'unknown',
    },
  ],
});
