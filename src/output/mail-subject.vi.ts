import { plainLine } from "./plain-line.ts";

export interface SubjectFacts {
  /** `SCT-III-2020` */
  readonly edition: string;
  /** Codes of the units. */
  readonly units: readonly string[];
  /** What the mail is about, in a few words. */
  readonly about: string;
  readonly conference: string;
  readonly code: string;
}

const SUBJECT_MAX = 150;
const EDITION_MAX = 30;
const UNIT_MAX = 20;
const UNITS_SHOWN = 3;
const ABOUT_MAX = 60;

/** `[SCT-III-2020 · HB] Nhắc 1 việc … – Hội nghị … (mã K7Q2AB)` on one line, the code always whole. */
export function subjectOf({ edition, units, about, conference, code }: SubjectFacts): string {
  const shown = units.slice(0, UNITS_SHOWN).map((unit) => plainLine(unit, UNIT_MAX));
  const more = units.length > UNITS_SHOWN ? ` +${units.length - UNITS_SHOWN}` : "";
  const head = `[${plainLine(edition, EDITION_MAX)} · ${shown.join(", ")}${more}]`;
  const tail = ` (mã ${code})`;
  const start = `${head} ${plainLine(about, ABOUT_MAX)}`;
  const room = SUBJECT_MAX - tail.length - start.length - " – ".length;
  const place = room < 8 || conference === "" ? "" : ` – ${plainLine(conference, room)}`;
  return plainLine(`${start}${place}`, SUBJECT_MAX - tail.length) + tail;
}

/** «Hội nghị điển hình tiên tiến lần thứ III» */
export function conferenceName({ title, ordinal }: { title: string; ordinal: string }): string {
  return [title, ...(ordinal === "" ? [] : [`lần thứ ${ordinal}`])].join(" ").trim();
}
