import { type SensePair, testSenses } from '../test-senses.ts';

/** Verbs that turn to somebody: what they amount to with one addressee or channel, and what without. */
const ADDRESSED: readonly SensePair[] = [
  ['Asks the mill by mail for yarn.', 'execute', 'Asks the mill what it spins.', 'read'],
  ['Asks the owner of a loom for a key.', 'execute', 'Asks the index for its rows.', 'read'],
  ['Asks the weaver in chat to come.', 'execute', 'Asks the weather service for rain.', 'read'],
  ['Asks the loom to slow down.', 'execute', 'Asks the loom whether it slows down.', 'read'],
  ['Asks for a second loom.', 'write', 'Asks a question about a loom.', 'read'],
  ['Tells the lift to stop.', 'execute', 'Tells the height of the lift.', 'read'],
  ['Tells the mill that the yarn is late.', 'execute', 'Tells whether the yarn is late.', 'read'],
  ['Tells the neighbours by mail.', 'execute', 'Tells which neighbours are in.', 'read'],
  ['Lets a pass expire.', 'destructive', 'Lets a loom rest at night.', 'write'],
  ['Lets the line run on.', 'execute', 'Lets you see the line.', 'read'],
  ['Gives a shelf a name.', 'write', 'Gives a list of names.', 'read'],
  ['Gives a berth back.', 'write', 'Gives the text back.', 'read'],
  ['Gives each loom a number.', 'write', 'Gives you the number.', 'read'],
  ['Reports a leak to the harbour office.', 'execute', 'Reports the level of a tank.', 'read'],
  ['Reports a lost glove.', 'write', 'Reports the lost gloves.', 'read'],
  ['Proposes a pattern to the client.', 'execute', 'Proposes a pattern.', 'read'],
  ['Offers a seat in a cart.', 'write', 'Suggests a seat in a cart.', 'read'],
  ['Gives a number back to the pool.', 'write', 'Gives the number of a pool.', 'read'],
];

testSenses('of those who are asked and told', ADDRESSED);

/** What is put, shown or taken somewhere. */
const PLACED: readonly SensePair[] = [
  ['Takes a loom off the list.', 'write', 'Takes a screenshot of the list.', 'read'],
  ['Takes a snapshot.', 'write', 'Takes a snapshot from the camera.', 'read'],
  ['Throws away the drafts.', 'destructive', 'Throws an error for drafts.', 'read'],
  ['Collects the logs into an archive.', 'write', 'Collects the logs of a loom.', 'read'],
  ['Dumps a table to disk.', 'write', 'Dumps a table from disk.', 'read'],
  ['Renders a page to a file.', 'write', 'Renders a page as text.', 'read'],
  ['Shows a text on the lobby screen.', 'execute', 'Shows a text of the lobby.', 'read'],
  ['Reads a line aloud.', 'execute', 'Reads a line.', 'read'],
  ['Loads a pattern into the loom.', 'execute', 'Loads a pattern.', 'read'],
  ['Splits the clip under the cursor.', 'write', 'Splits the text into words.', 'read'],
  ['Proposes a pattern for approval.', 'write', 'Proposes a pattern.', 'read'],
  ['Answers a comment.', 'execute', 'Answers a riddle.', 'read'],
  ['Sends a question to the weaver by mail.', 'execute', 'Sends a question to the model.', 'read'],
  ['Returns the robot to its dock.', 'execute', 'Returns the name of a robot.', 'read'],
  ['Formats the card of a camera.', 'destructive', 'Formats the text.', 'read'],
  ['Opens a shelf to the public.', 'write', 'Opens a note.', 'read'],
  ['Holds a job.', 'write', 'Holds a note.', 'read'],
  ['Performs a cutover.', 'execute', 'Performs a search.', 'read'],
  ['Makes a snapshot.', 'write', 'Makes a search.', 'read'],
  ['Files a return with the tax office.', 'execute', 'Finds a return of the tax office.', 'read'],
  ['Has the gate send a mail.', 'execute', 'Has the gate of a mill.', 'read'],
  ['Makes the loom run on.', 'execute', 'Makes a search.', 'read'],
  ['Texts guests who are late.', 'execute', 'Texts of the guests.', 'read'],
  ['Blinks a lamp.', 'execute', 'Heating curve of a lamp.', 'read'],
  ['Scraps a lot.', 'destructive', 'Shows a lot.', 'read'],
  ['Organises a shelf.', 'write', 'Summarises a shelf.', 'read'],
  ['Заморозка карты', 'write', 'Список карт', 'read'],
  ['举报一个房间', 'execute', '查看一个房间', 'read'],
  ['Freezes a version.', 'write', 'Transposes a version.', 'read'],
];

testSenses('of what is put somewhere', PLACED);
