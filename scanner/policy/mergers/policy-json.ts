import { getNodeValue } from 'jsonc-parser';
import { addEntries, nodeAt, setMember } from './json-edits.ts';
import { removeMembers } from './json-removals.ts';
import { fragmentOf, type Merger } from './merging.ts';

/** Sets the entry of each tool, or puts it among the hidden ones. What the file says of all the rest stays. */
export const mergePolicyJson: Merger = ({ text }, request) => {
  const listed = request.edits.filter(({ decision }) => decision !== 'hide');
  const hidden = request.edits
    .filter(({ decision }) => decision === 'hide')
    .map(({ tool }) => tool);
  const shown = new Set(listed.map(({ tool }) => tool));
  const unlisted = removeMembers(text, ['tools'], (tool) => hidden.includes(tool));
  const unhidden = removeMembers(unlisted, ['hide'], (tool) => shown.has(tool));
  return listed.reduce(
    (json, tool) => {
      const path = ['tools', tool.tool];
      const entry = nodeAt(fragmentOf(request, tool) ?? '{}', path);
      return entry === undefined ? json : setMember(json, path, getNodeValue(entry));
    },
    addEntries(unhidden, ['hide'], hidden),
  );
};
