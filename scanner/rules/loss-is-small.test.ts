import { rule } from './loss-is-small.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'an entry of hours is soon put in again',
      tool: { name: 'delete_loom_time_entry', description: 'Deletes a time entry.' },
    },
    {
      because: 'a cache fills again, whatever it belongs to',
      tool: {
        name: 'clear_lid_cache',
        description: 'Clears the lid cache and page cache plugins.',
      },
    },
    {
      because: 'a cache is small in Chinese as well',
      tool: { name: 'purge_lid_cache', description: '清除全部缓存' },
    },
    {
      because: 'what is revoked can be issued again',
      tool: { name: 'delete_lid_pass', description: 'Revoke a lid pass.' },
    },
    {
      because: 'a picture is one of several that a thing is shown with',
      tool: { name: 'delete_image', description: 'Deletes an image from a listing.' },
    },
    {
      because: 'it is only no longer known here',
      tool: { name: 'remove_loom', description: 'Removes a registered loom.' },
    },
    {
      because: 'whoever is taken off a draft can be put on it again',
      tool: { name: 'delete_signer', description: 'Removes a signer from a draft.' },
    },
    {
      because: 'a permission can be granted again',
      tool: { name: 'delete_permission', description: 'Deletes the permissions of a guest.' },
    },
    {
      because: 'what is taken off a list of addresses can be put on it again',
      tool: { name: 'delete_allowed_ip', description: 'Removes an IP address from the whitelist.' },
    },
    {
      because: 'what is scheduled is only called off',
      tool: { name: 'drop_delivery', description: 'Deletes the scheduled delivery of a parcel.' },
    },
    {
      because: 'the description says of the same thing that it is a cache',
      tool: { name: 'prune_crates', description: 'Clean up the crate cache.' },
    },
    {
      because: 'whatever the name has for it, it is taken off a list',
      tool: { name: 'delete_moan', description: 'Removes a jar from the moan list.' },
    },
    {
      because: 'what stands on a list of those who are kept out',
      tool: { name: 'drop_names', description: '策略删除黑白名单。' },
    },
    {
      because: 'what has not been done yet is only called off',
      tool: { name: 'delete_planned', description: 'Cancels a planned meeting.' },
    },
    {
      because: 'an event is soon put in again',
      tool: { name: 'cancel_walk', description: 'Deletes a calendar event.' },
    },
    {
      because: 'several of them behind a bracket are on a list still',
      tool: { name: 'remove_looms', description: 'Remove loom(s) from a list.' },
    },
    {
      because: 'the cart is named before the verb, in Chinese',
      tool: { name: 'put_back', description: '从购物车移除织机。' },
    },
    {
      because: 'most languages say that it is deleted from a list',
      tool: { name: 'sacar', description: 'Elimina un telar del carrito.' },
    },
    {
      because: 'what is set up is set up again',
      tool: { name: 'let_desk_go', description: 'Removes the configuration of a desk.' },
    },
    {
      because: 'the description says what the name means',
      tool: { name: 'remove_user', description: 'Removes a member and revokes what was granted.' },
    },
    {
      because: 'a step of a guide is put in again',
      tool: { name: 'remove_step_of', description: 'Removes a step of a guide.' },
    },
    {
      because: 'one message is small',
      tool: { name: 'drop_dm', description: 'Deletes a DM.' },
    },
    {
      because: 'what is no longer listed is still where it was',
      tool: { name: 'take_shelf', description: 'Removes a directory from the library index.' },
    },
    {
      because: 'what is unregistered is registered again',
      tool: { name: 'unregister_loom', description: 'Unregisters a loom.' },
    },
    {
      because: 'it is taken off a list that no noun names',
      tool: { name: 'leave_loom', description: 'Removes a loom from tracking.' },
    },
    {
      because: 'the description goes on where the name stops',
      tool: { name: 'clear_loom_request', description: 'Clears the loom request buffer.' },
    },
    {
      because: 'what is only planned is planned again',
      tool: { name: 'delete_walk', description: 'Removes a planned walk by its number.' },
    },
    {
      because: 'the operation stands in a parameter',
      tool: {
        name: 'manage_spring_marks',
        description: 'Manages bookmarks.',
        inputSchema: {
          type: 'object',
          properties: { action: { type: 'string', enum: ['add', 'delete'] } },
        },
      },
    },
    {
      because: 'operations that are only named are done to what is managed',
      tool: { name: 'manage_spring_labels', description: 'Manage labels: create, update, delete.' },
    },
    {
      because: 'a task is soon written again, in Spanish',
      tool: { name: 'borrar', description: 'Elimina una tarea.' },
    },
    {
      because: 'who is kicked out can be let in again, in Japanese',
      tool: { name: 'expel', description: 'メンバーをキックします。' },
    },
    {
      because: 'who is taken out of a circle can be taken in again',
      tool: { name: 'remove_collaborator', description: 'Removes a collaborator from the board.' },
    },
    {
      because: 'a token is easily issued again',
      tool: { name: 'drop_token_of', description: 'Deletes a token.' },
    },
    {
      because: 'a query can be asked again',
      tool: { name: 'end_asking', description: 'Terminates a query.' },
    },
    {
      because: 'what is cached is fetched again',
      tool: { name: 'shelf_work', description: 'Purges cached files of a zone.' },
    },
    {
      because: 'the description says what kind of thing it is',
      tool: { name: 'kill_loom', description: 'Terminates a process of the loom.' },
    },
    {
      because: 'a label is small',
      tool: { name: 'peel_off_label', description: 'Deletes a label.' },
      words: 'Deletes a label',
    },
    {
      because: 'a cache fills again',
      tool: { name: 'empty_press_cache', description: 'Clears the cache.' },
    },
    {
      because: 'a track stays where it was',
      tool: { name: 'take_out_track', description: 'Removes a track from an album.' },
    },
    {
      because: 'what stands behind the preposition is small',
      tool: { name: 'spring_work', description: 'Purges everything from the cache.' },
    },
    {
      because: 'what is revoked can be granted again',
      tool: {
        name: 'take_badge',
        description: 'Revokes a certificate.',
      },
    },
    {
      because: 'the description says that everything is the cache',
      tool: {
        name: 'purge_everything',
        description: 'Purges everything from the cache.',
      },
    },
    {
      because: 'a process can be started again',
      tool: {
        name: 'end_worker',
        description: 'Kills a process.',
      },
    },
    {
      because: 'a rule is made again',
      tool: { name: 'let_go', description: '移除规则' },
    },
    {
      because: 'the name knows what the description calls it',
      tool: { name: 'delete_footnote', description: '脚注を削除' },
    },
    {
      because: 'who is taken out of a circle is still there',
      tool: { name: 'delete_choir_member', description: 'Removes a member from a choir.' },
    },
  ],
  quiet: [
    {
      because: 'a loom that is idle is gone',
      tool: { name: 'remove_idle_loom', description: 'Removes an idle loom.' },
    },
    {
      because: 'all that belongs to it goes with it',
      tool: { name: 'drop_domain', description: 'Deletes a domain and all records.' },
    },
    {
      because: 'all events together are not soon put in again',
      tool: { name: 'drop_walks', description: 'Deletes all events from the calendar.' },
    },
    {
      because: 'the list itself is lost',
      tool: { name: 'quitar', description: 'Elimina una lista.' },
    },
    {
      because: 'what was done on a branch goes with its data',
      tool: { name: 'reset_twig', description: 'Resets branch data.' },
    },
    {
      because: 'a session of training is not started again',
      tool: { name: 'drop_session', description: 'Deletes a workout session.' },
    },
    {
      because: 'what people wrote one by one is gone at once',
      tool: { name: 'clear_all_tasks', description: 'Deletes all tasks.' },
    },
    {
      because: 'a list goes with all that stands on it',
      tool: { name: 'drop_task_list', description: 'Deletes a task list.' },
    },
    {
      because: 'what goes with it is not small',
      tool: { name: 'drop_tag', description: 'Deletes a tag (cascades to jars).' },
    },
    {
      because: 'what is managed is large',
      tool: {
        name: 'manage_spring_stores',
        description: 'Manage databases: create, update, delete.',
      },
    },
    {
      because: 'small things by the storeful are not small',
      tool: { name: 'sweep_out', description: 'Removes all keys from all databases.' },
    },
    {
      because: 'all messages of a queue are more than one',
      tool: { name: 'empty_line', description: 'Purges all messages of a queue.' },
    },
    {
      because: 'a database is large',
      tool: { name: 'drop_store_room', description: 'Deletes a database.' },
    },
    {
      because: 'entities go with their labels',
      tool: { name: 'drop_entities', description: 'Deletes entities and labels.' },
    },
    {
      because: 'nothing is deleted',
      tool: { name: 'make_label', description: 'Creates a label.' },
    },
    {
      because: 'what stands behind the preposition is large',
      tool: {
        name: 'spring_work',
        description: 'Purges everything from the database.',
      },
    },
    {
      because: 'in another language more goes with it',
      tool: { name: 'delete_box_label', description: 'Удаляет метку вместе с ящиками.' },
    },
    {
      because: 'a file that is removed from a folder is lost',
      tool: {
        name: 'tidy_shelf',
        description: 'Removes untracked files from the folder.',
      },
    },
    {
      because: 'by what it is found is not what is lost',
      tool: { name: 'delete_jars', description: 'Deletes by filter.' },
    },
  ],
});
