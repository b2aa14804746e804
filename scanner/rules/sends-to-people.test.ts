import { rule } from './sends-to-people.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a code that is asked for is sent to whoever signs in',
      tool: { name: 'x1', description: 'Requests a login code.' },
    },
    {
      because: 'people are at the end of the webhook',
      tool: { name: 'tell', description: 'Sends a message via a webhook.' },
    },
    {
      because: 'the guests hear of it where the caller wants it',
      tool: {
        name: 'drop_fitting',
        description: 'Deletes a fitting.',
        inputSchema: { type: 'object', properties: { notifyGuests: { type: 'boolean' } } },
      },
    },
    {
      because: 'whoever is put into a series gets its mails',
      tool: { name: 'put_in', description: 'Enrolls a contact in a welcome sequence.' },
    },
    {
      because: 'a message to a record is read by those who follow it',
      tool: { name: 'x1', description: 'Posts a message to a record.' },
    },
    {
      because: 'a topic of a channel is read by people',
      tool: { name: 'tell', description: 'Sends a message to a stream or channel topic.' },
    },
    {
      because: 'somebody is asked to connect',
      tool: { name: 'meet', description: 'Sends a connection request.' },
    },
    {
      because: 'a receipt is read by whoever gets it',
      tool: { name: 'send_receipt', description: 'Send a receipt to a guest.' },
    },
    {
      because: 'it is told from the side of those who read it',
      tool: { name: 'add_guests', description: 'Adds guests. They will receive an email.' },
    },
    {
      because: 'it goes out on the accounts that are named',
      tool: {
        name: 'bring_it_out',
        description: 'Publishes an item.',
        inputSchema: { type: 'object', properties: { social_ids: { type: 'array' } } },
      },
    },
    {
      because: 'a post is read by people, whatever it waited in',
      tool: { name: 'bring_out', description: 'Publishes a post from the queue to the feed.' },
    },
    {
      because: 'a bill that goes by mail is read by somebody',
      tool: { name: 'bill_out', description: 'Sends an invoice by email.' },
    },
    {
      because: 'what is handed out to somebody goes by mail, without an article as well',
      tool: { name: 'note_stay', description: 'Book a stay and email confirmation to guests.' },
    },
    {
      because: 'a quoted post is a post',
      tool: { name: 'quote_tweet_here', description: 'Quotes a tweet.' },
    },
    {
      because: 'who is reminded hears of it',
      tool: { name: 'remind_guests', description: 'Reminds the guests of a dinner.' },
    },
    {
      because: 'what is left for somebody as a message is heard by them',
      tool: { name: 'leave_voicemail', description: 'Leaves a voice message for the driver.' },
    },
    {
      because: 'a campaign goes out later',
      tool: { name: 'set_for_noon', description: 'Schedules a campaign for noon.' },
    },
    {
      because: 'a device shows it to whoever holds it',
      tool: { name: 'ring_out', description: 'Sends a push message to a device.' },
    },
    {
      because: 'a parameter says who gets it',
      tool: {
        name: 'hand_on',
        description: 'Sends a file.',
        inputSchema: { type: 'object', properties: { recipient: { type: 'string' } } },
      },
    },
    {
      because: 'a mail is sent',
      tool: { name: 'mail_out', description: 'Sends an email.' },
      words: 'Sends an email',
    },
    {
      because: 'a post is public',
      tool: { name: 'speak_up', description: 'Posts a message to a channel.' },
    },
    { because: 'a call is placed', tool: { name: 'ring_up', description: 'Places a phone call.' } },
    {
      because: 'those who come are told in passing',
      tool: {
        name: 'shift_meeting',
        description: 'Moves a meeting. Attendees are notified.',
      },
    },
    {
      because: 'an invitation travels by mail',
      tool: {
        name: 'ask_in',
        description: 'Invites a collaborator by email.',
      },
    },
    {
      because: 'it posts besides',
      tool: { name: 'draw_up', description: 'Draws up a text. Posts it to the board.' },
    },
    {
      because: 'who is asked hears of it',
      tool: { name: 'consult', description: 'Ask a colleague for an opinion.' },
    },
    {
      because: 'who is named first reads it',
      tool: { name: 'all_at_once', description: 'Sends now to every subscriber of a stream.' },
    },
  ],
  quiet: [
    {
      because: 'a run that is asked for again is no message',
      tool: { name: 'x1', description: 'Requests a rerun of the loom.' },
    },
    {
      because: 'what a webhook itself is sent, a machine reads',
      tool: { name: 'tell', description: 'Sends a message to a webhook.' },
    },
    {
      because: 'the load is passed on as it is, in Spanish',
      tool: { name: 'x1', description: 'Actualiza un tapiz. La carga se envía tal cual.' },
    },
    {
      because: 'nobody is told by a switch for what is kept',
      tool: {
        name: 'drop_fitting',
        description: 'Deletes a fitting.',
        inputSchema: { type: 'object', properties: { notify_on_error: { type: 'boolean' } } },
      },
    },
    {
      because: 'a class is no series of mails',
      tool: { name: 'put_in', description: 'Enrolls a student in a class.' },
    },
    {
      because: 'a record is posted and not a message',
      tool: { name: 'x1', description: 'Posts an entry to a record.' },
    },
    {
      because: 'a loudspeaker speaks to nobody in particular',
      tool: { name: 'make_noise', description: 'Speaks a text.' },
    },
    {
      because: 'a topic without a channel is a queue',
      tool: { name: 'tell', description: 'Sends a message to a topic.' },
    },
    { because: 'what is done to mail is named', tool: { name: 'bulk_email_action' } },
    {
      because: 'a robot is told of a page',
      tool: { name: 'hand_in', description: 'Отправляет URL на обход.' },
    },
    {
      because: 'messages of a circle come when somebody writes them',
      tool: { name: 'make_circle', description: 'Makes a circle. Members receive its messages.' },
    },
    {
      because: 'a campaign of experiments reaches nobody',
      tool: { name: 'x1', description: 'Runs a campaign of experiments.' },
    },
    {
      because: 'whoever gets money reads nothing',
      tool: { name: 'create_lid_transfer', description: 'Send a transfer to a beneficiary.' },
    },
    {
      because: 'an event goes to a machine',
      tool: { name: 'send_login_mark', description: 'Send a $login event to the Events API.' },
    },
    {
      because: 'two ways of reaching somebody say what kind of report it is',
      tool: { name: 'make_text', description: 'Create SMS and email reports to clients.' },
    },
    {
      because: 'whether a domain is somebody’s is looked up',
      tool: { name: 'prove_domain', description: 'Triggers verification of a domain.' },
    },
    {
      because: 'the description makes a step of the verb alone',
      tool: { name: 'forward', description: 'Goes forward in history.' },
    },
    {
      because: 'a key is no message, in Japanese',
      tool: { name: 'wake_pane', description: 'ペインにキーを送信する。' },
    },
    {
      because: 'what is heard of again is sent by others',
      tool: { name: 'unmute_loom', description: 'Resumes notifications.' },
    },
    {
      because: 'what is sent for approval takes its next step',
      tool: { name: 'send_for_approval', description: 'Sends a claim for approval.' },
    },
    {
      because: 'an answer to a prompt of a game reaches nobody',
      tool: { name: 'answer_card', description: 'Responds to a card.' },
    },
    {
      because: 'a prompt goes to a program',
      tool: {
        name: 'hand_in',
        description: 'Sends a text as the next prompt to a running session.',
      },
    },
    {
      because: 'what is taken back reaches nobody',
      tool: { name: 'take_back', description: 'Unpublishes a post.' },
    },
    {
      because: 'a robot is nobody',
      tool: { name: 'bring_home', description: 'Sends the robot back to its dock.' },
    },
    {
      because: 'tones are for a machine',
      tool: { name: 'press_digits', description: 'Sends DTMF tones on a call.' },
    },
    {
      because: 'keys go to a terminal',
      tool: { name: 'press_on', description: 'Sends input to a terminal.' },
    },
    {
      because: 'a queue is no person',
      tool: { name: 'feed_queue', description: 'Sends a message to a queue.' },
    },
    {
      because: 'a draft is not sent',
      tool: { name: 'prepare_letter', description: 'Drafts an email.' },
    },
    {
      because: 'it is said not to happen',
      tool: {
        name: 'shift_meeting',
        description: 'Moves a meeting. Attendees are not notified.',
      },
    },
    {
      because: 'it says something to the caller',
      tool: { name: 'look_at_draw', description: 'Checks a draw. Says how many were drawn.' },
    },
    {
      because: 'a question is put to the data',
      tool: { name: 'consult_data', description: 'Ask questions about the contacts of a list.' },
    },
    {
      because: 'money is read by nobody',
      tool: { name: 'send_payment', description: 'Sends coins.' },
    },
    {
      because: 'calls of tools ring nowhere',
      tool: { name: 'do_all', description: 'Runs several tool calls at once.' },
    },
    {
      because: 'nobody gets it unless it is asked for',
      tool: { name: 'add_guests', description: 'Adds guests. If told, they receive an email.' },
    },
    {
      because: 'what is published is a version, and no account is named',
      tool: {
        name: 'bring_it_out',
        description: 'Publishes an item.',
        inputSchema: { type: 'object', properties: { versions: { type: 'array' } } },
      },
    },
    {
      because: 'it goes back to where it came from',
      tool: {
        name: 'mend_sheet',
        description: 'Mends a sheet. Takes the sheet, adds a row and sends it back.',
      },
    },
    {
      because: 'a sequence of bytes is nobody’s to read',
      tool: { name: 'press', description: 'Emits the byte sequence of a key.' },
    },
  ],
});
