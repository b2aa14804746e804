import { rule } from './name-asks-to-write.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    { because: 'the verb leads', tool: { name: 'create_stamp_album' }, words: 'create' },
    { because: 'one of two verbs writes', tool: { name: 'get_or_create_stamp' }, words: 'create' },
    { because: 'a verb closes the name', tool: { name: 'stampAlbumRename' } },
    {
      because: 'what is done stands in a log',
      tool: { name: 'log_meeting', description: 'Письмо' },
    },
    {
      because: 'before a stage a deal is no verb',
      tool: { name: 'move_deal_stage', description: 'Письмо' },
    },
    {
      because: 'a fact is put into a log',
      tool: { name: 'log_fact', description: 'Письмо' },
    },
  ],
  quiet: [
    { because: 'a time of creation is no verb', tool: { name: 'get_created_stamps' } },
    { because: 'deleting is more than writing', tool: { name: 'stamp_delete' } },
  ],
});
