import { type ToyServer, takes } from './toy-server.ts';

const HINTS = { idempotentHint: false, openWorldHint: true };

/**
 * Tools as long as those of real servers, where half have at least 101 characters of description, three
 * parameters with 112 characters between them, and hints (681 tools of 40 servers).
 */
export const USUAL_SERVER: ToyServer = {
  server: 'tide-office',
  title: 'Tide Office (reference server)',
  summary: 'Keeps the berths, the bookings and the notices of a toy harbour.',
  paragraph: 'A toy whose tools are as long as those of real servers.',
  tools: [
    {
      name: 'find_free_berths',
      title: 'Find free berths',
      description:
        'Find berths that are free on a day and long enough for a vessel, those nearest to the harbour mouth first.',
      inputSchema: takes(['arrival'], {
        arrival: { type: 'string', format: 'date', description: 'The day of arrival.' },
        vessel_length: {
          type: 'number',
          minimum: 1,
          description: 'The length of the vessel over everything, in metres.',
        },
        limit: { type: 'integer', default: 50, description: 'How many berths to return at most.' },
      }),
      annotations: { readOnlyHint: true, destructiveHint: false, ...HINTS },
    },
    {
      name: 'update_berth',
      title: 'Update a berth',
      description:
        'Update the depth or the remarks of a berth. Bookings that are confirmed already keep what they were confirmed with.',
      inputSchema: takes(['berth'], {
        berth: { type: 'string', description: 'The number of the berth, as painted on the quay.' },
        depth: { type: 'number', description: 'The depth at the lowest tide, in metres.' },
        remarks: { type: 'string', description: 'What a master has to know before mooring.' },
      }),
      annotations: { readOnlyHint: false, destructiveHint: false, ...HINTS },
    },
    {
      name: 'send_notice',
      title: 'Send a notice',
      description:
        'Send a notice about tides, closures or works by mail to the masters of all vessels that lie in a basin.',
      inputSchema: takes(['basin', 'text'], {
        basin: { type: 'string', description: 'The basin whose masters are told.' },
        text: { type: 'string', description: 'The notice, at most five hundred characters.' },
        urgent: { type: 'boolean', description: 'Whether they are called by radio, too.' },
      }),
      annotations: { readOnlyHint: false, destructiveHint: false, ...HINTS },
    },
    {
      name: 'start_survey',
      title: 'Start a survey',
      description:
        'Start a survey of the depths in a basin. The boat leaves at once, and the charts are drawn when it is back.',
      inputSchema: takes(['basin'], {
        basin: { type: 'string', description: 'The basin whose depths are measured.' },
        spacing: { type: 'number', description: 'The distance between two soundings, in metres.' },
        remarks: { type: 'string', description: 'What the crew has to know before it leaves.' },
      }),
      annotations: { readOnlyHint: false, destructiveHint: false, ...HINTS },
    },
  ],
  seen: { completion: 'complete', reason: null },
};
