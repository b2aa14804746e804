import type { Member } from './parameters.ts';

/** Bounded on both sides of "or": linear in the length of the text. */
const EITHER =
  /\b(?:path|file|local)\b[^.]{0,30}(?:\bor\b|\/|,)[^.]{0,20}\burls?\b|\burls?\b[^.]{0,20}(?:\bor\b|\/|,)[^.]{0,30}\b(?:path|file)\b/i;

/** 图片路径或URL: the same in Chinese and Japanese. */
const EITHER_ELSEWHERE =
  /(?:路径|路徑|本地文件|パス|ファイル)[^。.]{0,12}(?:或|又は|または|、|\/|or)[^。.]{0,12}(?:url|网址|網址|链接)|(?:url|网址|網址|链接)[^。.]{0,12}(?:或|又は|または|、|\/|or)[^。.]{0,12}(?:路径|路徑|本地文件|パス|ファイル)/i;

/** Whether a parameter takes a file of the machine and an address of the net alike: "Local path or HTTPS URL". */
export function isPathOrAddress({
  description,
  choices,
}: Pick<Member, 'description' | 'choices'>): boolean {
  return description !== undefined && choices.length === 0 && saysEither(description.text);
}

function saysEither(text: string): boolean {
  return EITHER.test(text) || EITHER_ELSEWHERE.test(text);
}
