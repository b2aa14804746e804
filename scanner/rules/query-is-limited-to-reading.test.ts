import { rule } from './query-is-limited-to-reading.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'every statement that is named only reads',
      tool: { name: 'ask', description: 'Execute a `SELECT`, `WITH`, or `EXPLAIN` statement.' },
    },
    {
      because: 'it is said of all that the tool does',
      tool: { name: 'lid_quorum', description: 'Manages the quorum of lids. Read-only.' },
    },
    {
      because: 'it says read-only',
      tool: { name: 'ask_tables', description: 'Runs a read-only SQL query.' },
      words: 'read-only',
    },
    {
      because: 'SELECT stands alone in brackets',
      tool: { name: 'ask_tables', description: 'Executes a SQL query (SELECT).' },
      words: 'SELECT',
    },
    {
      because: 'SELECT is the only statement that a text in another language names',
      tool: { name: 'ask_tables', description: '对表格执行 SELECT 语句' },
      words: 'SELECT',
    },
    {
      because: 'only SELECT is allowed',
      tool: { name: 'ask_tables', description: 'Executes SELECT statements.' },
      words: 'SELECT statements',
    },
    {
      because: 'mutations are ruled out',
      tool: {
        name: 'ask_graph',
        description: 'Executes a GraphQL query; mutations are not allowed.',
      },
    },
  ],
  quiet: [
    {
      because: 'one of the statements writes',
      tool: { name: 'ask', description: 'Execute a `SELECT`, `INSERT`, or `EXPLAIN` statement.' },
    },
    {
      because: 'queries that only read are asked of another tool',
      tool: { name: 'change_tables', description: '执行写入语句。只读查询请用 ask_tables。' },
    },
    {
      because: 'a verb says outright that something is changed',
      tool: { name: 'add_lid', description: 'Adds a lid. Read-only lids are left alone.' },
    },
    {
      because: 'it says what is shown for one kind of statement',
      tool: { name: 'ask_tables', description: 'Executes any SQL query. Rows for SELECT queries.' },
    },
    {
      because: 'a shell keeps to no such word',
      tool: { name: 'do_in_hall', description: 'Runs a read-only shell command.' },
    },
    {
      because: 'SELECT is one kind among others in another language',
      tool: { name: 'ask_tables', description: '对表格执行 SELECT 或 DELETE 语句' },
    },
    {
      because: 'SELECT is one kind among others',
      tool: { name: 'ask_tables', description: 'Executes INSERT and SELECT statements.' },
    },
    {
      because: 'nothing is limited',
      tool: { name: 'ask_tables', description: 'Runs an SQL query.' },
    },
    {
      because: 'no query is run',
      tool: { name: 'show_file_state', description: 'Shows whether a file is read-only.' },
    },
  ],
});
