/** Wall clocks of a named zone, with its history: +8 in Hà Nội until 13/06/1975. */
const MINUTE = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/**
 * Milliseconds that the zone is ahead of UTC at an instant.
 *
 * @throws RangeError for a zone that nobody knows
 */
export function offsetAt(timeZone: string, instant: number): number {
  let known = offsets.get(timeZone);
  if (known === undefined) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const quarter = Math.floor(instant / (15 * MINUTE));
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = measuredOffset(timeZone, instant);
    known.set(quarter, offset);
  }
  return offset;
}

function measuredOffset(timeZone: string, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) {
    parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second);
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "iso8601",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The wall clock of an instant, read as if it were UTC. */
export function wallAt(timeZone: string, instant: number): Date {
  return new Date(instant + offsetAt(timeZone, instant));
}

/** The instant at which the zone's wall clock shows `wall`; in a gap, the one after it. */
export function instantOf(timeZone: string, wall: number): number {
  const first = wall - offsetAt(timeZone, wall);
  return wall - offsetAt(timeZone, first);
}

const DAY = 86_400_000;
/** A serial number counts days from here, on the wall clock of the file's zone. */
const EPOCH = Date.UTC(1899, 11, 30);

export function serialOf(timeZone: string, instant: number): number {
  return (wallAt(timeZone, instant).getTime() - EPOCH) / DAY;
}

export function instantOfSerial(timeZone: string, serial: number): number {
  return instantOf(timeZone, EPOCH + Math.round((serial * DAY) / 1000) * 1000);
}

/** `2020-05-08T07:00:00+07:00`, as the public face is given it, to an instant. */
export function instantOfText(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant) || !/(?:Z|[+-]\d\d:\d\d)$/.test(text)) {
    throw new RangeError(`«${text}» is no instant with its offset`);
  }
  return instant;
}
