import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { CARRIED } from "../../src/commands/regulation-tabs.ts";
import type { Tab, WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import { packedTabs } from "../../src/workbook/packed-declaration.ts";
import { parseWorkbookDeclaration } from "../../src/workbook/template-schema.ts";
import { BuildRefused } from "./refused.ts";

/**
 * `reader`: what the entry script reads by; `runs`: also all tabs of the office workbook, and how the
 * tabs that a run writes look. What only a new workbook shows stands in the page of its edition.
 */
export type DeclarationsPart = "reader" | "runs";

/** Parses the workbooks' declarations here, once, and bundles them packed. */
export function packedDeclarations(root: string, part: DeclarationsPart): Plugin {
  return {
    name: "packed-declarations",
    setup({ onLoad }) {
      onLoad(
        { filter: /[\\/]sheets-templates[\\/](?:entry|office)-workbook\.json$/ },
        ({ path }) => {
          const declared = parseWorkbookDeclaration(basename(path), readFileSync(path, "utf8"));
          if (part === "reader" && declared.workbook === "entry") refuseContacts(declared);
          const { tabs, ...head } = part === "reader" ? readerPart(declared) : runsPart(declared);
          return {
            contents: `import { unpackedTabs } from "./src/workbook/packed-declaration.ts";
              const tabs = unpackedTabs(${JSON.stringify(packedTabs(tabs))});
              export default { ...${JSON.stringify(head)}, tabs };`,
            resolveDir: root,
            loader: "ts",
          };
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

/** Without widths and notes; of the office workbook only what `Quy định` carries. */
function readerPart(declared: WorkbookDeclaration): Pick<WorkbookDeclaration, "tabs"> {
  const tabs = declared.workbook === "entry" ? declared.tabs : declared.tabs.flatMap(carriedPart);
  return { tabs: tabs.map(unlaid) };
}

/** A run lays out no tab but those that it writes whole. */
function runsPart(declared: WorkbookDeclaration): WorkbookDeclaration {
  return {
    ...declared,
    tabs: declared.tabs.map((tab) => (tab.kind === "written" ? tab : unlaid(tab))),
  };
}

const LAID_OUT: ReadonlySet<string> = new Set(["width", "note", "protect"]);

/** A tab without what is only seen when it is laid out. */
function unlaid(tab: Tab): Tab {
  return JSON.parse(JSON.stringify(tab, (key, value) => (LAID_OUT.has(key) ? undefined : value)));
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
