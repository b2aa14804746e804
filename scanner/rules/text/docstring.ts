/** What a description says of one parameter. */
export interface Told {
  readonly text: string;
  /** Where the text begins in the description. */
  readonly start: number;
}

/**
 * What a description says of each parameter under a heading for them ("Args:"): the docstring of a function, whose
 * schema then says nothing of its own. Every line is looked at once.
 *
 * @example toldParameters('Opens a jar.\n\nArgs:\n    lid (str): Path of the lid').get('lid') // => { text: 'Path of the lid', start: 35 }
 */
export function toldParameters(description: string | undefined): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  if (description === undefined || !description.includes('\n')) return told;
  let isInside = false;
  let name: string | undefined;
  let start = 0;
  let end = 0;
  for (const line of description.split('\n')) {
    end += line.length;
    if (!isInside) isInside = OPENS.test(line);
    else if (CLOSES.test(line)) break;
    else {
      const entry = ENTRY.exec(line);
      if (entry?.[1] !== undefined) {
        name = entry[1];
        start = end - (entry[2] ?? '').length;
      }
      if (name !== undefined)
        told.set(name, { text: description.slice(start, end).trimEnd(), start });
    }
    end += 1;
  }
  return told;
}

// All three anchored, every repetition bounded by what follows it: linear in the length of the line.
const OPENS =
  /^[ \t]*\**(?:args|arguments|parameters|params|inputs?|参数|參數|引数|パラメータ|매개변수|인자|аргументы|параметры|argumentos|parámetros|parâmetros|paramètres|argumente|parameter)\**[ \t]*[:：]\**[ \t]*$/i;
const CLOSES =
  /^[ \t]*\**(?:returns?|yields?|raises|examples?|notes?|返回|返回值|戻り値|반환|возвращает|retorna|devuelve|retourne)\**[ \t]*[:：]/i;
const ENTRY =
  /^[ \t]*(?:[-*•] )?[`*]{0,3}([A-Za-z_]\w{0,60})[`*]{0,3} ?(?:\([^()]{0,80}\))?[`*]{0,3}[ \t]?[:：][ \t]*(.*)$/;
