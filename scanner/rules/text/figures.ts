/**
 * Nouns for what is asked for and shown, and can hardly be made, changed or removed: after them a verb before
 * them is part of their name ("kill ratio", "trade statistics", "cancel fee").
 */
const FIGURES = new Set(
  `status stat stats statistic statistics ratio rate rates preview chart calculator rule rules price prices cost costs fee fees count
   check example examples summary countdown magnitude location locations balance quote estimate eligibility docs documentation info
   information detail details score density forecast lookup finder tracker term terms deadline guide tutorial availability probability
   likelihood impact hours times date dates value values tracking duration frequency speed graph trend trends breakdown comparison
   listing transcript transcripts`.split(/\s+/),
);

/** Whether a word names a figure or a piece of information. */
export function isFigure(lower: string): boolean {
  return FIGURES.has(lower);
}
