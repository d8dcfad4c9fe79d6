/** The command line cannot be understood; the text says why, in Vietnamese. */
export class UsageError extends Error {}
