import { addEntries } from './json-edits.ts';
import { removeMembers } from './json-removals.ts';
import { readTexts } from './json-texts.ts';
import { fragmentOf, type Merger } from './merging.ts';

const PATH = ['mcpAllowlist'];

/** Puts tools that are allowed on the list, and takes the others off. */
export const mergeCursor: Merger = ({ text }, request) => {
  const fragments = request.edits.map((tool) => fragmentOf(request, tool));
  const entries = fragments.flatMap((each) => (each === null ? [] : readTexts(each, PATH)));
  const off = new Set(
    request.edits
      .filter((_, index) => fragments[index] === null)
      .map(({ tool }) => `${request.server}:${tool}`.toLowerCase()),
  );
  const without = removeMembers(text, PATH, (entry) => off.has(entry.toLowerCase()));
  return addEntries(without, PATH, entries);
};
