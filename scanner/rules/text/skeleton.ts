/** Letters that are drawn like another one, and the one that they are drawn like (Unicode TR 39, the common part). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  '0': 'o',
  '1': 'l',
  '|': 'l',
  '5': 's',
};

/** Joints between words are not drawn. A capital I is drawn like a small L: both become "l" together with the small i. */
const UNDRAWN = ['_', '-', '.', ' '];
const DRAWN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LOOKALIKES).map(([character, plain]): [string, string] => [
    character,
    plain === 'i' ? 'l' : plain,
  ]),
  ...UNDRAWN.map((character): [string, string] => [character, '']),
  ['i', 'l'],
]);

/** The same for ASCII characters by their codes, which most names are made of. */
const DRAWN_ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return DRAWN.get(character) ?? character;
});

// One character class: linear in the length of the name.
const ASCII = /^[\0-\x7f]*$/;

/**
 * What a name looks like at a glance: equal for names that a person takes for one another.
 *
 * @example skeletonOf('Send-MaiI') === skeletonOf('send_mail') // => true
 */
export function skeletonOf(name: string): string {
  const skeleton = ASCII.test(name) ? drawnAscii(name) : drawn(name.normalize('NFKC'));
  return skeleton.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

function drawnAscii(name: string): string {
  let skeleton = '';
  for (let at = 0; at < name.length; at++) skeleton += DRAWN_ASCII[name.charCodeAt(at)] ?? '';
  return skeleton;
}

function drawn(name: string): string {
  let skeleton = '';
  for (const character of name.toLowerCase()) skeleton += DRAWN.get(character) ?? character;
  return skeleton;
}
