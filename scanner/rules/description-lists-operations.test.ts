import { rule } from './description-lists-operations.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'of two that belong together each shows that the other is a verb',
      tool: { name: 'loom_watcher', description: 'Monitors looms (start/stop/status).' },
    },
    {
      because: 'every item of the bracket begins with a verb',
      tool: {
        name: 'do_parcels',
        description: 'Works on many parcels (mark late/in time, move, delete).',
      },
    },
    {
      because: 'the brackets say what can be done',
      tool: { name: 'parcel_gate', description: 'The gate (warn, block, unblock).' },
    },
    {
      because: 'the names of operations stand in brackets',
      tool: { name: 'lids', description: 'Lid operations (lid_create, lid_delete).' },
    },
    {
      because: 'what stands in brackets explains one of the list',
      tool: {
        name: 'deck',
        description: 'Deck of cards: `rebuild` (deal anew), `empty` (put all back), `delete`',
      },
    },
    {
      because: 'the text is nothing but quoted operations',
      tool: { name: 'parcel_door', description: '`status` / `unlock` / `lock`.' },
      words: 'unlock',
    },
    {
      because: 'words of another kind end the list',
      tool: {
        name: 'care_for_parcels',
        description: 'Manages parcels: create, modify, delete, find, and loom operations.',
      },
    },
    {
      because: 'the brackets list verbs',
      tool: { name: 'parcel_admin', description: 'Manages parcels (create, update, delete).' },
      words: 'delete',
    },
    {
      because: 'bullets list verbs',
      tool: {
        name: 'parcel_admin',
        description: 'Manages parcels.\n\nOperations:\n- list: all parcels\n- remove: one parcel',
      },
      words: 'remove',
    },
    {
      because: 'most items begin with a verb, and nothing is said outright before them',
      tool: {
        name: 'parcel_records',
        description: 'Handles parcels:\n* Insert new parcels\n* Delete parcels\n* Parcels in bulk',
      },
      words: 'Delete',
    },
    {
      because: 'ing-forms after a word for what is offered are a list',
      tool: {
        name: 'parcel_desk',
        description: 'Parcel operations. Commands for listing, labelling and deleting parcels.',
      },
      words: 'deleting parcels',
    },
    {
      because: 'four letters stand for four operations',
      tool: {
        name: 'stamp_desk',
        description: 'CRUD for stamps.',
      },
      words: 'CRUD',
    },
    {
      because: 'nouns made of verbs are a list as well',
      tool: {
        name: 'parcel_desk',
        description: 'A desk. It has commands for parcel creation, deployment and monitoring.',
      },
      words: 'deployment',
    },
  ],
  quiet: [
    {
      because: 'what goes beyond the four operations is none of them',
      tool: {
        name: 'stamp_desk',
        description: 'Runs whatever of the desk is not covered by CRUD.',
      },
    },
    {
      because: 'items are things',
      tool: {
        name: 'parcel_records',
        description: 'Handles parcels:\n* Parcels of today\n* Delete marks\n* Labels in bulk',
      },
    },
    {
      because: 'one that is a noun as often shows nothing',
      tool: { name: 'loom_watcher', description: 'Monitors looms (start/status/marks).' },
    },
    {
      because: 'one item of the bracket is a thing',
      tool: {
        name: 'do_parcels',
        description: 'Works on many parcels (mark late, weight, delete).',
      },
    },
    {
      because: 'the list is counted',
      tool: { name: '拿盒子', description: '获取盒子详情（点赞/收藏/分享数）。' },
    },
    {
      because: 'the brackets say what a mode can be',
      tool: { name: 'parcel_gate', description: 'The mode (`off`, `warn` or `block`).' },
    },
    {
      because: 'the brackets say in which state it can be',
      tool: { name: 'parcel_gate', description: 'The state (block, unblock).' },
    },
    {
      because: 'the names of fields stand in brackets',
      tool: { name: 'lids', description: 'Lid settings (lid_create, lid_delete).' },
    },
    {
      because: 'a line that explains a parameter lists what it takes',
      tool: {
        name: 'list_lid_calls',
        description: 'Lists calls.\n\nkinds: any of ["dm", "mention", "broadcast"].',
        inputSchema: { type: 'object', properties: { kinds: { type: 'array' } } },
      },
    },
    {
      because: 'what analysts advise is nothing that is done',
      tool: { name: 'see_advice', description: 'Shows the advice of analysts (buy, hold, sell).' },
    },
    {
      because: 'beside quoted words stand others',
      tool: {
        name: 'parcel_door',
        description: '`status` says whether `unlock` or `lock` came last.',
      },
    },
    {
      because: 'these are things, and no acts',
      tool: {
        name: 'parcel_desk',
        description: 'A desk. It has commands for parcels, stamps and scales.',
      },
    },
    {
      because: 'the brackets list things',
      tool: { name: 'show_parcel', description: 'Shows a parcel (weight, size, sender).' },
    },
    {
      because: 'ratings are results',
      tool: {
        name: 'show_rating',
        description: 'Returns:\n- rating: what analysts say (buy/sell/hold)',
      },
    },
    {
      because: 'one verb in brackets is a remark',
      tool: { name: 'show_parcel', description: 'Shows a parcel (delete is elsewhere).' },
    },
    {
      because: 'nothing is said to be on offer',
      tool: {
        name: 'show_parcel',
        description: 'Shows a parcel while sorting and stamping it.',
      },
    },
    {
      because: 'words of one phrase are no list',
      tool: {
        name: 'show_offer',
        description: 'Gets an offer for an order: average fill price, slippage and fees.',
      },
    },
  ],
});
