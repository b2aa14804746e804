import { rule } from './description-is-in-an-unread-language.ts';
import { testRule } from './test-rule.ts';

testRule(rule, {
  fires: [
    {
      because: 'nobody here reads Arabic',
      tool: {
        name: 'show_parcel',
        description:
          '\u064a\u0639\u0631\u0636 \u062a\u0641\u0627\u0635\u064a\u0644 \u0627\u0644\u0637\u0631\u062f \u0627\u0644\u0645\u062d\u062f\u062f \u0644\u0644\u0645\u0633\u062a\u062e\u062f\u0645',
      },
    },
    {
      because: 'nobody here reads Thai',
      tool: {
        name: 'show_parcel',
        description:
          '\u0e41\u0e2a\u0e14\u0e07\u0e23\u0e32\u0e22\u0e25\u0e30\u0e40\u0e2d\u0e35\u0e22\u0e14\u0e02\u0e2d\u0e07\u0e1e\u0e31\u0e2a\u0e14\u0e38\u0e17\u0e35\u0e48\u0e23\u0e30\u0e1a\u0e38',
      },
    },
  ],
  quiet: [
    {
      because: 'Spanish is read',
      tool: { name: 'show_parcel', description: 'Muestra los detalles del paquete que se indica' },
    },
    {
      because: 'Chinese is read',
      tool: {
        name: 'show_parcel',
        description: '\u83b7\u53d6\u5305\u88f9\u7684\u8be6\u7ec6\u4fe1\u606f',
      },
    },
    {
      because: 'English nouns are read, though none of them is a verb',
      tool: { name: 'parcels_due', description: 'Parcels payable aging summary' },
    },
    {
      because: 'a few words are no text',
      tool: { name: 'show_parcel', description: 'Zobraz\u00ed z\u00e1silku' },
    },
  ],
});
