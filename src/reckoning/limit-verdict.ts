import type { Limit } from "../edition/limit.ts";

/** What was counted of a group, and what is allowed. */
export interface Measures {
  readonly counted: number;
  readonly base: number | undefined;
  readonly allowed: number | undefined;
  readonly unknown: number;
  readonly baseRecords: number;
}

/** Whether a group keeps a limit; undefined = not judged. */
export function isMet(
  limit: Limit,
  { counted, base, allowed, unknown, baseRecords }: Measures,
): boolean | undefined {
  if (limit.severity === "tracked" || limit.amount.kind === "none") return undefined;
  if (limit.comparison === "about") {
    return unknown === Number.POSITIVE_INFINITY
      ? undefined
      : isAbout(limit, { counted, base, allowed });
  }
  if (allowed === undefined) return undefined;
  if (limit.comparison === "atMost") return counted <= allowed;
  if (limit.comparison === "equal") {
    return counted < allowed && counted + unknown >= allowed ? undefined : counted === allowed;
  }
  if (baseRecords === 0) return undefined;
  return counted >= allowed || (counted + unknown >= allowed ? undefined : false);
}

const NOISE = 1e-9;

/** «khoảng» on the exact share, both ends inclusive; an empty base is not judged. */
function isAbout(
  limit: Limit,
  { counted, base, allowed }: Pick<Measures, "counted" | "base" | "allowed">,
): boolean | undefined {
  if (limit.amount.kind !== "percent") {
    return allowed === undefined
      ? undefined
      : Math.abs(counted - allowed) <= limit.tolerance + NOISE;
  }
  if (base === undefined || base === 0) return undefined;
  return Math.abs(counted * 100 - limit.amount.percent * base) <= limit.tolerance * base + NOISE;
}
