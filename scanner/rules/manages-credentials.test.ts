import { rule } from './manages-credentials.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'what one has signed in with is kept',
      tool: { name: 'end_oauth', description: 'Ends the flow. The new tokens are saved.' },
    },
    {
      because: 'in another language a key is kept',
      tool: { name: 'keep_one', description: 'Guarda la clave de la API.' },
    },
    {
      because: 'tokens that are stored are those of somebody who signed in',
      tool: { name: 'finish_sign_in', description: 'Completes the flow and stores tokens.' },
    },
    {
      because: 'a token of which no more is said opens something',
      tool: { name: 'make_one', description: 'Creates a token.' },
    },
    {
      because: 'secrets stand beside other keys',
      tool: { name: 'put_knob', description: 'Stores secrets or settings keys in the loom.' },
    },
    {
      because: 'a code of a door is a key',
      tool: { name: 'make_door_code', description: 'Creates a door code for a lock.' },
    },
    {
      because: 'secrets stand beside settings',
      tool: { name: 'care_for_words', description: 'Manages environment variables and secrets.' },
    },
    {
      because: 'a token that links an account opens it',
      tool: { name: 'make_link_word', description: 'Creates a link token.' },
    },
    {
      because: 'a token of a database opens it',
      tool: { name: 'drop_word', description: 'Deletes a database token.' },
      words: 'Deletes a database token',
    },
    {
      because: 'a key is made',
      tool: { name: 'cut_key', description: 'Creates an API key.' },
      words: 'Creates an API key',
    },
    {
      because: 'a secret is rotated',
      tool: { name: 'turn_secret', description: 'Rotates the client secret.' },
    },
    {
      because: 'a token opens something where it is for access',
      tool: { name: 'cut_token', description: 'Creates a token for API access.' },
    },
    {
      because: 'what is rotated opens something',
      tool: {
        name: 'turn_lock',
        description: 'Rotates the signing keys of a domain.',
      },
    },
    {
      because: 'a token of this kind opens doors',
      tool: { name: 'make_soft', description: 'Creates a WebAuthn token.' },
    },
    {
      because: 'what is issued is a pass',
      tool: { name: 'hand_out', description: 'Issues a token for a helper.' },
    },
  ],
  quiet: [
    {
      because: 'nobody signs in with the tokens of a text',
      tool: { name: 'end_text', description: 'Ends the flow. The new tokens are saved.' },
    },
    {
      because: 'key points are no keys',
      tool: { name: 'keep_sum', description: 'Guarda los puntos clave de la sesión.' },
    },
    {
      because: 'a token with a symbol is a coin',
      tool: { name: 'make_coin', description: 'Creates a token with a symbol.' },
    },
    {
      because: 'an environment variable is an ordinary setting until it is shown',
      tool: { name: 'set_env_of_press', description: 'Sets an environment variable.' },
    },
    { because: 'keys are listed', tool: { name: 'list_cut_keys', description: 'Lists API keys.' } },
    {
      because: 'a cache key opens nothing',
      tool: { name: 'set_cache_key', description: 'Sets a cache key.' },
    },
    {
      because: 'a keyword opens nothing',
      tool: { name: 'add_search_word', description: 'Adds a keyword.' },
    },
    {
      because: 'a token of a chain opens nothing',
      tool: { name: 'mint_some', description: 'Issues a fungible token.' },
    },
  ],
});
