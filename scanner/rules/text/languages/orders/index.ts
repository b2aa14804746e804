import { CHINESE_ORDERS } from './chinese.ts';
import { FRENCH_ORDERS } from './french.ts';
import { GERMAN_ORDERS } from './german.ts';
import { JAPANESE_ORDERS } from './japanese.ts';
import { KOREAN_ORDERS } from './korean.ts';
import { PORTUGUESE_ORDERS } from './portuguese.ts';
import { RUSSIAN_ORDERS } from './russian.ts';
import { SPANISH_ORDERS } from './spanish.ts';

/** Languages that put blanks between words. */
export const SPACED_ORDERS = {
  es: SPANISH_ORDERS,
  pt: PORTUGUESE_ORDERS,
  fr: FRENCH_ORDERS,
  de: GERMAN_ORDERS,
  ru: RUSSIAN_ORDERS,
};

/** Languages without blanks between words, and Korean, where one may be left out. */
export const UNSPACED_ORDERS = { zh: CHINESE_ORDERS, ja: JAPANESE_ORDERS, ko: KOREAN_ORDERS };

/** Words of such languages in ASCII letters, one of which stands in nearly every order: texts without accents are told by them. */
export const WORDS_ABROAD: readonly string[] =
  `usuario usuarios usuaria herramienta herramientas siempre nunca jamas instrucciones ignora ignore conversacion llama llame
  respuesta respuestas primero ferramenta ferramentas sempre instrucoes conversa resposta chame primeiro utilizador
  utilisateur utilisateurs utilisatrice outil outils toujours jamais consignes appelle appelez reponse ignorez premier systeme
  benutzer benutzern benutzers nutzer nutzern anwender anwendern werkzeug werkzeuge immer niemals anweisungen antwort zuerst ignoriere vergiss
  unterhaltung`.split(/\s+/);

/** Words of orders by which a drill is told, in the languages above: a regular expression. */
export const DRILL_ABROAD =
  '严禁|嚴禁|绝对不|絕對不|务必|務必|必须|必須|禁止|切勿|不得|绝不|絕不|立即|立刻|必ず|絶対|厳禁|してはならない|してはいけません|반드시|절대|금지|무조건|엄금|(?<![\\p{L}])(?:NUNCA|SIEMPRE|DEBES?|PROHIBIDO|OBLIGATORIO|JAMÁS|INMEDIATAMENTE|SEMPRE|DEVE|PROIBIDO|OBRIGATÓRIO|IMEDIATAMENTE|JAMAIS|TOUJOURS|DOIT|DEVEZ|INTERDIT|OBLIGATOIRE|IMPÉRATIF|IMMÉDIATEMENT|NIEMALS|IMMER|MUSST?|MÜSSEN|VERBOTEN|ZWINGEND|SOFORT|НИКОГДА|ВСЕГДА|ОБЯЗАТЕЛЬНО|ЗАПРЕЩЕНО|ДОЛЖЕН|ДОЛЖНА|ОБЯЗАН|НЕМЕДЛЕННО)(?![\\p{L}])';
