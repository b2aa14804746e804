import { expect, it } from 'vitest';
import * as pageRuntime from '../../build/pages/page-runtime.ts';
import * as recordingRuntime from './recording-runtime.ts';

it('has every function that components call when a site is built', () => {
  const { Html: _, ...functions } = pageRuntime;
  expect(Object.keys(recordingRuntime).toSorted()).toEqual(Object.keys(functions).toSorted());
});
