import { rule } from '../changes-who-has-access.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'one of the things it can do to leaves is to say who gets at them',
      tool: {
        name: 'change_leaves',
        description: 'Changes leaves in bulk.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['fold', 'set_permissions'] } },
        },
      },
    },
    {
      because: 'whoever is invited to the staff comes in',
      tool: { name: 'call_them', description: 'Sends a staff invitation.' },
    },
    {
      because: 'in Japanese whoever gets the link comes in',
      tool: { name: 'make_it', description: '招待リンクを作成します。' },
    },
    {
      because: 'what is shared is opened to somebody',
      tool: { name: 'show_peer', description: 'Shares a folder with a peer.' },
    },
    {
      because: 'who is blocked where people are managed can do nothing any more',
      tool: { name: 'block_user', description: 'Blocks a user.' },
      siblings: [{ name: 'list_boards', description: 'Lists boards.' }],
    },
    {
      because: 'the server lets people in, by this policy',
      tool: { name: 'update_policy', description: 'Updates a policy.' },
      server: 'loom-access',
    },
    {
      because: 'a ban is laid down in a rule',
      tool: { name: 'drop_rule', description: 'Removes a ban rule.' },
    },
    {
      because: 'whoever takes it up has come in',
      tool: { name: 'ask_in', description: 'Creates an invitation to join the club.' },
    },
    {
      because: 'how the request is sent says nothing of what is granted',
      tool: {
        name: 'grant_lid',
        description: 'Grants a user permission to a jar by sending a POST request.',
      },
    },
    {
      because: 'the rights are laid down in a profile',
      tool: { name: 'set_profile', description: 'Updates a permission profile.' },
    },
    {
      because: 'a group of access says who may do what',
      tool: { name: 'make_group', description: 'Creates an access group.' },
    },
    {
      because: 'whoever has the key signs in',
      tool: { name: 'make_key', description: 'Creates an authentication key.' },
    },
    {
      because: 'a user in Russian is one as well',
      tool: { name: 'x1', description: 'Создаёт пользователя в кластере.' },
    },
    {
      because: 'what is taken out of a group of access is opened to nobody in it',
      tool: { name: 'take_out', description: 'Removes a loom from an access group.' },
    },
  ],
  quiet: [
    {
      because: 'none of the things it can do says who gets at them',
      tool: {
        name: 'change_leaves',
        description: 'Changes leaves in bulk.',
        inputSchema: {
          type: 'object',
          properties: { method: { type: 'string', enum: ['fold', 'set_colours'] } },
        },
      },
    },
    {
      because: 'who is invited to a feast gets in nowhere else',
      tool: { name: 'call_them', description: 'Sends a feast invitation.' },
    },
    {
      because: 'in Japanese a link to a leaf invites nobody',
      tool: { name: 'make_it', description: '葉のリンクを作成します。' },
    },
    {
      because: 'what is taken out of a group of looms is only moved',
      tool: { name: 'take_out', description: 'Removes a rug from a loom group.' },
    },
    {
      because: 'a group of looms lets nobody in',
      tool: { name: 'make_group', description: 'Creates a loom group.' },
    },
    {
      because: 'a task of a user is a task',
      tool: { name: 'x1', description: 'Создаёт задачу пользователя.' },
    },
    {
      because: 'whoever had access has it still',
      tool: { name: 'prolong', description: 'Refreshes an access token.' },
    },
    {
      because: 'what is told opens nothing',
      tool: { name: 'tell_peer', description: 'Shares a text snippet with a peer.' },
    },
    {
      because: 'a flag of display lets nobody in',
      tool: { name: 'toggle_jar', description: 'Toggles the visibility flag.' },
    },
    {
      because: 'what is shown in a list is seen by no one else',
      tool: { name: 'flip_it', description: 'Toggles the visibility flag.' },
    },
    {
      because: 'whom one does not want to hear from can still get in',
      tool: { name: 'block_user', description: 'Blocks a user.' },
      siblings: [{ name: 'list_contacts', description: 'Lists contacts.' }],
    },
    {
      because: 'what somebody is called says nothing of what they may do',
      tool: { name: 'join_names', description: 'Maps one user id to a person.' },
    },
    {
      because: 'it is shown or not, to everybody',
      tool: { name: 'set_view', description: 'Sets the layer visibility.' },
    },
    {
      because: 'a site that arrives is nobody',
      tool: { name: 'onboard_site', description: 'Onboards a site.' },
    },
    {
      because: 'an end user is a customer',
      tool: { name: 'create_patron', description: 'Creates an end user.' },
    },
    {
      because: 'a party lets nobody in for good',
      tool: { name: 'ask_out', description: 'Creates an invitation to a party.' },
    },
    {
      because: 'the profile of a road lays down no rights',
      tool: { name: 'set_profile', description: 'Updates an elevation profile.' },
    },
  ],
});
