import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { CARRIED } from "../../src/commands/regulation-tabs.ts";
import type { Tab, WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import { parseWorkbookDeclaration } from "../../src/workbook/template-schema.ts";
import { BuildRefused } from "./refused.ts";

/** Parses the workbooks' declarations here, once, and bundles what the entry script reads by them. */
export function slimDeclarations(): Plugin {
  return {
    name: "slim-declarations",
    setup({ onLoad }) {
      onLoad(
        { filter: /[\\/]sheets-templates[\\/](?:entry|office)-workbook\.json$/ },
        ({ path }) => {
          const declared = parseWorkbookDeclaration(basename(path), readFileSync(path, "utf8"));
          if (declared.workbook === "entry") refuseContacts(declared);
          return { contents: JSON.stringify(readerPart(declared)), loader: "json" };
        },
      );
    },
  };
}

/** The entry script leaves out what reads such columns. */
function refuseContacts({ tabs }: WorkbookDeclaration): void {
  for (const { name, columns = [] } of tabs)
    for (const { header, type } of columns)
      if (type === "email" || type === "phone")
        throw new BuildRefused(`${name}: «${header}» is of type ${type}; units' tabs hold none`);
}

const WRITER_ONLY: ReadonlySet<string> = new Set(["width", "note", "protect"]);

/** Without widths and notes; of the office workbook only what `Quy định` carries. */
function readerPart(declared: WorkbookDeclaration): unknown {
  const tabs = declared.workbook === "entry" ? declared.tabs : declared.tabs.flatMap(carriedPart);
  const told = JSON.stringify({ default: { tabs } }, (key, value) =>
    WRITER_ONLY.has(key) ? undefined : value,
  );
  return JSON.parse(told).default;
}

function carriedPart(tab: Tab): readonly Tab[] {
  const carried = CARRIED.find(({ key }) => key === tab.key);
  if (carried === undefined) return [];
  const columns = tab.columns?.filter(({ key }) => isRead(tab, key, carried.columns));
  return [columns === undefined ? tab : { ...tab, columns }];
}

/** Of `Đơn vị` what is not carried is not even declared: a row that asks for it is left undecided. */
function isRead(tab: Tab, key: string, carried: readonly string[] | undefined): boolean {
  return tab.key !== "units" || carried === undefined || carried.includes(key);
}
