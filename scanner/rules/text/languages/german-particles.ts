import type { VerbClass } from '../word.ts';

/**
 * What becomes of a German verb by the particle at the end of its clause, by the first letters of the verb:
 * "lädt … herunter", "lädt … hoch" and "lädt … ein" are three things.
 */
const SEPARABLE: Readonly<Record<string, Readonly<Partial<Record<VerbClass, string>>>>> = {
  ab: {
    retrieve: 'ruf frag les hol lief',
    check: 'gleich wäg schätz',
    stop: 'brech brich schalt fahr fähr stell',
    change: 'hak änder melde schließ wander',
    create: 'leit zweig',
    store: 'leg speicher sicher heft',
    approve: 'lehn zeichn segn',
    cancel: 'sag bestell',
    submit: 'geb gib',
    send: 'schick send setz',
    drive: 'spiel',
    pay: 'buch rechne',
    'move-money': 'heb',
    remove: 'nimm nehm trenn',
  },
  an: {
    create: 'leg',
    retrieve: 'zeig geb gib',
    run: 'stoß ruf',
    change: 'pass heft änder pinn reicher wend wende',
    add: 'häng füg',
    stop: 'halt hält',
    start: 'schalt mach',
    switch: 'meld',
    approve: 'nimm nehm erkenn',
    deploy: 'wend',
    send: 'schreib mahn',
    pay: 'forder',
  },
  auf: {
    retrieve: 'list zähl zeig',
    run: 'ruf',
    start: 'weck',
    change: 'räum teil bereit frisch lös stock',
    store: 'zeichn nimm nehm',
    cancel: 'heb',
    open: 'mach schließ',
    pay: 'lad läd füll',
  },
  aus: {
    run: 'führ lös',
    retrieve: 'geb gib les lies wert',
    stop: 'schalt mach',
    change: 'blend füll tausch wechsel check',
    switch: 'wähl logg',
    'move-money': 'zahl',
    clear: 'leer',
  },
  durch: { search: 'such', run: 'führ', compute: 'rechn' },
  ein: {
    add: 'füg setz trag träg reih bind',
    change: 'stell ordn blend schränk stuf schalt arbeit',
    create: 'richt führ',
    retrieve: 'les lies hol blick',
    grant: 'lad läd',
    switch: 'logg check',
    submit: 'reich',
    drive: 'tipp geb gib',
    store: 'lager buch zahl',
    pay: 'kauf zieh',
    deploy: 'spiel',
  },
  fest: { store: 'halt hält', change: 'leg setz stell' },
  fort: { start: 'setz führ fahr fähr' },
  frei: { change: 'geb gib schalt stell', grant: 'geb gib' },
  her: { switch: 'stell', change: 'stell', retrieve: 'leit' },
  heraus: { retrieve: 'find such hol les lies geb gib', 'fetch-away': 'schreib' },
  herunter: { 'fetch-away': 'lad läd', stop: 'fahr fähr', change: 'stuf' },
  hinzu: { add: 'füg' },
  hoch: { store: 'lad läd', start: 'fahr fähr', change: 'stuf setz' },
  los: { start: 'schick' },
  mit: { send: 'teil', store: 'schneid' },
  nach: { retrieve: 'schlag schläg schau seh sieh', check: 'prüf verfolg', store: 'trag träg' },
  um: {
    change: 'benenn stell setz zieh ordn leit schreib buch gestalt',
    compute: 'wandel rechn form',
  },
  vor: { search: 'schlag schläg', retrieve: 'les lies', change: 'merk', generate: 'bereit' },
  weiter: { send: 'leit geb gib schick' },
  wieder: { change: 'stell', start: 'nimm nehm' },
  zu: {
    change: 'weis ordn teil schneid',
    approve: 'stimm',
    send: 'schick send stell',
    close: 'mach',
  },
  zurück: {
    retrieve: 'geb gib liefer',
    reset: 'setz',
    change: 'nimm nehm stell roll spiel',
    revoke: 'zieh',
    pay: 'zahl erstatt buch',
    send: 'schick send',
  },
  zusammen: { compute: 'fass zähl rechn', change: 'füg führ leg', retrieve: 'stell trag träg' },
};

const CLASSES: ReadonlyMap<string, readonly (readonly [string, VerbClass])[]> = new Map(
  Object.entries(SEPARABLE).map(([particle, byClass]) => [
    particle,
    Object.entries(byClass).flatMap(([verbClass, stems]) =>
      stems.split(' ').map((stem) => [stem, verbClass as VerbClass] as const),
    ),
  ]),
);

/** Whether a word can close a clause as the particle of its verb. */
export function isParticle(lower: string): boolean {
  return CLASSES.has(lower);
}

/**
 * The class of a German verb with a particle; `undefined` where the two make nothing known.
 *
 * @example separableClass('lädt', 'hoch') // => 'store'
 */
export function separableClass(verb: string, particle: string): VerbClass | undefined {
  let longest = 0;
  let found: VerbClass | undefined;
  for (const [stem, verbClass] of CLASSES.get(particle) ?? []) {
    if (stem.length <= longest || !verb.startsWith(stem)) continue;
    longest = stem.length;
    found = verbClass;
  }
  return found;
}
