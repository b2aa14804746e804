import { toLiteral } from './languages.ts';
import { RECORD, type SheetKind, TWIN } from './sheets.ts';

/** Functions that escape as little as they can, and as our own pages do. */
const ESCAPING = `const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeText = (text = '') => text.replace(/[&<>"']/g, (mark) => MARKS[mark]);
const escapeAttribute = (text = '') => text.replace(/&/g, '&#38;').replace(/"/g, '&#34;');
const unescaped = (text = '') => text;
`;

/** The module of the floor's templates: functions from sheets to texts, of pages by kind. */
export function floorTemplates(kinds: readonly SheetKind[]): string {
  const pages = kinds.map(({ name, parts }) => `  '${name}': ${toLiteral(parts)},\n`);
  return `${ESCAPING}
export const twin = ${toLiteral(TWIN)};
export const record = ${toLiteral(RECORD)};
export const pages = {\n${pages.join('')}};\n`;
}
