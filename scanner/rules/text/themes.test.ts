import { describe, expect, it } from 'vitest';
import { rule } from '../content-is-private.ts';
import { testRule } from '../test-rule.ts';
import { themesOf } from './themes.ts';

describe('themesOf', () => {
  it.each([
    [['Gets the net worth.', 'Sorts spending.'], ['wealth']],
    [['Sorts spending.'], []],
    [['Gets the net worth.', 'Sorts spending of a campaign.'], []],
    [['Lists open orders.', 'Gets the balance.', 'Withdraws.', 'Sets the leverage.'], ['trading']],
    [['Gets the balance sheet.', 'Lists positions.', 'Tells of deposits.', 'Margin.'], []],
    [['Tells of sleep.', 'Tells of HRV and of steps.'], ['body']],
    [['Finds a patient.', 'Lists allergies.', 'Lists medications.'], ['patients']],
  ])('%j: %j', (texts, themes) => {
    expect([...themesOf(texts)]).toEqual(themes);
  });
});

const rest = [
  { name: 'a1', description: 'Tells of sleep.' },
  { name: 'a2', description: 'Tells of heart rates.' },
];
const walk = { name: 'tell_steps', description: 'Steps per day.' };

testRule(rule, {
  fires: [
    {
      because: 'what somebody wrote is read',
      tool: { name: 'read_leaf', description: 'Reads the content of a document.' },
    },
    {
      because: 'the server is a journal',
      tool: { name: 'list_trackers', description: 'Lists trackers.' },
      server: 'loom-journal',
    },
    {
      because: 'what somebody looks at, signed in as they are',
      tool: { name: 'get_page', description: "Extracts the text of a page in the user's browser." },
    },
    {
      because: 'who bought there stands on them',
      tool: { name: 'get_slips', description: 'Gets receipts of a shop.' },
    },
    {
      because: 'what is recalled had been kept in mind',
      tool: { name: 'recall', description: 'Gibt alle Dinge zurück.' },
    },
    {
      because: 'bills are private in any language',
      tool: { name: 'zeige_alles', description: 'Zeigt Rechnungen.' },
    },
    { because: 'the server looks after a body', tool: walk, siblings: rest },
    {
      because: 'what somebody has looked at is theirs',
      tool: { name: 'look_back', description: 'Searches browsing history by keyword.' },
    },
    {
      because: 'whoever carries the telephone is there',
      tool: { name: 'where_is', description: 'Gets the location of the phone.' },
    },
    {
      because: 'somebody has marked them',
      tool: { name: 'show_marks', description: 'Gets highlights of a book.' },
    },
    {
      because: 'how far they are looked for is no thing',
      tool: { name: 'hunt', description: 'Searches messages globally.' },
    },
    {
      because: 'older grades are grades',
      tool: { name: 'look_back', description: 'Gets historical grades.' },
      siblings: [{ name: 'list_homework', description: 'Lists homework.' }],
    },
  ],
  quiet: [
    {
      because: 'the caller names the page',
      tool: {
        name: 'shot',
        description: 'Runs a screenshot.',
        inputSchema: { type: 'object', properties: { url: {} }, required: ['url'] },
      },
    },
    {
      because: 'a cache is kept of what comes from elsewhere',
      tool: {
        name: 'fetch_it',
        description: 'Fetches a leaf.',
        inputSchema: { type: 'object', properties: { cache_dir: {} } },
      },
    },
    {
      because: 'a search may find what everybody can read',
      tool: { name: 'hunt_leaves', description: 'Full-text search across documents.' },
    },
    {
      because: 'a manual is written for everybody',
      tool: { name: 'read_leaf', description: 'Reads the content of an official document.' },
    },
    {
      because: 'trackers of a post office are nobody’s',
      tool: { name: 'list_trackers', description: 'Lists trackers.' },
      server: 'loom-post',
    },
    {
      because: 'which groups of logs there are is in none of them',
      tool: { name: 'list_all', description: 'Lists all log groups.' },
    },
    {
      because: 'a page of a site is open to everybody',
      tool: { name: 'get_page', description: 'Extracts the text of a page.' },
    },
    {
      because: 'the receipt of a transfer stands on a ledger',
      tool: { name: 'get_slip', description: 'Gets a transaction receipt by its hash.' },
    },
    { because: 'steps of a way are nobody’s', tool: walk },
    {
      because: 'the history of a jar is nobody’s',
      tool: { name: 'look_back', description: 'Searches the history of a jar by keyword.' },
    },
    {
      because: 'a hall stands where it stands',
      tool: { name: 'where_is', description: 'Gets the location of the hall.' },
    },
    {
      because: 'highlights of a game are shown to everybody',
      tool: { name: 'show_marks', description: 'Gets highlights of a game.' },
    },
  ],
});
