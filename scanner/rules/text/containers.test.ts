import { describe, expect, it } from 'vitest';
import { readAlone } from '../test-senses.ts';
import { isOfContainer } from './containers.ts';

describe('isOfContainer', () => {
  it.each([
    ['Lists all inboxes of the desk.', true],
    ['Lists the messages of the inbox.', false],
    ['Gets details of an inbox.', true],
    ['Gets details of a letter.', false],
    ['Lists the cameras of a hall.', true],
    ['Lists the recordings of a camera.', false],
  ])('“%s”: %s', (description, expected) => {
    const tool = readAlone('x1', description);
    const [said] = tool.description?.main ?? [];
    expect(said !== undefined && isOfContainer(said, tool)).toBe(expected);
  });
});
