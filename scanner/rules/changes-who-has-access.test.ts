import { rule } from './changes-who-has-access.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'whoever stands on the list gets in',
      tool: { name: 'put_down', description: 'Adds players to the whitelist.' },
    },
    {
      because: 'a guest is let in, in Japanese',
      tool: { name: 'let_in', description: 'ゲストユーザーを追加します。' },
    },
    {
      because: 'where the first sentence orders, so does the next',
      tool: {
        name: 'update_hall_settings',
        description: 'Update hall settings. Control guest access.',
      },
    },
    {
      because: 'everybody who has the link is let in',
      tool: {
        name: 'publish_shelf',
        description: 'Publishes a shelf: anyone with the link can look at it.',
      },
    },
    {
      because: 'what is revoked is a right, whatever it is called',
      tool: { name: 'end_binding', description: 'Revokes the signed binding of a device.' },
    },
    {
      because: 'what is revoked is the link that was spoken of',
      tool: {
        name: 'door_link',
        description: "Get the guild's invite link, or revoke it and get a new one.",
      },
    },
    {
      because: 'who asks to join is let in or not',
      tool: {
        name: 'answer_door',
        description: 'Approves or rejects pending join requests of a guild.',
      },
    },
    {
      because: 'who is locked out cannot get in, in Chinese',
      tool: { name: 'suspend', description: '禁用用户账号' },
    },
    {
      because: 'a password decides who gets in, in Chinese',
      tool: { name: 'set_password', description: '修改用户密码' },
    },
    {
      because: 'a right that is given, in Russian',
      tool: { name: 'give_right', description: 'Выдать права группе.' },
    },
    {
      because: 'who is kicked out is no longer let in, in Japanese',
      tool: { name: 'expel', description: 'メンバーをキックします。' },
    },
    {
      because: 'an archived user can no longer sign in',
      tool: { name: 'archive_user', description: 'Archives a user of the portal.' },
    },
    {
      because: 'a code lets people in',
      tool: { name: 'drop_code', description: 'Revokes the invite code of a group.' },
    },
    {
      because: 'who is registered can sign in',
      tool: { name: 'take_in', description: 'Registers a new user.' },
    },
    {
      because: 'a code opens a door',
      tool: { name: 'make_door_code', description: 'Creates a door code for a lock.' },
    },
    {
      because: 'a key that is taken back lets nobody in any more',
      tool: { name: 'take_key', description: 'Revokes an API key.' },
    },
    {
      because: 'everybody can see it afterwards',
      tool: { name: 'let_out', description: 'Launches a hall. This sets its access to public.' },
      words: 'sets its access to public',
    },
    {
      because: 'the allowed values are private and public',
      tool: {
        name: 'alter_hall',
        description: 'Updates a hall.',
        inputSchema: { type: 'object', properties: { kind: { enum: ['private', 'public'] } } },
      },
      words: 'kind',
    },
    {
      because: 'a bucket is opened or closed to everybody',
      tool: { name: 'turn_bolt', description: 'Sets the public access block of a bucket.' },
    },
    {
      because: 'rights are set for a room',
      tool: { name: 'care_for_room', description: 'Sets the access rights of a room.' },
      words: 'Sets the access rights',
    },
    {
      because: 'what is uploaded can be opened to everybody',
      tool: {
        name: 'send_up',
        description: 'Uploads a picture.',
        inputSchema: { type: 'object', properties: { public: { type: 'boolean' } } },
      },
    },
    {
      because: 'managing comes to giving access',
      tool: {
        name: 'care_for_gate',
        description: 'Manages the gate of a hall. Grants or revokes access to it.',
      },
    },
    {
      because: 'a visitor becomes somebody who decides',
      tool: { name: 'raise_up', description: 'Promotes a user to admin of a channel.' },
    },
    {
      because: 'who was signed in is so no longer',
      tool: { name: 'sign_all_out', description: 'Clears all active sessions of a user.' },
    },
    {
      because: 'whoever belongs to a group has its rights',
      tool: { name: 'put_in_circle', description: 'Assigns a user to a group.' },
      words: 'Assigns a user',
    },
    {
      because: 'a role is granted',
      tool: { name: 'hand_out_role', description: 'Grants a role to a user.' },
      words: 'Grants a role',
    },
    {
      because: 'a folder is shared',
      tool: { name: 'open_up_folder', description: 'Shares a folder with other people.' },
    },
    {
      because: 'the user of a store is gone',
      tool: { name: 'drop_holder', description: 'Drops a user of a store.' },
    },
    {
      because: 'the owner decides who may do what',
      tool: { name: 'hand_parcel_on', description: 'Transfers a parcel to another owner.' },
    },
    {
      because: 'who can see it is settled anew',
      tool: {
        name: 'alter_board',
        description: 'Updates a board.',
        inputSchema: { type: 'object', properties: { visibility: { type: 'string' } } },
      },
      words: 'visibility',
    },
    {
      because: 'a firewall lets somebody through',
      tool: { name: 'open_gate', description: 'Allows an IP address through the firewall.' },
    },
    {
      because: 'to stop sharing changes access as well',
      tool: { name: 'close_folder', description: 'Stops sharing a folder with a guest.' },
    },
    {
      because: 'whoever held the token is let in no more',
      tool: { name: 'take_back', description: 'Revokes a delegated token and all below it.' },
    },
    {
      because: 'rights are laid down in overrides',
      tool: { name: 'clear_overrides', description: 'Clear the permission overrides of a room.' },
    },
    {
      because: 'who comes from an address is let in no more',
      tool: { name: 'block_ip', description: 'Blocks an IP address.' },
    },
    {
      because: 'who comes from there is let in',
      tool: { name: 'add_range', description: 'Adds a CIDR to the allowlist.' },
    },
  ],
  quiet: [
    {
      because: 'whoever answers for a chore gets no rights by it',
      tool: { name: 'drop_owner', description: 'Unassigns a user as owner of a chore.' },
    },
    {
      because: 'nobody signs in to an account in a ledger',
      tool: {
        name: 'create_jar_account',
        description: 'Creates an account in the household budget.',
      },
    },
    {
      because: 'members of a set are values',
      tool: { name: 'put_in', description: 'Adds members to a set.' },
    },
    {
      because: 'lights let nobody in',
      tool: { name: 'update_lights', description: 'Update lights. Control the brightness.' },
    },
    {
      because: 'a request for a repair opens nothing',
      tool: { name: 'answer_loom', description: 'Approves a pending repair request.' },
    },
    {
      because: 'the description says that it is a machine',
      tool: { name: 'register_member', description: 'Adds a machine to the fleet.' },
    },
    {
      because: 'credit is given and no right',
      tool: { name: 'grant_credit', description: 'Grants store credit to a customer.' },
    },
    {
      because: 'a call is put through and nothing handed over',
      tool: { name: 'transfer_to_owner', description: 'Transfers the call to the owner.' },
    },
    {
      because: 'who works on a card has no more access than before',
      tool: { name: 'add_card_member', description: 'Assigns a member to a card.' },
    },
    {
      because: 'what is switched off is no account, in Chinese',
      tool: { name: 'switch_off', description: '禁用一个筛选' },
    },
    {
      because: 'what is put into a vault is kept there and lets nobody in',
      tool: { name: 'store_login', description: 'Adds an access key to the vault.' },
    },
    {
      because: 'a guest of an event gets no rights',
      tool: { name: 'take_in_guest', description: 'Registers a user for a webinar.' },
    },
    {
      because: 'money is granted, and no right',
      tool: { name: 'give_back', description: 'Grants a refund.' },
    },
    {
      because: 'what is opened is no way in',
      tool: { name: 'open_page_of_key', description: 'Opens a page for the current API key.' },
    },
    {
      because: 'the key of a provider is what the tool signs in with',
      tool: { name: 'set_voice_key', description: 'Sets the API key of a voice provider.' },
    },
    {
      because: 'it says what is public elsewhere',
      tool: { name: 'tidy_up', description: 'Renames a hall. Sets the title of a public page.' },
    },
    {
      because: 'a reader of a newsletter decides nothing',
      tool: { name: 'take_on', description: 'Adds a member to the newsletter.' },
    },
    {
      because: 'what is fetched was nobody’s before',
      tool: {
        name: 'take_in',
        description: 'Ingests a picture.',
        inputSchema: { type: 'object', properties: { private: { type: 'boolean' } } },
      },
    },
    {
      because: 'a password that is kept opens nothing new',
      tool: { name: 'put_by', description: 'Stores a password in a safe.' },
    },
    {
      because: 'roles are only listed',
      tool: { name: 'list_seat_roles', description: 'Lists the roles of a member.' },
    },
    {
      because: 'somebody gets a card to work on',
      tool: { name: 'give_card', description: 'Assigns a member to a card.' },
    },
    {
      because: 'a record is updated',
      tool: { name: 'rename_parcel', description: 'Renames a parcel.' },
    },
    {
      because: 'nobody signs in to a store',
      tool: { name: 'make_shelf_account', description: 'Creates a storage account.' },
    },
    {
      because: 'to follow somebody gives nobody access',
      tool: { name: 'follow_someone', description: 'Follows a user.' },
    },
    {
      because: 'a seat of a journey opens nothing',
      tool: { name: 'swap_chair', description: 'Changes the seat of a booking.' },
    },
    {
      because: 'overrides of a theme open nothing',
      tool: { name: 'clear_hues', description: 'Clear the colour overrides of a theme.' },
    },
  ],
});
