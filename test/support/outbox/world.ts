import type { LedgerEntry, Mail } from "../../../src/domain/mail.ts";
import { NEXT_STATES } from "../../../src/domain/mail.ts";
import { driveSync } from "../../../src/outbox/drive.ts";
import type { Asking, OutboxPort } from "../../../src/outbox/port.ts";
import type { Standing } from "../../../src/outbox/standing.ts";
import {
  AMBIGUOUS_TEXTS,
  type CallName,
  type FaultKind,
  type FaultPlan,
  noFault,
} from "./faults.ts";
import { type Chance, oneOf, seeded } from "./seeded.ts";

/** The platform's end of a run: nothing after it has any effect, whatever is caught. */
export class Killed extends Error {}

const WALL_MS = 360_000;
const BUDGET_MS = 300_000;
const QUOTA_TEXTS = [
  "Exception: Service invoked too many times for one day: email.",
  "Exception: Dịch vụ bị gọi quá nhiều lần trong một ngày: email.",
] as const;
const REFUSED_TEXTS = ["Exception: Invalid email: ", "Exception: Email không hợp lệ: "] as const;

const LATENCY_MS: Readonly<Record<CallName, number>> = {
  standing: 80,
  tryLock: 50,
  unlock: 10,
  readKept: 40,
  readLedger: 300,
  writeRows: 5,
  flush: 200,
  writeCursor: 60,
  clearCursor: 60,
  quotaLeft: 100,
  send: 400,
  writeHeartbeat: 60,
  isStopAsked: 30,
};

/** What somebody received. */
export type Delivered = Pick<Mail, "kind" | "keys" | "units" | "steps" | "day">;

/** How one run stands in the world. */
export interface RunSetting {
  readonly standing?: Standing;
  /** A clock that is wrong by so much. */
  readonly clockOffMs?: number;
}

interface Execution {
  readonly id: number;
  readonly startedAt: number;
  readonly setting: RunSetting;
  isDead: boolean;
  /** Somebody asked it to stop: when, and whether the mail that was then under way has gone. */
  isStopped: boolean;
  sendsSinceStop: number;
  /** A fault kept the run from hearing it. */
  isDeaf: boolean;
  pending: readonly LedgerEntry[];
}

export function executionOf(
  begun: Pick<Execution, "id" | "startedAt"> & Partial<Pick<Execution, "setting">>,
): Execution {
  return {
    setting: {},
    ...begun,
    isDead: false,
    isStopped: false,
    sendsSinceStop: 0,
    isDeaf: false,
    pending: [],
  };
}

export const OWNER: Standing = {
  account: "van.thu@so.example",
  workbook: "bang-1",
  owner: "van.thu@so.example",
  home: "bang-1",
};

/**
 * The services of one workbook under a virtual clock. Every call passes `call`, the only place where
 * time moves, faults strike and others come in between. The same seed gives the same trace.
 */
export class World {
  readonly ledger = new Map<string, LedgerEntry>();
  readonly delivered: Delivered[] = [];
  /** What no sound protocol does, named as it happens. */
  readonly offences: string[] = [];
  readonly calls = new Map<CallName, number>();
  readonly brokenAddresses = new Set<string>();
  cursor: string | undefined;
  heartbeat: string | undefined;
  now = Date.UTC(2020, 4, 4, 0, 0, 0);
  /** Addressees that mail still takes today, and what the service says of it. */
  quota = Number.POSITIVE_INFINITY;
  isQuotaTold = false;
  quotaSlack = 0;
  faults: FaultPlan = noFault;
  /** The run that an overlap lets in. */
  other: (() => void) | undefined;
  faultCount = 0;
  /** Faults by which a sent mail may stay unknown: on a send or its cursor. */
  sendFaultCount = 0;
  uncertainMails = 0;
  busyMs = 0;
  longestRunMs = 0;
  trace = 0x811c9dc5;
  callCount = 0;
  private readonly chance: Chance;
  private lock: number | undefined;
  private depth = 0;
  private executions = 0;
  private readonly uncertainSeen = new Set<string>();

