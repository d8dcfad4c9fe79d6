/** A build that must not leave the house; the message says what, where and what to do. */
export class BuildRefused extends Error {}
