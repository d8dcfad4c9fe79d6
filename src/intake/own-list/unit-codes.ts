import { templateText } from "./cell-of-value.ts";
import type { DraftRow } from "./finish-row.ts";
import type { ListContext } from "./own-list.ts";
import { unmarked } from "./spelling.ts";

/** Gives each unit that has no code the initials of its name, told apart from those that stand. */
export function giveUnitCodes(rows: readonly DraftRow[], { units }: ListContext): void {
  const typed = rows.flatMap(({ cells }) => cells.get("code") ?? []);
  const taken = new Set([
    ...units.map(({ code }) => code.toUpperCase()),
    ...typed.map(({ cell }) => templateText(cell).toUpperCase()),
  ]);
  for (const { cells } of rows) {
    const name = templateText(cells.get("name")?.cell ?? "");
    const known = units.find((unit) => unit.name === name)?.code;
    if (cells.has("code") || name === "") continue;
    const code = known ?? freeCode(initialsOf(name), taken);
    taken.add(code);
    cells.set("code", { key: "code", cell: code, source: "name", doubts: [] });
  }
}

function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return unmarked(
    words
      .map((word) => word[0] ?? "")
      .join("")
      .toLowerCase(),
  ).toUpperCase();
}

function freeCode(code: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const free = count === 1 ? code : `${code}${count}`;
    if (!taken.has(free)) return free;
  }
}
