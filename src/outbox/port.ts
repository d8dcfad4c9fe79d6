import type { LedgerEntry, Mail } from "../domain/mail.ts";
import type { Standing } from "./standing.ts";

/** What the host kept from earlier runs: both texts are ours, and nobody else reads them. */
export interface Kept {
  readonly cursor?: string;
  readonly heartbeat?: string;
}

export interface Moment {
  /** ISO text in UTC, of one length, so that texts compare as moments do. */
  readonly at: string;
  /** Until the host's own budget of a run ends (5 of Apps Script's 6 minutes); Infinity without one. */
  readonly msLeft: number;
}

/**
 * Everything that a run asks of the world, and all that a host has to bring.
 *
 * Any of them may throw. A throw of `send` is judged by `sendFate`; any other stops the run, which
 * then leaves the lock to the host: free it at the end of the execution, after buffered rows are down.
 */
export interface OutboxPort {
  readonly standing: () => Standing;
  /** At once: false when another run holds the lock. Runs exclude one another by this alone. */
  readonly tryLock: () => boolean;
  readonly unlock: () => void;
  readonly readKept: () => Kept;
  /** Every row of the ledger, oldest first; of several rows of a key the last counts. */
  readonly readLedger: () => readonly LedgerEntry[];
  /** Puts the row of each key in place, or adds it; may wait until `flush`. */
  readonly writeRows: (rows: readonly LedgerEntry[]) => void;
  /** When it comes back, the rows written are durable. */
  readonly flush: () => void;
  /** When it comes back, the text is durable: whole, in place of the one before. */
  readonly writeCursor: (text: string) => void;
  readonly clearCursor: () => void;
  /** Addressees that may still be written to today; undefined where nobody counts. */
  readonly quotaLeft: () => number | undefined;
  /**
   * Comes back once the mail was handed over, with what the ledger shall say of it: a file's name, a
   * server's answer, or nothing. Throws `NotSent` where it surely was not.
   */
  readonly send: (mail: Mail) => string;
  /** No service: the host's own clock. */
  readonly clock: () => Moment;
  readonly writeHeartbeat: (text: string) => void;
  /**
   * Whether a person has asked this run to end; true ever after. Asked before each mail, so that it
   * may cost one cheap call; what it throws is no answer, and no reason to stop.
   */
  readonly isStopAsked: () => boolean;
}

/** The same port where calls take their time. */
export type AsyncOutboxPort = {
  readonly [Name in keyof OutboxPort]: (
    ...args: Parameters<OutboxPort[Name]>
  ) => ReturnType<OutboxPort[Name]> | Promise<ReturnType<OutboxPort[Name]>>;
};

/** One call that a run wants made. */
export type Request = {
  readonly [Name in keyof OutboxPort]: {
    readonly name: Name;
    readonly args: Parameters<OutboxPort[Name]>;
  };
}[keyof OutboxPort];

/** A run, or a part of one: it yields what it asks, is resumed with the answer, and ends in a `T`. */
export type Asking<T> = Generator<Request, T, unknown>;

/** Asks the port for one thing; whatever the port throws is thrown here. */
export function* ask<Name extends keyof OutboxPort>(
  name: Name,
  ...args: Parameters<OutboxPort[Name]>
): Asking<ReturnType<OutboxPort[Name]>> {
  const request = { name, args } as Request;
  return (yield request) as ReturnType<OutboxPort[Name]>;
}
