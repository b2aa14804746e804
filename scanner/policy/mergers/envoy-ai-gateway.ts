import { isMap, isSeq, type YAMLMap } from 'yaml';
import { InputError } from '../../errors.ts';
import type { PolicyText } from '../readers/reading.ts';
import { fragmentOf, type MergeRequest, type Merger } from './merging.ts';
import { removeTexts, YamlEdits } from './yaml-edits.ts';

/** The most entries of a selector (`MaxItems` in `api/v1alpha1/mcp_route.go`). */
const MOST_ENTRIES = 32;

/** Puts tools that are allowed into the selector of their backend, and takes the others out. */
export const mergeEnvoyAiGateway: Merger = (source, request) => {
  const edits = new YamlEdits(source);
  const backend = backendOf(edits, request.server);
  if (backend === undefined)
    throw refusal(
      source,
      request,
      'no such backend',
      'a backend of this name; add it, or give its name with --server-name',
    );
  const off = new Set(request.edits.map(({ tool }) => tool));
  const written = request.edits.flatMap((tool) => {
    const fragment = edits.node(fragmentOf(request, tool) ?? '');
    const list = isSeq(fragment) ? fragment.getIn([0, 'toolSelector', 'include']) : null;
    return isSeq(list) ? list.items : [];
  });
  const include = backend.getIn(['toolSelector', 'include']);
  if (!isSeq(include))
    throw refusal(
      source,
      request,
      'no list "include"',
      'a selector that includes by name; write the whole policy instead',
    );
  removeTexts(include, (tool) => off.has(tool));
  include.items.push(...written);
  if (include.items.length > MOST_ENTRIES)
    throw refusal(
      source,
      request,
      `${include.items.length} tools`,
      `at most ${MOST_ENTRIES}; write the whole policy instead, which has patterns`,
    );
  return edits.toString();
};

function backendOf({ documents }: YamlEdits, server: string): YAMLMap | undefined {
  const lists = documents.map((document) => document.getIn(['spec', 'backendRefs']));
  return lists
    .flatMap((list) => (isSeq(list) ? list.items : []))
    .filter((item) => isMap(item))
    .find((item) => item.get('name') === server);
}

function refusal(
  { file }: PolicyText,
  { server }: MergeRequest,
  found: string,
  expected: string,
): InputError {
  return new InputError([{ file, field: `spec.backendRefs of ${server}`, found, expected }]);
}
