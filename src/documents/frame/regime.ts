import { type Day, dayOf } from "../../domain/day.ts";

/** Thể thức — regime of the format: Thông tư 01/2011 or Nghị định 30/2020. */
export type Regime = "tt01" | "nd30";

/** A stretch of days in which a regime rules; both ends belong to it, an absent end is open. */
export interface RegimePeriod {
  readonly regime: Regime;
  readonly from?: Day;
  readonly to?: Day;
}

/**
 * Reads `TT01 đến 04/03/2020; ND30 từ 05/03/2020`; undefined when a part cannot be read.
 *
 * A part is a regime, then perhaps «từ D», then perhaps «đến D».
 */
export function parseRegimes(text: string): readonly RegimePeriod[] | undefined {
  const periods: RegimePeriod[] = [];
  for (const part of text.split(";").filter((piece) => piece.trim() !== "")) {
    const period = parsePeriod(part.normalize("NFC").trim());
    if (period === undefined) return undefined;
    periods.push(period);
  }
  return periods.length === 0 ? undefined : periods;
}

/**
 * The regime of a document by its day of issue; undefined when none is in force, or two are.
 *
 * A document without a day of issue goes by the day on which it is planned: the caller passes that.
 */
export function regimeOn(periods: readonly RegimePeriod[], day: Day): Regime | undefined {
  const inForce = new Set(
    periods
      .filter(
        ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
      )
      .map(({ regime }) => regime),
  );
  return inForce.size === 1 ? [...inForce][0] : undefined;
}

const PERIOD = /^(tt01|nd30|nđ30)(?:\s+từ\s+(\S+))?(?:\s+đến\s+(\S+))?$/iu;

function parsePeriod(part: string): RegimePeriod | undefined {
  const [, name, fromText, toText] = PERIOD.exec(part) ?? [];
  if (name === undefined) return undefined;
  const from = fromText === undefined ? undefined : parseDay(fromText);
  const to = toText === undefined ? undefined : parseDay(toText);
  if ((fromText && !from) || (toText && !to)) return undefined;
  const regime = name.toLowerCase() === "tt01" ? "tt01" : "nd30";
  return { regime, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function parseDay(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}
