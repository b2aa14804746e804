import { rule } from './returns-untrusted-content.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'what is paid for is written by strangers as well',
      tool: {
        name: 'weave',
        description: 'Fetches a page behind x402.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'a timeline of a network',
      tool: { name: 'see_home_timeline', description: 'Home timeline.' },
    },
    {
      because: 'the screen is that of a page',
      tool: { name: 'shoot_view', description: 'Takes a screenshot of the browser page.' },
    },
    {
      because: 'an engine is searched',
      tool: { name: 'seek', description: 'Search Google and return the first ten.' },
    },
    {
      because: 'what an address says is summed up',
      tool: {
        name: 'sum_up',
        description: 'Summarizes the content of a URL.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'a later sentence searches the web',
      tool: { name: 'get_advice', description: 'Gets advice. Searches the web for recipes.' },
    },
    {
      because: 'what is waited for comes back',
      tool: { name: 'wait_here', description: 'Waits for messages.' },
    },
    {
      because: 'a search of the web that is made brings back what others wrote',
      tool: { name: 'look_out', description: 'Performs a web search and returns results.' },
    },
    {
      because: 'where one searches is an engine',
      tool: { name: 'look_out', description: 'Performs a search on Baidu.' },
    },
    {
      because: 'whoever liked put it there',
      tool: { name: 'look_round', description: 'Searches public content.' },
    },
    {
      because: 'what is marked was written by others',
      tool: { name: 'list_marked', description: 'Lists all flagged/starred emails.' },
    },
    {
      because: 'the search goes by the name of an engine, and no verb is written',
      tool: { name: 'see_web', description: 'Google search, scraped results.' },
    },
    {
      because: 'a document of the caller’s choice may come from anywhere',
      tool: {
        name: 'read_paper',
        description: 'Reads pages of a document.',
        inputSchema: {
          type: 'object',
          properties: { source: { type: 'string', description: 'Local path or HTTPS URL' } },
        },
      },
    },
    {
      because: 'the search goes by the name of an engine',
      tool: { name: 'look_about', description: 'Executes a Google search for looms.' },
    },
    {
      because: 'a later sentence says where the answer comes from',
      tool: { name: 'ask_weaver', description: 'Answers a question. It scrapes web pages for it.' },
    },
    {
      because: 'a page of the caller’s choice is read',
      tool: {
        name: 'read_leaf',
        description: 'Reads the content of a url.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'issues are written by strangers',
      tool: { name: 'show_parcel_issue', description: 'Gets an issue.' },
      words: 'Gets an issue',
    },
    {
      because: 'the web is written by strangers',
      tool: { name: 'look_about_hall', description: 'Searches the web.' },
    },
    {
      because: 'a page is read in a browser',
      tool: { name: 'shoot', description: 'Takes a screenshot of the browser.' },
    },
    {
      because: 'a search of the web is run',
      tool: { name: 'look_out', description: 'Runs a live web search.' },
    },
    {
      because: 'articles are written by strangers',
      tool: { name: 'get_article', description: 'One article with its date' },
    },
  ],
  quiet: [
    {
      because: 'nothing comes back from what is only paid',
      tool: {
        name: 'weave',
        description: 'Pays for a page behind x402.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    },
    {
      because: 'a timeline is what was done here',
      tool: { name: 'get_timeline', description: 'Timeline of a mill.' },
    },
    {
      because: 'what came back was sent from here',
      tool: { name: 'list_back', description: 'Lists bounced emails.' },
    },
    {
      because: 'the screen is that of a telephone',
      tool: { name: 'swipe_shot', description: 'Takes a screenshot of the handset.' },
    },
    {
      because: 'the cards of a catalogue are no text',
      tool: { name: 'get_papers', description: 'Gets the papers of an author.' },
    },
    {
      because: 'what was sent was written here',
      tool: { name: 'list_sent', description: 'Lists the sent messages.' },
    },
    {
      because: 'the name says that a remark is made',
      tool: { name: 'remark_issue', description: 'Issue remark.' },
    },
    {
      because: 'what does not work is found by the tool',
      tool: { name: 'find_faults', description: 'Debugs loading issues.' },
    },
    {
      because: 'research documents were gathered by whoever asks',
      tool: { name: 'x1', description: 'Searches the research documents.' },
    },
    {
      because: 'an address is named in the status and not opened',
      tool: { name: 'x1', description: 'Fetches kiln status, output download URLs and ash.' },
    },
    {
      because: 'what is drawn out is kept and does not come back',
      tool: {
        name: 'sift_talk',
        description: 'Extracts hints from a conversation and stores them.',
      },
    },
    {
      because: 'the states that it can be in were written by nobody',
      tool: { name: 'show_states', description: 'Lists ticket states.' },
    },
    {
      because: 'an account of mail holds no mail',
      tool: { name: 'show_boxes', description: 'Lists mail accounts.' },
    },
    {
      because: 'files of films were made by whoever has them',
      tool: { name: 'join_films', description: 'Concatenates video files.' },
    },
    {
      because: 'what waits to be sent was written here',
      tool: { name: 'list_waiting', description: 'Lists pending messages.' },
    },
    {
      because: 'who takes part has written nothing by that',
      tool: { name: 'see_hall', description: 'Lists users in a chat.' },
    },
    {
      because: 'it is shown to be gone over',
      tool: { name: 'show_card', description: 'Gets card content for review.' },
    },
    {
      because: 'a post that waits was written here',
      tool: { name: 'see_waiting', description: 'Lists pending posts.' },
    },
    {
      because: 'nothing says that it is open to everybody',
      tool: { name: 'look_in_store', description: 'Searches content.' },
    },
    {
      because: 'what is sent comes from the caller',
      tool: { name: 'send_bale', description: 'Message or attachment to a loom.' },
    },
    {
      because: 'which sessions there are says little',
      tool: { name: 'list_talks', description: 'Lists all active conversation sessions.' },
    },
    {
      because: 'the description of the ticket is given by the caller',
      tool: {
        name: 'weigh_ticket',
        description: 'Analyzes a ticket description.',
        inputSchema: { type: 'object', properties: { description: { type: 'string' } } },
      },
    },
    {
      because: 'a site that is near is a place',
      tool: { name: 'find_spot', description: 'Finds the site nearest to a point.' },
    },
    {
      because: 'what a record is looked up by is not what comes back',
      tool: { name: 'get_lid_orders', description: 'Retrieves orders by email.' },
    },
    {
      because: 'a word of thanks is its own',
      tool: { name: 'put_in_row', description: 'Inserts a row and returns a message.' },
    },
    {
      because: 'what is specific to a site is not the site',
      tool: { name: 'show_kinds', description: 'Fetches site-specific row types.' },
    },
    {
      because: 'hours of work are figures',
      tool: { name: 'show_hours', description: 'Gets the worklog entries of an issue.' },
    },
    {
      because: 'a rule of a mailbox holds no mail',
      tool: { name: 'show_order', description: 'Lists inbox rules.' },
    },
    {
      because: 'prices are data of the service',
      tool: { name: 'list_parcel_rates', description: 'Lists prices.' },
    },
    {
      because: 'a number of comments holds no text',
      tool: { name: 'count_talk', description: 'Gets the number of comments.' },
    },
    {
      because: 'a comment is written and not read',
      tool: { name: 'leave_talk', description: 'Creates a comment.' },
    },
    {
      because: 'nothing of it comes back',
      tool: {
        name: 'watch_for_text',
        description: 'Waits for a comment to appear.',
      },
    },
    {
      because: 'a mailbox says how much there is',
      tool: { name: 'list_boxes', description: 'Lists all mailboxes with message counts.' },
    },
    {
      because: 'the caller has the text already',
      tool: {
        name: 'take_links',
        description: 'Extracts links from Markdown.',
        inputSchema: { type: 'object', properties: { markdown: { type: 'string' } } },
      },
    },
    {
      because: 'it is run by a sandbox, and nothing of it comes back',
      tool: { name: 'open_box', description: 'Opens a box in which anything untrusted may run.' },
    },
    {
      because: 'goods are called articles, too',
      tool: { name: 'get_article', description: 'One article with its price' },
    },
    {
      because: 'the source of a script is what the user wrote',
      tool: { name: 'read_pen_source', description: 'Reads the script source of the open editor.' },
    },
    {
      because: 'who is written to has written nothing by that',
      tool: { name: 'look_up_hands', description: 'Lists SMS contacts.' },
    },
    {
      because: 'what waits to go out was written here',
      tool: { name: 'list_scheduled_hall_posts', description: 'Posts of a week.' },
    },
    {
      because: 'a later sentence searches what is kept here',
      tool: { name: 'get_advice', description: 'Gets advice. Searches the shelves for recipes.' },
    },
    {
      because: 'issues of a build are found by the tool',
      tool: { name: 'list_build_issues', description: 'Lists the integration issues of a build.' },
    },
  ],
});
