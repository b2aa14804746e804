import { nodeAt, setMember } from './json-edits.ts';
import { fragmentOf, type Merger } from './merging.ts';

/** Sets the member of each tool under the setting. */
export const mergeVsCode: Merger = ({ text }, request) => {
  const settings = request.edits.flatMap((tool) => {
    const [setting] = nodeAt(fragmentOf(request, tool) ?? '{}', [])?.children ?? [];
    const [name, members] = setting?.children ?? [];
    return (members?.children ?? []).map(({ children: [key, value] = [] }) => ({
      path: [String(name?.value), String(key?.value)],
      value: value?.value as unknown,
    }));
  });
  return settings.reduce((json, { path, value }) => setMember(json, path, value), text);
};
