import type { LedgerEntry, MailKind, MailState } from "../../../domain/mail.ts";
import { MAIL_KIND_WORDS, MAIL_STATE_WORDS } from "../../../output/ledger-sheets.vi.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import { tableOf } from "../../../workbook/read-records.ts";
import type { RawCell, Workbook } from "../../../workbook/table.ts";
import { tabNamed } from "./declarations.ts";

/** What `Sổ thư` holds, last line first as it is written; lines that are no mail are passed over. */
export function readMailLedger(office: Workbook): readonly LedgerEntry[] {
  const tab = tabNamed("office", "mailLedger");
  const table = tableOf(office, tab);
  if (table === undefined) return [];
  const { at, headerRow } = findColumns(tab, table);
  const entries = table.rows.slice(headerRow).flatMap((row): readonly LedgerEntry[] => {
    const text = (key: string) => textOf(row[at.get(key) ?? -1] ?? null);
    const kind = keyOf(MAIL_KIND_WORDS, text("kind")) as MailKind | undefined;
    const state = keyOf(MAIL_STATE_WORDS, text("state")) as MailState | undefined;
    if (kind === undefined || state === undefined || text("key") === "") return [];
    return [
      {
        key: text("key"),
        day: text("day"),
        kind,
        units: parts(text("unit"), ","),
        to: parts(text("to"), ";"),
        cc: parts(text("cc"), ";"),
        subject: text("subject"),
        code: text("code"),
        state,
        at: text("at"),
        ...(text("detail") === "" ? {} : { detail: text("detail") }),
        steps: parts(text("steps"), "\n"),
      },
    ];
  });
  return entries.reverse();
}

function textOf(cell: RawCell): string {
  if (typeof cell === "object" && cell !== null) return cell.kind === "day" ? cell.day : "";
  return String(cell ?? "");
}

function parts(text: string, sign: string): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function keyOf(words: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(words).find(([, word]) => word === text)?.[0];
}
