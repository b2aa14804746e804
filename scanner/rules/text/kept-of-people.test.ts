import { rule } from '../handles-personal-data.ts';
import { testRule } from '../test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'a heart is somebody’s',
      tool: { name: 'show_all', description: 'Detailed ECG waveform data' },
    },
    {
      because: 'who descends from whom is about them',
      tool: { name: 'seek', description: 'Text search across all genealogy data' },
    },
    {
      because: 'no verb stands anywhere, and the name ends in people',
      tool: { name: 'hall_attendees', description: 'per-hall attendees' },
    },
    {
      because: 'whoever insures keeps what befell somebody',
      tool: { name: 'show_one', description: 'Returns details of a claim.' },
      server: 'harbour-insurance',
    },
    {
      because: 'what it is of stands behind the bracket, in Spanish too',
      tool: { name: 'get_leaf', description: 'Obtiene la hoja (escaneada) de una factura.' },
    },
    {
      because: 'whoever watches an issue is named',
      tool: { name: 'show_all', description: 'Gets the list of watchers for an issue.' },
    },
    {
      because: 'whoever paid has the card',
      tool: { name: 'show_all', description: 'Fetches card details used for a payment.' },
    },
    {
      because: 'whoever needs help has written it',
      tool: { name: 'show_one', description: 'Retrieves a ticket by its ID.' },
      server: 'harbour-desk',
    },
    {
      because: 'people answer at a help desk',
      tool: { name: 'seek', description: 'Searches for agents.' },
      server: 'harbour-desk',
    },
    {
      because: 'whoever ordered is known to the shop',
      tool: { name: 'show_one', description: 'Gets an order by ID.' },
      siblings: [{ name: 'join_customers', description: 'Joins two of them.' }],
    },
    {
      because: 'who one is oneself is asked',
      tool: { name: 'get_myself', description: 'Answers.' },
    },
    {
      because: 'who is signed in is somebody',
      tool: { name: 'whoami', description: 'Shows the user who signed in with this key.' },
    },
    {
      because: 'who is looked for comes back',
      tool: { name: 'look_up', description: 'Performs a broad search for people and halls.' },
    },
    {
      because: 'who is on a list is shown',
      tool: { name: 'show_all', description: 'Lists the contacts of a list.' },
    },
    {
      because: 'by that standard hospitals exchange records',
      tool: { name: 'weave', description: 'Performs a FHIR read interaction.' },
    },
  ],
  quiet: [
    {
      because: 'waves of the sea are nobody’s',
      tool: { name: 'show_all', description: 'Detailed tide waveform data' },
    },
    {
      because: 'what is searched tells of looms',
      tool: { name: 'seek', description: 'Text search across all loom data' },
    },
    {
      because: 'no verb stands anywhere, and the name ends in a thing',
      tool: { name: 'hall_lamps', description: 'per-hall lamps' },
    },
    {
      because: 'what is claimed in public befell nobody',
      tool: { name: 'show_one', description: 'Returns details of a claim.' },
      server: 'harbour-facts',
    },
    {
      because: 'which kinds of claims there are is told of nobody',
      tool: { name: 'show_one', description: 'Returns the types of claims.' },
      server: 'harbour-insurance',
    },
    {
      because: 'a loom has a sheet, in Spanish too',
      tool: { name: 'get_leaf', description: 'Obtiene la hoja (escaneada) de una máquina.' },
    },
    {
      because: 'a watcher of files is a program',
      tool: { name: 'show_all', description: 'Gets the list of watchers for a folder.' },
    },
    {
      because: 'a card on a board is nobody’s',
      tool: { name: 'show_all', description: 'Fetches card details of a board.' },
    },
    {
      because: 'a gift card has no name on it',
      tool: { name: 'show_all', description: 'Fetches gift card details of a payment.' },
    },
    {
      because: 'tickets of a mill are for its own people',
      tool: { name: 'show_one', description: 'Retrieves a ticket by its ID.' },
    },
    {
      because: 'agents of a mill are programs',
      tool: { name: 'seek', description: 'Searches for agents.' },
    },
    {
      because: 'hours are let pass, and none of them shown',
      tool: { name: 'pass_hours', description: 'Approves a timesheet.' },
    },
    {
      because: 'messages are counted, in Japanese too',
      tool: { name: 'weigh_all', description: 'メッセージの使用量を取得します。' },
    },
    {
      because: 'an order at a market has no customer',
      tool: { name: 'show_one', description: 'Gets an order by ID.' },
      siblings: [{ name: 'join_markets', description: 'Joins two of them.' }],
    },
    {
      because: 'what a key may do tells of nobody',
      tool: { name: 'whoami', description: 'Shows what this key can open.' },
    },
    {
      because: 'who stands on the lists is not shown',
      tool: { name: 'show_all', description: 'Lists contact lists.' },
    },
    {
      because: 'halls are nobody',
      tool: { name: 'look_up', description: 'Performs a broad search for halls and bridges.' },
    },
    {
      because: 'what customers think of a thing is kept of the thing',
      tool: { name: 'show_all', description: 'Lists customer reviews of a loom.' },
    },
    {
      because: 'a list is made, and nobody is on it yet',
      tool: { name: 'make_list', description: 'Creates a contact list.' },
    },
    {
      because: 'kinds of records are about nobody',
      tool: { name: 'weave', description: 'Shows what may be asked of a FHIR record type.' },
    },
    {
      because: 'what is counted in Japanese is about nobody',
      tool: { name: 'weave', description: 'メッセージの消費量を取得します。' },
    },
  ],
});
