/** Whose run it is and in which workbook, beside what «Thiết lập» recorded. */
export interface Standing {
  /** The account that runs; blank where the host is not told. */
  readonly account: string;
  /** The workbook, or folder, that runs: a copy has an id of its own. */
  readonly workbook: string;
  /** The account that was chosen to send; none before set-up. */
  readonly owner?: string;
  /** The workbook from which that account sends. */
  readonly home?: string;
}

/** Why a run may not send: nothing was set up here · this is a copy · another account sends. */
export type Refusal = "not-set-up" | "copy" | "other-owner";

/** The reason to leave at once; undefined for the one account in the one workbook. */
export function refusalOf({ account, workbook, owner, home }: Standing): Refusal | undefined {
  if (owner === undefined || home === undefined) return "not-set-up";
  if (workbook !== home) return "copy";
  return sameAccount(account, owner) ? undefined : "other-owner";
}

function sameAccount(one: string, other: string): boolean {
  const plain = one.trim().toLowerCase();
  return plain !== "" && plain === other.trim().toLowerCase();
}
