import { z } from 'zod';
import { checked } from './document.ts';
import { readJson } from './json-document.ts';
import { mapOf } from './map-of.ts';
import { type PolicyReader, ruling } from './reading.ts';

const ELIGIBLE = 'chat.tools.eligibleForAutoApproval';
const EVERYTHING = 'chat.tools.global.autoApprove';

const SettingsSchema = z.looseObject({
  [ELIGIBLE]: mapOf(z.boolean()).optional(),
  [EVERYTHING]: z.boolean().optional(),
});

/**
 * VS Code’s settings, as its page on approvals describes them: false means that a tool can never be
 * approved for good, so that a person is asked each time; true that a person can choose to.
 */
export const vsCodeReader: PolicyReader = {
  format: 'vs-code',
  read: (source) => {
    const { value, lineOf } = readJson(source);
    const settings = checked(SettingsSchema, source, value);
    const eligible = settings[ELIGIBLE];
    return {
      servers: null,
      rule: ({ tool }) => {
        const key = tool.replaceAll('.', '_');
        const isEligible = eligible?.get(key);
        if (isEligible === false)
          return ruling(
            'ask',
            lineOf([ELIGIBLE, key]),
            'With false, VS Code asks before every call.',
          );
        if (settings[EVERYTHING] === true)
          return ruling(
            'allow',
            lineOf([EVERYTHING]),
            'This setting approves every call of every tool.',
            { by: 'default' },
          );
        if (isEligible === true)
          return ruling(
            'allow',
            lineOf([ELIGIBLE, key]),
            'With true, VS Code asks until somebody tells it that it need not.',
          );
        return ruling('ask', null, 'VS Code asks until somebody tells it that it need not.', {
          by: 'default',
        });
      },
    };
  },
};
