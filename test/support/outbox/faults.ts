import type { OutboxPort } from "../../../src/outbox/port.ts";
import { type Chance, oneOf } from "./seeded.ts";

export type CallName = Exclude<keyof OutboxPort, "clock">;

/**
 * What may strike one call. Before: it has no effect; after: it has, and nobody is told. A kill ends
 * the run; an overlap lets a whole second run happen inside the call; `torn` brings down only the
 * first of the rows that a flush was to bring down; a stop is no fault: somebody asks for it then.
 */
export type FaultKind =
  | "error-before"
  | "error-after"
  | "kill-before"
  | "kill-after"
  | "overlap"
  | "torn"
  | "stop";

export const FAULT_KINDS: readonly [FaultKind, ...FaultKind[]] = [
  "error-before",
  "error-after",
  "kill-before",
  "kill-after",
  "overlap",
  "torn",
  "stop",
];

/** The fault of the n-th call of the world; undefined for none. */
export type FaultPlan = (index: number, name: CallName) => FaultKind | undefined;

export const noFault: FaultPlan = () => undefined;

export function faultAt(at: number, kind: FaultKind): FaultPlan {
  return (index) => (index === at ? kind : undefined);
}

export function faultsAt(faults: ReadonlyMap<number, FaultKind>): FaultPlan {
  return (index) => faults.get(index);
}

/** Those that keep a run from doing what it would: what may strike after another, and by chance. */
export const STRIKING = FAULT_KINDS.filter((kind) => kind !== "stop") as [
  FaultKind,
  ...FaultKind[],
];

/** Of the calls that are not struck, so many bring a stop. */
const STOPS_A_CALL = 0.004;

export function randomFaults(chance: Chance, probability: number): FaultPlan {
  return () => {
    if (chance() < probability) return oneOf(chance, STRIKING);
    return chance() < STOPS_A_CALL ? "stop" : undefined;
  };
}

/** Texts after which a mail may have gone, some of them close to those that mean «not sent». */
export const AMBIGUOUS_TEXTS: readonly [string, ...string[]] = [
  "Exception: Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.",
  "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
  "Exception: Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED",
  "Exception: Service error: Spreadsheets",
  "Exception: Câu trả lời trống",
  "Exception: Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.",
  "Exception: Email của bạn có thể đã được gửi; địa chỉ không hợp lệ",
  "Exception: Internal error",
  "Exception: We're sorry, a server error occurred: Invalid email: (empty response)",
];
