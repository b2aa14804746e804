import { rule } from './description-is-read-off.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'one known word shows that a thing is named',
      tool: { name: 'x1', description: 'Krukje prices.' },
    },
    {
      because: 'the name ends in what is read off',
      tool: { name: 'stop_report', description: 'Hourly lid overview' },
    },
    {
      because: 'a forecast is read off',
      tool: { name: 'sky', description: 'Weather forecast for a city.' },
      words: 'Weather forecast',
    },
    {
      because: 'facts are read off',
      tool: { name: 'parcel_facts', description: 'Facts about parcels.' },
    },
    {
      because: 'what follows the noun says more of it',
      tool: { name: 'nombres_de_cajas', description: 'Nombres de las cajas que recibe la tienda' },
    },
    {
      because: 'it is told how, and nothing is done',
      tool: { name: 'deploy', description: 'Cómo desplegar una tienda' },
    },
    {
      because: 'the verb of the name is a noun here',
      tool: { name: 'stop_times', description: 'Zwolle stop times' },
    },
  ],
  quiet: [
    {
      because: 'of words that nobody knows nobody can tell whether they name a thing',
      tool: { name: 'x1', description: 'Verwijdert een krukje.' },
    },
    {
      because: 'the name asks for a change',
      tool: { name: 'pull_lids', description: 'Atomic local lid refresh.' },
    },
    {
      because: 'the noun stands for a verb',
      tool: { name: 'sweep', description: 'Bulk deletion of parcels.' },
    },
    {
      because: 'a shell is not read off',
      tool: { name: 'sky', description: 'Interactive terminal.' },
    },
    { because: 'there is a verb', tool: { name: 'sky', description: 'Shows the weather.' } },
    {
      because: 'the article behind the word makes a verb of it',
      tool: { name: 'loom_it', description: 'Loomea la caja' },
    },
    {
      because: 'the word that nobody knows may be the verb, which the name has',
      tool: { name: 'create_parcels', description: '囤积箱子' },
    },
    {
      because: 'the word that nobody knows may be what the name says',
      tool: { name: 'start_kettle', description: 'Avvia kettle' },
    },
  ],
});