  constructor(seed = 1) {
    this.chance = seeded(seed);
  }

  /** Does the steps as one execution: its result, or nothing when it threw or was killed. */
  run<T>(steps: () => Asking<T>, setting: RunSetting = {}): T | undefined {
    this.executions += 1;
    const execution = executionOf({ id: this.executions, startedAt: this.now, setting });
    this.depth += 1;
    try {
      return driveSync(steps(), this.port(execution));
    } catch {
      return undefined;
    } finally {
      this.settle(execution);
      this.depth -= 1;
    }
  }

  port(execution: Execution): OutboxPort {
    const call = <T>(name: CallName, effect: () => T): T => this.call(execution, name, effect);
    return {
      standing: () => call("standing", () => execution.setting.standing ?? OWNER),
      tryLock: () => call("tryLock", () => this.tookLock(execution)),
      unlock: () => call("unlock", () => this.freeLock(execution)),
      readKept: () => call("readKept", () => this.kept()),
      readLedger: () => call("readLedger", () => this.rows(execution)),
      writeRows: (rows) => call("writeRows", () => this.buffer(execution, rows)),
      flush: () => call("flush", () => this.bringDown(execution)),
      writeCursor: (text) => call("writeCursor", () => this.keepCursor(execution, text)),
      clearCursor: () => call("clearCursor", () => this.keepCursor(execution, undefined)),
      quotaLeft: () => call("quotaLeft", () => (this.isQuotaTold ? this.quota : undefined)),
      send: (mail) => call("send", () => this.take(execution, mail)),
      clock: () => this.clock(execution),
      writeHeartbeat: (text) =>
        call("writeHeartbeat", () => {
          this.heartbeat = text;
        }),
      isStopAsked: () => call("isStopAsked", () => execution.isStopped),
    };
  }

  private call<T>(execution: Execution, name: CallName, effect: () => T): T {
    if (execution.isDead) throw new Killed("after the end");
    const index = this.callCount;
    this.callCount += 1;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    this.now += LATENCY_MS[name];
    const fault = this.faults(index, name);
    this.note(`${execution.id} ${name} ${fault ?? ""}`);
    if (fault !== undefined) this.count(fault, name);
    if (fault === "stop") execution.isStopped = true;
    if (name === "isStopAsked" && isError(fault)) execution.isDeaf = true;
    if (this.now - execution.startedAt > WALL_MS) {
      this.count("kill-before", name);
      this.kill(execution);
    }
    if (fault === "kill-before") this.kill(execution);
    if (fault === "torn" && name === "flush") this.tear(execution);
    if (fault === "error-before" || fault === "torn") throw this.ambiguous();
    if (fault === "overlap" && this.depth === 1) this.other?.();
    const answer = effect();
    if (fault === "kill-after") this.kill(execution);
    if (fault === "error-after") throw this.ambiguous();
    return answer;
  }

  /** Whether a mail may stay unknown by it: by any fault of its sending, by a kill after it. */
  private count(fault: FaultKind, name: CallName): void {
    this.faultCount += 1;
    const isKill = fault === "kill-before" || fault === "kill-after";
    const isSending = (name === "send" || name === "writeCursor") && fault !== "stop";
    if (isSending || (name === "isStopAsked" && isKill)) this.sendFaultCount += 1;
  }

  private kill(execution: Execution): never {
    execution.isDead = true;
    throw new Killed("Exceeded maximum execution time");
  }

  private ambiguous(): Error {
    return new Error(oneOf(this.chance, AMBIGUOUS_TEXTS));
  }

  /** The end of an execution: buffered rows come down, of a killed one only the first few. */
  private settle(execution: Execution): void {
    if (execution.isDead) this.tear(execution);
    else this.bringDown(execution);
    if (this.lock === execution.id) this.lock = undefined;
    const took = this.now - execution.startedAt;
    if (this.depth === 1) this.busyMs += took;
    this.longestRunMs = Math.max(this.longestRunMs, took);
  }

