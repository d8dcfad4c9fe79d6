import { addDays, type Day } from "../../domain/day.ts";
import type { LedgerEntry, MailKind, MailState } from "../../domain/mail.ts";
import { LEDGER_FAULT, MAIL_KIND_WORDS, MAIL_STATE_WORDS } from "../../output/ledger-sheets.vi.ts";
import type { RawCell } from "../../workbook/table.ts";
import type { LedgerTable } from "./ledger-table.ts";

/**
 * What `Sổ thư` holds, from the first line to the last, one entry a key.
 *
 * A line whose state nobody can read is UNCERTAIN: a person decides. Of several lines of a key the
 * one counts that lets least be sent.
 */
export function readMailLedger({
  table,
  columnOf,
  headerRow,
}: LedgerTable): readonly LedgerEntry[] {
  const byKey = new Map<string, LedgerEntry>();
  for (const row of table.rows.slice(headerRow)) {
    const entry = entryOf((key) => row[columnOf.get(key) ?? -1] ?? null);
    const other = byKey.get(entry.key);
    if (entry.key === "" || (other && FINALITY[other.state] > FINALITY[entry.state])) continue;
    byKey.set(entry.key, entry);
  }
  return [...byKey.values()];
}

/** Of two lines of one key the higher counts. */
const FINALITY: Readonly<Record<MailState, number>> = {
  LAPSED: 0,
  FAILED: 0,
  PLANNED: 1,
  UNCERTAIN: 2,
  SENT: 3,
};

function entryOf(cell: (key: string) => RawCell): LedgerEntry {
  const text = (key: string) => textOf(cell(key));
  const state = keyOf(MAIL_STATE_WORDS, text("state")) as MailState | undefined;
  const kind = keyOf(MAIL_KIND_WORDS, text("kind")) as MailKind | undefined;
  const detail = state === undefined ? LEDGER_FAULT.state(text("state")) : text("detail");
  return {
    key: text("key"),
    day: dayOf(cell("day")),
    kind: kind ?? "unit-reminder",
    units: text("unit") === "" ? [] : [text("unit")],
    to: parts(text("to"), ";"),
    cc: parts(text("cc"), ";"),
    subject: text("subject"),
    code: text("code"),
    state: state ?? "UNCERTAIN",
    at: text("at"),
    ...(detail === "" ? {} : { detail }),
    steps: parts(text("steps"), "\n"),
  };
}

/** A day whose format somebody took away is a number of days. */
function dayOf(cell: RawCell): Day {
  if (typeof cell === "number") return addDays("1899-12-30", Math.floor(cell));
  return typeof cell === "object" && cell?.kind === "day" ? cell.day : textOf(cell);
}

function textOf(cell: RawCell): string {
  return typeof cell === "object" ? "" : String(cell);
}

function parts(text: string, sign: string): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function keyOf(words: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(words).find(([, word]) => word === text.trim())?.[0];
}
