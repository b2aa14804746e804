import { type NameCase, type SensePair, testNames, testSenses } from '../test-senses.ts';

/** What verbs of builders and machines amount to with one object, and with another. */
const PAIRS: readonly SensePair[] = [
  ['Runs a benchmark of a loom.', 'execute', 'Runs a validation of a loom.', 'read'],
  ['生成处理器。', 'read', '生成数据库。', 'write'],
  ['STAGE 2 (LIDS). Surveys the lids.', 'read', 'Stage 2 leaves for a jar.', 'write'],
  ['Compact text summary of a jar.', 'read', 'Compact the jars.', 'write'],
  ['Compact jar-oriented plan summary.', 'read', 'Compact the jar-oriented plan.', 'write'],
  ['Build with full output.', 'execute', 'Build a summary with full output.', 'read'],
  ['Compile a module.', 'execute', 'Compile a menu.', 'write'],
  ['Opens a jar in the editor.', 'execute', 'Opens a book on a shelf.', 'read'],
  ['Posts a reply to a review.', 'execute', 'Posts a review.', 'write'],
  ['Runs the fetch operation.', 'read', 'Runs the press operation.', 'execute'],
  ['Initializes a browser.', 'execute', 'Initializes a shelf.', 'write'],
  ['Cleans build products.', 'destructive', 'Cleans product data.', 'read'],
  ['Go through the jars of a shelf.', 'read', 'Go to the shelf.', 'execute'],
  ['Perform actions on entities.', 'execute', 'Perform actions on jars.', 'write'],
  ['Adds a duration to a date.', 'read', 'Adds a jar to a shelf.', 'write'],
  ['Injects a test signal.', 'write', 'Injects a fault.', 'execute'],
  ['Tirar screenshot da praça.', 'read', 'Tirar um arquivo da praça.', 'destructive'],
  ['Creates a browser session.', 'execute', 'Creates a study session.', 'write'],
  ['Runs a stock screener.', 'read', 'Runs a stock loom.', 'execute'],
  ['Run the command with the given words.', 'execute', 'Run the command to list jars.', 'read'],
  ['Walks through a form.', 'read', 'Walks to the door.', 'execute'],
  ['Uploads a leaf to a form.', 'execute', 'Uploads a leaf to a shelf.', 'write'],
  ['Removes tags from notes.', 'write', 'Removes notes from a shelf.', 'destructive'],
  ['Adds a position to a watchlist.', 'write', 'Adds to a position.', 'financial'],
  ['Responds to an invitation.', 'execute', 'Responds to a comment.', 'write'],
  ['Resets a USB port.', 'execute', 'Resets a database.', 'destructive'],
  ['Resets the target.', 'execute', 'Resets a device to factory state.', 'destructive'],
  ['Alias for the lid reader. Lists lids.', 'read', 'Aliases a lid.', 'write'],
  ['Runs a PromQL query against a cluster.', 'read', 'Runs a job against a cluster.', 'execute'],
  ['Terminates a debug session.', 'execute', 'Terminates the sessions of a user.', 'destructive'],
  [
    'Emergency halt — immediately stop all looms.',
    'execute',
    'Emergency halt — state of all looms.',
    'read',
  ],
  ['Loom hall — restarts the shuttle.', 'execute', 'Loom hall — hours of a day.', 'read'],
  ['Defragments a shelf.', 'write', 'Fragments of a shelf.', 'read'],
  ['Homes all axes.', 'execute', 'Home screen of a loom.', 'read'],
  ['Timestamps a leaf by adding its hash to a list.', 'write', 'Timestamps by day.', 'read'],
  ['释放资源。', 'write', '释放实例。', 'destructive'],
  ['Transfers playback to a speaker.', 'execute', 'Transfers coins to a speaker.', 'financial'],
  ['Says whether a jar is full.', 'read', 'Says a line where people stand.', 'execute'],
  ['Walks the roots of a shelf.', 'read', 'Walks to a shelf.', 'execute'],
  ['Closes all running instances.', 'execute', 'Closes a ticket.', 'write'],
  ['Moves to a pan and tilt angle.', 'execute', 'Moves to a shelf.', 'write'],
  ['Sets the state of an output port.', 'execute', 'Sets the state of a ticket.', 'write'],
  ['Silences the siren.', 'execute', 'Silences a rule.', 'write'],
  ['Records a clip.', 'execute', 'Records a verdict.', 'write'],
  ['Unregisters a tool.', 'write', 'Unregisters a guest.', 'destructive'],
  ['运行 EXPLAIN 并返回计划。', 'read', '运行脚本。', 'execute'],
  ['撤销连接。', 'destructive', '撤销预约。', 'write'],
];

testSenses('for machines', PAIRS);

/** A name, a description, and whether the name's verb is still firm beside it. */
const NAMES: readonly NameCase[] = [
  ['delete_follow', 'Unfollows a miller.', false],
  ['delete_follow', 'Deletes a follower.', true],
  ['set_tint', 'Sets the tint of a lamp.', false],
  ['set_tint', 'Sets the tint of a leaf.', true],
  ['cleanup_looms', 'Stops idle looms.', false],
  ['cleanup_looms', 'Deletes idle looms.', true],
];

testNames('for machines', NAMES);
