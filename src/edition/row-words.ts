import { BRACES } from "../domain/sheet-words.ts";
import { foldText, sameText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { filledAt, type RowContext, refuse, sourceOf } from "./row-reading.ts";
import { substituteLeniently } from "./settings.ts";

/** @throws UnreadableRow for a tab without records to judge */
export function tabAt(record: SheetRecord, context: RowContext): Tab {
  const name = filledAt(record, "sheet", context) ?? "";
  for (const tab of context.tabs.byKey.values()) {
    if (sameText(tab.name, name) && (tab.kind === "records" || tab.key === "units")) return tab;
  }
  return refuse(record, "sheet", { kind: "sheet", typed: name });
}

/** The word of a closed set that a cell says. @throws UnreadableRow for another */
export function wordAt<K extends string>(
  record: SheetRecord,
  key: string,
  words: Readonly<Record<K, string>>,
): K {
  const typed = textAt(record, key) ?? "";
  for (const word of Object.keys(words) as K[]) if (sameText(words[word], typed)) return word;
  return refuse(record, key, { kind: "word", typed });
}

const COMMON = ["unit", "name", "level"] as const;
const NAMES = {
  limits: [...COMMON, "counted", "allowed", "over", "short", "base", "share", "tolerance"],
  conditions: [...COMMON, "value", "missingColumns"],
} as const;

/** @throws UnreadableRow for a name in braces that nothing fills in a row of this kind */
export function sourceAndMessage(
  record: SheetRecord,
  { of, context }: { of: keyof typeof NAMES; context: RowContext },
) {
  const source = sourceOf(record, context.settings);
  const typed = textAt(record, "message");
  const names = new Set(NAMES[of].map((name) => foldText(BRACES[name])));
  const brace = [...(typed ?? "").matchAll(/\{([^{}]*)\}/g)]
    .map(([, name]) => name ?? "")
    .find((name) => !names.has(foldText(name)));
  if (brace !== undefined) refuse(record, "message", { kind: "brace", brace });
  const message = typed === undefined ? undefined : substituteLeniently(typed, context.settings);
  return { ...(source ? { source } : {}), ...(message ? { message } : {}) };
}
