import { notSimulated } from "./simulated.ts";
import { offsetAt, wallAt } from "./zone.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

interface Moment {
  readonly wall: Date;
  readonly zone: string;
  readonly offset: number;
}

/**
 * `Utilities.formatDate`: Java's SimpleDateFormat in English, zones with their history.
 *
 * `YYYY` is the week's year and `DD` the day of the year, as there: a slip shows.
 */
export function formatJavaDate(instant: number, timeZone: string, pattern: string): string {
  const zone = timeZone === "GMT" ? "UTC" : timeZone.replace(/^GMT(?=[+-])/, "");
  const moment = { wall: wallAt(zone, instant), zone, offset: offsetAt(zone, instant) };
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: unknown) => {
    if (token === "''") return "'";
    if (typeof quoted === "string") return quoted.replaceAll("''", "'");
    return field(token.charAt(0), token.length, moment);
  });
}

function field(letter: string, width: number, moment: Moment): string {
  const { wall } = moment;
  const hour = wall.getUTCHours();
  const pad = (number: number) => String(number).padStart(width, "0");
  const fields: Readonly<Record<string, () => string>> = {
    y: () => yearText(wall.getUTCFullYear(), width),
    Y: () => yearText(weekOf(wall).year, width),
    M: () => named(MONTHS, wall.getUTCMonth(), width) ?? pad(wall.getUTCMonth() + 1),
    d: () => pad(wall.getUTCDate()),
    D: () => pad(dayOfYear(wall)),
    E: () => named(DAYS, wall.getUTCDay(), Math.max(width, 3)) ?? "",
    u: () => pad(wall.getUTCDay() || 7),
    w: () => pad(weekOf(wall).week),
    a: () => (hour < 12 ? "AM" : "PM"),
    H: () => pad(hour),
    k: () => pad(hour || 24),
    K: () => pad(hour % 12),
    h: () => pad(hour % 12 || 12),
    m: () => pad(wall.getUTCMinutes()),
    s: () => pad(wall.getUTCSeconds()),
    S: () => pad(wall.getUTCMilliseconds()),
    Z: () => offsetText(moment.offset, ""),
    X: () =>
      moment.offset === 0
        ? "Z"
        : offsetText(moment.offset, width > 2 ? ":" : "").slice(0, width === 1 ? 3 : undefined),
    z: () => `GMT${moment.offset === 0 ? "" : offsetText(moment.offset, ":")}`,
  };
  const text = fields[letter];
  if (text === undefined) throw notSimulated(`Utilities.formatDate pattern letter «${letter}»`);
  return text();
}

function named(names: readonly string[], index: number, width: number): string | undefined {
  if (width < 3) return undefined;
  const name = names[index] ?? "";
  return width === 3 ? name.slice(0, 3) : name;
}

function yearText(year: number, width: number): string {
  return width === 2 ? String(year % 100).padStart(2, "0") : String(year).padStart(width, "0");
}

function dayOfYear(wall: Date): number {
  const start = Date.UTC(wall.getUTCFullYear(), 0, 1);
  return Math.floor((wall.getTime() - start) / 86_400_000) + 1;
}

/** Weeks begin on Sunday and the first holds 1 January, as in Java's US locale. */
function weekOf(wall: Date): { readonly year: number; readonly week: number } {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * 86_400_000);
  return { year: saturday.getUTCFullYear(), week: Math.ceil(dayOfYear(saturday) / 7) };
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
