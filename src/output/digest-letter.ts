import type { Day } from "../domain/day.ts";
import type { FindingCode } from "../domain/finding.ts";
import type { LedgerEntry } from "../domain/mail.ts";
import type { TaskState } from "../reckoning/task-states.ts";

export type WithheldReason = "stopped" | "no-address" | "broken-address" | "no-office-address";

export interface DigestUnit {
  readonly name: string;
  readonly states: readonly TaskState[];
}

export interface DigestMail {
  readonly units: readonly string[];
  readonly about: string;
  readonly isEscalation: boolean;
  /** A head of a unit is to be told and has no address. */
  readonly lacksHead: boolean;
  /** Left over from an earlier run. */
  readonly isPending: boolean;
}

/** A mail of the ledger that a person must look at. */
export interface DigestTrouble {
  readonly units: readonly string[];
  readonly entry: LedgerEntry;
}

export interface DigestWithheld {
  readonly name: string;
  readonly reason: WithheldReason;
  readonly phone?: string;
  readonly tasks: number;
}

/** Why a unit that has something due by today is in no mail of today. */
export type UnreachedReason = "not-planned" | "waiting" | "failed" | "uncertain";

export interface DigestUnreached {
  readonly name: string;
  readonly reason: UnreachedReason;
  readonly phone?: string;
}

/** Thư tổng hợp của Văn phòng — everything that the digest says. */
export interface DigestLetter {
  readonly conference: string;
  readonly day: Day;
  /** Days off since the last working day, on which nothing was sent. */
  readonly skipped: readonly Day[];
  /** Most overdue first. */
  readonly owing: readonly DigestUnit[];
  readonly mails: readonly DigestMail[];
  readonly lastSent?: { readonly day: Day; readonly count: number };
  readonly uncertain: readonly DigestTrouble[];
  readonly failed: readonly DigestTrouble[];
  /** Mails that went, but not to every addressee. */
  readonly partly: readonly DigestTrouble[];
  readonly withheld: readonly DigestWithheld[];
  readonly unreached: readonly DigestUnreached[];
  readonly findings: readonly {
    readonly code: FindingCode;
    readonly errors: number;
    readonly warnings: number;
  }[];
  readonly lastCompleteRun?: Day;
  readonly quotaLeft?: number;
}
