import type { Act } from './act.ts';

/** "El número de mensajes", "die Anzahl der Nachrichten": other languages put the count before what is counted. */
export function isCountedAbroad({ object: { words } }: Act): boolean {
  if (words.slice(0, 2).some((word) => COUNTS.has(word))) return true;
  if (COUNTED.has(words.at(-1) ?? '')) return true;
  if (words[0] === 'を' && COUNTED.has(words[1] ?? '')) return true;
  const at = words.findIndex((word) => NUMBERS.has(word));
  return at >= 0 && at <= 1 && words[at + 1] === 'de' && !CALLED_BY.has(words[at + 2] ?? '');
}

/** 播放量, 评论数: in Chinese the count stands behind; 使用量を: in Japanese before the particle, and words are read from there. */
const COUNTED = new Set(['量', '数', '數']);

const COUNTS = new Set(
  'cantidad quantidade quantité anzahl количество estado statut статус 상태'.split(' '),
);
const NUMBERS = new Set(['número', 'numero', 'numéro']);
/** What has a number of its own by which it is called: "número de teléfono". */
const CALLED_BY = new Set(
  'teléfono telefono telefone téléphone contacto contato móvil celular cuenta conta compte tarjeta cartão carte account phone card'.split(
    ' ',
  ),
);
