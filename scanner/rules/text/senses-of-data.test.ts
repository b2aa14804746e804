import { type SensePair, testSenses } from '../test-senses.ts';

/** What is done to data and knowledge: a verb with one object, and with another. */
const PAIRS: readonly SensePair[] = [
  ['Runs a natural jar query.', 'read', 'Runs a natural query on a database.', 'execute'],
  ['Run list_jars for every shelf.', 'read', 'Run the loom for every shelf.', 'execute'],
  ['Executes GROQ queries.', 'read', 'Executes queries.', 'execute'],
  ['Executes a custom SOQL statement.', 'read', 'Executes a custom statement.', 'execute'],
  ['Executes jar DSL queries.', 'read', 'Executes jar SQL queries.', 'execute'],
  ['Exports the scene.', 'write', 'Exports the scores.', 'read'],
  ['Concatenates video clips.', 'write', 'Concatenates texts.', 'read'],
  ['Extracts audio from a video file.', 'write', 'Extracts text from a video file.', 'read'],
  ['Converts a video file.', 'write', 'Converts audio to text.', 'read'],
  ['Encrypts a PDF.', 'write', 'Encrypts a text.', 'read'],
  ['Extracts pages from a PDF.', 'write', 'Extracts tables from a PDF.', 'read'],
  ['Resolves a contradiction between jars.', 'write', 'Resolves a name of a jar.', 'read'],
  ['Schedules a purge.', 'destructive', 'Schedules a visit.', 'write'],
  ['Selects rows of a table.', 'read', 'Selects a tray.', 'write'],
  ['Ingests jars into a cellar.', 'write', 'Digests of a cellar.', 'read'],
  ['Orders pages.', 'write', 'Orders jars.', 'financial'],
  ['Submits a kiln simulation.', 'execute', 'Submits a kiln review.', 'write'],
  ['Splits a PDF into one output per page.', 'write', 'Splits a text by page.', 'read'],
  ['Gestiona posiciones.', 'financial', 'Gestiona estantes.', 'write'],
  ['Activates a memory from context.', 'read', 'Activates a jar from context.', 'write'],
  ['Restores a database from a backup.', 'destructive', 'Restores a jar from a backup.', 'write'],
  ['過去の棚を想起。', 'read', '過去の棚を起動。', 'execute'],
  ['開始前の棚の一覧', 'read', '棚の開始', 'execute'],
  ['Advanced jar recall by shelf.', 'read', 'Advanced jar removal by shelf.', 'destructive'],
  ['Generates a video clip.', 'write', 'Generates a video title.', 'read'],
  ['Selects the most suitable jar.', 'read', 'Selects a suit.', 'write'],
  ['Generates a random key.', 'read', 'Generates an API key.', 'write'],
  ['Agenda una cita.', 'write', 'Agenda un email.', 'execute'],
  ['Requests a URL for a jar.', 'read', 'Requests leave for a guest.', 'write'],
  ['For a given jar, delete the lid.', 'destructive', 'For a given jar, list the lids.', 'read'],
];

testSenses('of data', PAIRS);
