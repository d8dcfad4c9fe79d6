import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "esbuild";
import type { WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import { parseWorkbookDeclaration } from "../../src/workbook/template-schema.ts";

/** Parses the workbooks' declarations here, once, and bundles what a reader needs of them. */
export function slimDeclarations(): Plugin {
  return {
    name: "slim-declarations",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]sheets-templates[\\/][a-z]+-workbook\.json$/ }, ({ path }) => {
        const declared = parseWorkbookDeclaration(basename(path), readFileSync(path, "utf8"));
        return { contents: JSON.stringify(readerPart(declared)), loader: "json" };
      });
    },
  };
}

const WRITER_ONLY: ReadonlySet<string> = new Set(["width", "note", "protect"]);

/** Without widths and notes, and without the columns of tabs that nobody reads. */
function readerPart(declared: WorkbookDeclaration): unknown {
  const tabs = declared.tabs.map((tab) =>
    tab.kind === "written" && tab.key !== "regulations" ? { ...tab, columns: undefined } : tab,
  );
  const told = JSON.stringify({ ...declared, tabs }, (key, value) =>
    WRITER_ONLY.has(key) ? undefined : value,
  );
  return JSON.parse(told);
}
