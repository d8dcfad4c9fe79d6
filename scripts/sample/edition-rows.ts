import { readFileSync } from "node:fs";
import type { Row, Tabs } from "./row.ts";

/** The 2020 edition's own rows: the sample adds to them, and copies from them what units read. */
export function editionRows(): Tabs {
  return JSON.parse(readFileSync("sheets-templates/edition-2020.json", "utf8")) as Tabs;
}

export function tabOf(tabs: Tabs, name: string): Row[] {
  const rows = tabs[name];
  if (rows === undefined) throw new RangeError(`no tab «${name}»`);
  return rows;
}
