import { rule } from './returns-a-credential.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a switch of what is hidden can be turned off',
      tool: {
        name: 'read_loom',
        description: 'Returns the settings of a loom.',
        inputSchema: { type: 'object', properties: { hide_sensitive: { type: 'boolean' } } },
      },
    },
    {
      because: 'what is requested comes back',
      tool: { name: 'request_bay', description: 'Request a URL and credentials to enter a bay.' },
    },
    {
      because: 'what they hold comes back as well',
      tool: {
        name: 'list_hall_keys',
        description: 'Lists API keys. Returns API key names and value.',
      },
    },
    {
      because: 'a key is part of what comes back',
      tool: { name: 'mint_jars', description: 'Generates jars, each including a private key.' },
    },
    {
      because: 'a key that enrols a machine is one',
      tool: { name: 'get_lid_key', description: 'Generates an activation key.' },
    },
    {
      because: 'a ticket that opens a console is one',
      tool: { name: 'get_console', description: 'Gets an access ticket for the console.' },
    },
    {
      because: 'a password is among what comes back',
      tool: {
        name: 'get_stall',
        description: 'Gets a stall, including its user name and password.',
      },
    },
    {
      because: 'the token of an owner opens what is owned',
      tool: { name: 'rent_stall', description: 'Rents a stall. Returns an owner token once.' },
    },
    {
      because: 'a member of what is returned is a secret',
      tool: { name: 'add_lid', description: 'Adds a lid. Returns {lid, lid_secret, jar_url}.' },
    },
    {
      because: 'that another one is left out changes nothing',
      tool: { name: 'see_pass', description: 'Gets the access token, without the refresh token.' },
    },
    {
      because: 'a token of somebody is a token, in Spanish',
      tool: { name: 'ver', description: 'Muestra el token del usuario.' },
    },
    {
      because: 'a secret, in Japanese',
      tool: { name: 'yomu', description: 'シークレットを取得する' },
    },
    {
      because: 'a secret, in Portuguese',
      tool: { name: 'ler', description: 'Lê um segredo do cofre.' },
    },
    {
      because: 'a code that opens a login is one for the time being',
      tool: { name: 'totp', description: 'Generates a TOTP code.' },
    },
    {
      because: 'such a file holds the credentials of a program',
      tool: { name: 'read_env', description: 'Reads the .env file of an app.' },
    },
    {
      because: 'a key to an interface, in Japanese',
      tool: { name: 'show_key', description: 'APIキーを取得する' },
    },
    {
      because: 'the value of a secret is the secret',
      tool: { name: 'read_secret_value', description: 'Reads the value of a secret.' },
    },
    {
      because: 'the code lets somebody take it away',
      tool: { name: 'tell_code', description: 'Returns the auth code needed to move a domain.' },
    },
    {
      because: 'a secret is shown',
      tool: { name: 'show_word', description: 'Gets the secret of an app.' },
      words: 'Gets the secret',
    },
    {
      because: 'environment variables show what they hold',
      tool: { name: 'list_env_of_press', description: 'Lists the environment variables.' },
    },
    {
      because: 'a later sentence says so',
      tool: { name: 'open_stamp_room', description: 'Opens a room. Returns a session key.' },
    },
    {
      because: 'the result has one',
      tool: {
        name: 'open_stamp_room',
        description: 'Creates a room.',
        outputSchema: { type: 'object', properties: { accessToken: { type: 'string' } } },
      },
      words: 'accessToken',
    },
    {
      because: 'headers come back with the cookie',
      tool: {
        name: 'show_far_answer',
        description: 'Shows an answer with its headers (including the cookie).',
      },
      words: 'cookie',
    },
    {
      because: 'a switch brings the secrets to light',
      tool: {
        name: 'show_press_slots',
        description: 'Shows the slots of a press.',
        inputSchema: { type: 'object', properties: { include_secrets: { type: 'boolean' } } },
      },
      words: 'include_secrets',
    },
    {
      because: 'a member of the answer is called like one',
      tool: {
        name: 'open_stall',
        description: 'Opens a stall. Returns stallId, accessToken and expiresAt.',
      },
      words: 'accessToken',
    },
  ],
  quiet: [
    {
      because: 'what is hidden is no secret',
      tool: {
        name: 'read_loom',
        description: 'Returns the settings of a loom.',
        inputSchema: { type: 'object', properties: { hide_empty: { type: 'boolean' } } },
      },
    },
    {
      because: 'only what they are called comes back',
      tool: { name: 'list_hall_keys', description: 'Lists API keys. Returns API key names.' },
    },
    {
      because: 'what is known about it is not it',
      tool: { name: 'hall_pass', description: 'Gets information about the current access token.' },
    },
    {
      because: 'a public key opens nothing',
      tool: { name: 'mint_jars', description: 'Generates jars, each including a public key.' },
    },
    {
      because: 'only what secrets are called is shown',
      tool: { name: 'list_hall_secrets', description: 'Lists the names of kept secrets.' },
    },
    {
      because: 'what they hold is hidden',
      tool: { name: 'list_hall_secrets', description: 'Lists secrets (values hidden).' },
    },
    {
      because: 'keys of a table tie its rows together',
      tool: { name: 'buscar_chaves_do_salao', description: 'Mostra PKs e FKs de uma tabela.' },
    },
    {
      because: 'the line begins with what is shown in place of keys',
      tool: { name: 'list_hall_api_keys', description: 'Prefixes and dates' },
    },
    {
      because: 'it is said that none is there',
      tool: { name: 'list_lid_keys', description: 'Lists the API keys of a lid (without tokens).' },
    },
    {
      because: 'a ticket at a desk opens nothing',
      tool: { name: 'get_console', description: 'Gets a ticket about the console.' },
    },
    {
      because: 'the own credentials are only tried out',
      tool: { name: 'ping', description: 'Verify credentials with a light check.' },
    },
    {
      because: 'only the beginnings are shown',
      tool: { name: 'list_jar_api_keys', description: 'List keys (prefixes only).' },
    },
    {
      because: 'a place in a list is no secret',
      tool: { name: 'add_lid', description: 'Adds a lid. Returns {lid, next_token}.' },
    },
    {
      because: 'whose token it is is no token, in Spanish',
      tool: { name: 'ver_de_quien', description: 'Muestra empresa y usuario del token.' },
    },
    {
      because: 'whose token it is is no token, in German',
      tool: { name: 'wem', description: 'Zeigt den Benutzer des Tokens.' },
    },
    {
      because: 'what they are called is shown',
      tool: { name: 'show_secrets', description: 'Lists secrets (names only).' },
    },
    {
      because: 'the public half is shown',
      tool: { name: 'see_keys', description: 'Lists SSH keys.' },
    },
    {
      because: 'a public key opens nothing',
      tool: { name: 'see_key', description: 'Gets the public key of a loom.' },
    },
    {
      because: 'credentials are left out',
      tool: { name: 'see_loom', description: 'One loom in full, minus every secret' },
    },
    {
      because: 'credentials come without what makes them secret',
      tool: { name: 'list_seals_shown', description: 'Lists credentials without their secrets.' },
    },
    {
      because: 'a rule for passwords is none',
      tool: { name: 'get_house', description: 'Gets a house, including its password rules.' },
    },
    {
      because: 'what is masked does not come back',
      tool: {
        name: 'list_knobs',
        description: 'Lists environment variables (with secrets masked).',
      },
    },
    {
      because: 'a word to search for is no key, in Japanese',
      tool: { name: 'search_word', description: 'キーワードを検索する' },
    },
    {
      because: 'a version by itself is a number',
      tool: { name: 'read_app_version', description: 'Reads the version of the app.' },
    },
    {
      because: 'an overview of an environment is not what it holds',
      tool: { name: 'env_status', description: 'Version, disk and memory of the machine.' },
    },
    {
      because: 'what is known about a secret does not open anything',
      tool: { name: 'show_slot_facts', description: 'Shows the metadata of a secret.' },
    },
    {
      because: 'credentials that are required are still to be given',
      tool: {
        name: 'lay_out_press',
        description: 'Lays out a press. Returns the plan and the required credentials.',
      },
    },
    {
      because: 'an example opens nothing',
      tool: { name: 'show_word_forms', description: 'Shows example connection strings.' },
    },
    {
      because: 'a page token opens nothing',
      tool: { name: 'list_parcels', description: 'Lists parcels. Returns a page token.' },
    },
    {
      because: 'the state of a key is no key',
      tool: { name: 'show_key_state', description: 'Gets the status of an API key.' },
    },
    {
      because: 'it says that none comes back',
      tool: { name: 'list_seals', description: 'Lists credentials (secrets are never returned).' },
    },
    {
      because: 'a member of the answer is masked',
      tool: {
        name: 'open_stall_twice',
        description: 'Opens a stall. Returns stallId and the redacted accessToken.',
      },
    },
  ],
});
