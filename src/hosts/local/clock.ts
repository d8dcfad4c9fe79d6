import type { Day } from "../../domain/day.ts";

const ZONE = "Asia/Ho_Chi_Minh";

function parts(moment: Date): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
}

/** The day in Vietnam, whatever the machine's zone. */
export function today(moment: Date): Day {
  const { year, month, day } = parts(moment);
  return `${year}-${month}-${day}`;
}

/** `08/05/2020 14:30`, as people read it. */
export function momentText(moment: Date): string {
  const { year, month, day, hour, minute } = parts(moment);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** `2020-05-08_143000`, the name of a run's backups. */
export function stampOf(moment: Date): string {
  const { hour, minute, second } = parts(moment);
  return `${today(moment)}_${hour}${minute}${second}`;
}
