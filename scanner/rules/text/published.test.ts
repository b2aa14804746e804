import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'mail is nobody else’s, read or not',
      tool: { name: 'get_new', description: 'Fetches unread mail.' },
    },
    {
      because: 'a talk between two is theirs',
      tool: { name: 'get_thread', description: 'Gets a conversation thread.' },
    },
    {
      because: 'what a patient is treated for is theirs',
      tool: { name: 'get_chart', description: 'Searches the medical history of a guest.' },
    },
    {
      because: 'a path leads to a file of the machine',
      tool: {
        name: 'get_about',
        description: 'Gets file information.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    },
  ],
  quiet: [
    {
      because: 'articles are written for readers, read or not',
      tool: { name: 'get_new', description: 'Fetches unread articles.' },
    },
    {
      because: 'the name says that it stands in public',
      tool: { name: 'get_post_thread', description: 'Gets a conversation thread.' },
    },
    {
      because: 'research is written for readers',
      tool: { name: 'get_chart', description: 'Searches for medical research papers.' },
    },
    {
      because: 'who normalises a letter has it already',
      tool: { name: 'smooth', description: 'Normalizes a draft message.' },
    },
    {
      because: 'what is searched by is not what is found, in Japanese',
      tool: { name: 'look_up', description: 'メモで論文を検索' },
    },
    {
      because: 'what is for sale is laid out for everybody',
      tool: { name: 'get_wares', description: 'Gets a list of looms for purchase.' },
    },
    {
      because: 'whether letters can be read shows none',
      tool: { name: 'probe', description: 'Diagnoses access to the messages.' },
    },
    {
      because: 'which mailboxes there are shows no mail',
      tool: { name: 'list_all', description: 'Lists mailboxes/folders with email counts.' },
    },
    {
      because: 'a file of a repository is none of the machine, in Chinese',
      tool: { name: 'get_text', description: '获取仓库中文件的内容' },
    },
  ],
});
