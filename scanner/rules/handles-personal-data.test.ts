import { rule } from './handles-personal-data.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'who it was is asked',
      tool: { name: 'get_leavers', description: 'Who left after a talk' },
    },
    {
      because: 'the activity is shown for each of them',
      tool: { name: 'get_doings', description: 'Per-guest activity (talks, walks)' },
    },
    {
      because: 'a booking is somebody’s',
      tool: { name: 'see_them', description: 'Lists bookings.' },
    },
    {
      because: 'what a friend does is theirs',
      tool: { name: 'list_friend_hikes', description: 'Lists hikes.' },
    },
    {
      because: 'a first name is somebody’s',
      tool: {
        name: 'keep_seat',
        description: 'Keeps a seat.',
        inputSchema: { type: 'object', properties: { guest_first_name: { type: 'string' } } },
      },
    },
    {
      because: 'who was there is about them',
      tool: { name: 'see_presence', description: 'Displays attendance for a month.' },
    },
    {
      because: 'it returns how somebody is reached',
      tool: {
        name: 'seat_of',
        description:
          'Finds the seat of a district. Returns JSON with name, email and phone of who holds it.',
      },
    },
    {
      because: 'somebody comes on a reservation',
      tool: { name: 'see_stay', description: 'Gets full details for a single reservation.' },
    },
    {
      because: 'a statement of what somebody owes',
      tool: { name: 'get_contact_statement', description: 'Reads a contact statement.' },
    },
    {
      because: 'who runs a room are persons',
      tool: { name: 'list_moderators', description: 'Lists the moderators of a room.' },
    },
    {
      because: 'vitals are those of somebody',
      tool: { name: 'get_vitals', description: 'Shows the vitals of today.' },
    },
    {
      because: 'the number of a customer is theirs',
      tool: { name: 'change_number_of', description: "Updates a customer's phone number." },
    },
    {
      because: 'the account of a user is theirs',
      tool: { name: 'show_holder', description: 'Gets user account information.' },
    },
    {
      because: 'where customers are is about them',
      tool: { name: 'customer_locations', description: 'Gets customer locations.' },
    },
    {
      because: 'a thread with somebody is about them',
      tool: { name: 'show_talk', description: 'Gets the thread with a phone number.' },
    },
    {
      because: 'details of somebody are theirs',
      tool: { name: 'show_self', description: 'Gets details of the authenticated user.' },
    },
    {
      because: 'the employment of a person is theirs',
      tool: { name: 'show_work', description: 'Shows the employment of a person.' },
    },
    {
      because: 'messages on a phone are somebody’s',
      tool: { name: 'show_received', description: 'Reads text messages from the phone.' },
    },
    {
      because: 'customers are people',
      tool: { name: 'list_stamp_buyers', description: 'Lists customers.' },
      words: 'Lists customers',
    },
    {
      because: 'a mail is about somebody',
      tool: { name: 'show_letter', description: 'Reads a mail.' },
    },
    {
      because: 'a phone number identifies somebody',
      tool: { name: 'show_line', description: 'Looks up a phone number.' },
    },
    {
      because: 'what people do is about them',
      tool: { name: 'show_doings', description: 'Lists the activity of a user.' },
    },
    {
      because: 'a parameter names the person',
      tool: {
        name: 'show_chart_of_ward',
        description: 'Shows a chart of a ward.',
        inputSchema: { type: 'object', properties: { patient_id: { type: 'string' } } },
      },
      words: 'patient_id',
    },
    {
      because: 'what somebody said was recorded',
      tool: { name: 'fetch_tape', description: 'Fetches a call recording.' },
    },
    {
      because: 'who applies for a post is somebody',
      tool: { name: 'find_people', description: 'Lists the candidates of a job.' },
    },
    {
      because: 'what is kept of each of them',
      tool: { name: 'show_days', description: 'Shows each student’s attendance and meals.' },
    },
    {
      because: 'what somebody ordered is about them',
      tool: { name: 'orders_of', description: 'Lists all orders of a customer.' },
    },
    {
      because: 'it asks who it is',
      tool: { name: 'whos_away', description: 'See who is away.' },
    },
    {
      because: 'what somebody has left is theirs',
      tool: { name: 'pto_left', description: 'Reads the PTO balance for an employee.' },
    },
  ],
  quiet: [
    {
      because: 'how many there are is nobody',
      tool: { name: 'count_students', description: 'Gets the total student count.' },
    },
    {
      because: 'what somebody belongs to is nobody',
      tool: {
        name: 'see_mill',
        description: "Retrieves details about the user's current organization.",
      },
    },
    {
      because: 'the profile of a shop is that of nobody',
      tool: { name: 'shop_front', description: 'Updates the merchant profile.' },
    },
    {
      because: 'the identity of a device is a key',
      tool: { name: 'get_device_identity', description: 'Gets a device identity.' },
    },
    {
      because: 'a place has a name, too',
      tool: {
        name: 'seat_at',
        description: 'Finds the seat of a district. Returns JSON with name, size and place.',
      },
    },
    {
      because: 'a plan of exercises is written, and nobody is named',
      tool: { name: 'plan_workout', description: 'Adds exercises to a workout.' },
    },
    {
      because: 'the description says that it is a machine',
      tool: { name: 'register_member', description: 'Adds a machine to the fleet.' },
    },
    {
      because: 'calls of a tool are made by programs',
      tool: { name: 'get_loom_calls', description: 'Gets recent tool calls.' },
    },
    {
      because: 'connected profiles are accounts of a service',
      tool: { name: 'list_loom_profiles', description: 'Lists connected loom profiles.' },
    },
    {
      because: 'the members of a fleet are machines',
      tool: { name: 'remove_member', description: 'Removes a member from the fleet.' },
    },
    {
      because: 'who gets a text is only addressed',
      tool: { name: 'text_customer', description: 'Texts a customer.' },
    },
    {
      because: 'a ledger is open to everybody',
      tool: {
        name: 'show_deals_of',
        description: 'Lists transactions.',
        inputSchema: { type: 'object', properties: { chain: { type: 'string' } } },
      },
    },
    {
      because: 'a client of an interface is a program',
      tool: { name: 'list_api_clients', description: 'Lists API clients.' },
    },
    {
      because: 'a profile of a printer is nobody’s',
      tool: { name: 'keep_it', description: 'Saves a printer settings profile.' },
    },
    {
      because: 'where shops are is about nobody',
      tool: { name: 'shop_locations', description: 'Gets shop locations.' },
    },
    {
      because: 'the story of a user is a piece of work',
      tool: { name: 'show_tale', description: 'Gets details of a user story.' },
    },
    {
      because: 'the profile of a browser is nobody’s',
      tool: { name: 'list_jar_profiles', description: 'Lists browser profiles.' },
    },
    {
      because: 'a function that calls another is nobody',
      tool: { name: 'find_callers', description: 'Finds the functions that call a function.' },
    },
    {
      because: 'who sees it is not what is listed',
      tool: { name: 'list_halls', description: 'Lists halls the user can enter.' },
    },
    {
      because: 'an editor writes its own messages',
      tool: { name: 'show_lines', description: 'Gets the messages of the console.' },
    },
    {
      because: 'a user of a database is an account of a program',
      tool: { name: 'who_may_sign', description: 'Lists database users.' },
    },
    {
      because: 'parcels are things',
      tool: { name: 'list_parcels', description: 'Lists parcels.' },
    },
    {
      because: 'the user is only asked',
      tool: { name: 'confirm_cost_of', description: 'Asks the user to confirm.' },
    },
    {
      because: 'a template of a mail is about nobody',
      tool: { name: 'show_letter_form', description: 'Shows the template of a letter.' },
    },
    {
      because: 'programs write to each other',
      tool: { name: 'take_next', description: 'Receives a message from a queue.' },
    },
    {
      because: 'a notice to everybody is about nobody',
      tool: { name: 'list_notices', description: 'Lists announcements.' },
    },
    {
      because: 'members of a set are values',
      tool: { name: 'count_out', description: 'Lists the members of a set.' },
    },
    {
      because: 'between programs a message is data',
      tool: { name: 'take_next', description: 'Consumes messages from a topic.' },
    },
    {
      because: 'one of several drugs is nobody',
      tool: { name: 'find_drugs', description: 'Searches for drug candidates.' },
    },
    {
      because: 'a friend link leads to a page',
      tool: { name: 'drop_link', description: 'Deletes a friend link.' },
    },
    {
      because: 'their number tells nothing of one',
      tool: { name: 'count_them', description: 'Shows the student count of a hall.' },
    },
    {
      because: 'the word only says what kind of draft it is',
      tool: { name: 'accept_candidate', description: 'Accepts a candidate draft.' },
    },
    {
      because: 'programs write to each other',
      tool: { name: 'read_words', description: 'Reads messages from workspace agents.' },
    },
    {
      because: 'clients that are connected are programs',
      tool: {
        name: 'list_jar_clients',
        description: 'Lists the clients that are connected to the loom.',
      },
    },
    {
      because: 'members of a network are machines',
      tool: { name: 'list_vpc_members', description: 'Lists the members of a VPC.' },
    },
    {
      because: 'the profile is that of a company',
      tool: { name: 'see_profile', description: 'Company profile and a check' },
    },
    {
      because: 'a guest that is started is a machine',
      tool: { name: 'boot_guest', description: 'Reboots a guest.' },
    },
  ],
});
