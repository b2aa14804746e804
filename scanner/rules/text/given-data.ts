import type { Act } from './act.ts';
import type { Parameter } from './parameters.ts';

/** Whether the caller hands over the thing itself, so that a verb of shaping changes nothing that is kept anywhere. */
export function isGivenData(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ words, depth }) => depth === 0 && words.some(isEncoded));
}

function isEncoded({ lower }: { readonly lower: string }): boolean {
  return lower === 'base64' || lower === 'b64';
}

/** "Rotates the pages" of a document that came with the call: the answer is another document. */
export function shapesWhatIsGiven({ lemma }: Act): boolean {
  return SHAPES.has(lemma);
}

const SHAPES = new Set(
  `merge combine concatenate split rotate flip mirror crop trim resize compress optimize optimise fill flatten watermark stamp redact
   sign encrypt decrypt repair convert transform sharpen blur linearize`.split(/\s+/),
);
