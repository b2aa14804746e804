/** What the exit code says, of every command. */
export const EXIT = { fine: 0, findings: 1, usage: 2, notScanned: 3, interrupted: 130 } as const;