  private tookLock({ id }: Execution): boolean {
    if (this.lock !== undefined && this.lock !== id) return false;
    this.lock = id;
    return true;
  }

  private freeLock(execution: Execution): void {
    if (execution.pending.length > 0) this.offences.push("unlocked before rows were down");
    if (this.lock === execution.id) this.lock = undefined;
  }

  private kept() {
    return {
      ...(this.cursor === undefined ? {} : { cursor: this.cursor }),
      ...(this.heartbeat === undefined ? {} : { heartbeat: this.heartbeat }),
    };
  }

  private rows(execution: Execution): readonly LedgerEntry[] {
    this.bringDown(execution);
    return [...this.ledger.values()];
  }

  private buffer(execution: Execution, rows: readonly LedgerEntry[]): void {
    this.needLock(execution, "rows");
    execution.pending = [...execution.pending, ...rows];
  }

  private bringDown(execution: Execution): void {
    for (const row of execution.pending) this.put(row);
    execution.pending = [];
  }

  private tear(execution: Execution): void {
    const count = Math.floor(this.chance() * (execution.pending.length + 1));
    for (const row of execution.pending.slice(0, count)) this.put(row);
    execution.pending = [];
  }

  private put(row: LedgerEntry): void {
    const before = this.ledger.get(row.key);
    if (before === undefined) {
      if (row.state !== "PLANNED") this.offences.push(`${row.key} begins as ${row.state}`);
    } else {
      const isEdge = before.state === row.state || NEXT_STATES[before.state].includes(row.state);
      if (!isEdge) this.offences.push(`${row.key}: ${before.state} → ${row.state}`);
      if (row.at < before.at) this.offences.push(`${row.key}: its time goes back`);
    }
    const mail = `${row.code} ${row.day}`;
    if (row.state !== "UNCERTAIN") this.uncertainSeen.delete(mail);
    else if (before?.state !== "UNCERTAIN") this.countUncertain(mail);
    this.ledger.set(row.key, row);
    this.note(`${row.key} ${row.state}`);
  }

  /** Rows of one mail count once. */
  private countUncertain(mail: string): void {
    if (!this.uncertainSeen.has(mail)) this.uncertainMails += 1;
    this.uncertainSeen.add(mail);
  }

  private keepCursor(execution: Execution, text: string | undefined): void {
    this.needLock(execution, "the cursor");
    this.cursor = text;
  }

  private take(execution: Execution, mail: Mail): string {
    this.needLock(execution, "a mail");
    if (execution.isStopped) execution.sendsSinceStop += 1;
    if (execution.sendsSinceStop > 1 && !execution.isDeaf)
      this.offences.push("a mail after a stop");
    if ((execution.setting.standing ?? OWNER) !== OWNER) this.offences.push("a stranger sent");
    const [first] = mail.to;
    if (first === undefined || this.brokenAddresses.has(first.address)) {
      throw new Error(`${oneOf(this.chance, REFUSED_TEXTS)}${first?.address ?? "-"}`);
    }
    const addressees = mail.to.length + mail.cc.length;
    if (this.quota + this.quotaSlack < addressees) throw new Error(oneOf(this.chance, QUOTA_TEXTS));
    this.quota -= addressees;
    const { kind, keys, units, steps, day } = mail;
    this.delivered.push({ kind, keys, units, steps, day });
    this.note(`sent ${mail.keys.join(" ")}`);
    return "250 OK";
  }

  private needLock({ id }: Execution, what: string): void {
    if (this.lock !== id) this.offences.push(`${what} without the lock`);
  }

  private clock({ startedAt, setting }: Execution) {
    const at = new Date(this.now + (setting.clockOffMs ?? 0)).toISOString();
    return { at, msLeft: startedAt + BUDGET_MS - this.now };
  }

  private note(text: string): void {
    for (let index = 0; index < text.length; index++) {
      this.trace = Math.imul(this.trace ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
  }
}

function isError(fault: FaultKind | undefined): boolean {
  return fault === "error-before" || fault === "error-after" || fault === "torn";
}
