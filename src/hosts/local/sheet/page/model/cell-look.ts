import { lockOf, type TabState } from "./tab-state.ts";

/** How a cell stands in the grid: by what its column holds, and by what is wrong with it. */
export type CellLook = `${Base}-${Wrong}`;

type Base = "head" | "text" | "wrap" | "number" | "tick" | "locked" | "check";
type Wrong = "none" | "error" | "warning";

const BASES: readonly Base[] = ["head", "text", "wrap", "number", "tick", "locked", "check"];
const WRONGS: readonly Wrong[] = ["none", "error", "warning"];

export function cellLook(tab: TabState, row: number, column: number): CellLook {
  if (row <= tab.view.headerRow) return "head-none";
  return `${baseOf(tab, row, column)}-${wrongAt(tab, row, column)}`;
}

function baseOf(tab: TabState, row: number, column: number): Base {
  const type = tab.view.columns[column]?.type;
  if (type === "check") return "check";
  if (!tab.view.isEditable) return isWrapped(tab, column) ? "wrap" : "locked";
  if (lockOf(tab, row, column) !== undefined) return "locked";
  if (type === "checkbox") return "tick";
  return type === "integer" || type === "decimal" || type === "percent" ? "number" : "text";
}

/** Cells that are read in full in the grid: «Kiểm tra», and tabs to read where there is the room. */
export function isWrapped({ view }: TabState, column: number): boolean {
  const at = view.columns[column];
  if (at === undefined) return false;
  return at.type === "check" || (!view.isEditable && at.width >= WRAPPED_WIDTH);
}

/** An error outweighs a warning; what is said of the row as a whole stands at «Kiểm tra». */
function wrongAt(tab: TabState, row: number, column: number): Wrong {
  const marks = tab.checks.get(row)?.marks ?? [];
  const isCheck = tab.view.columns[column]?.type === "check";
  const own = isCheck ? marks : marks.filter((mark) => mark.column === column);
  if (own.some(({ severity }) => severity === "error")) return "error";
  return own.length > 0 ? "warning" : "none";
}

/** A style of the grid library, as far as we use it. */
export interface GridStyle {
  readonly n: { readonly pattern: "@" };
  readonly ff: string;
  readonly fs: number;
  readonly vt: number;
  readonly tb: number;
  readonly ht?: number;
  readonly bl?: number;
  readonly bg?: { readonly rgb: string };
  readonly cl?: { readonly rgb: string };
}

const WRAPPED_WIDTH = 120;
const LEFT_TOP = { n: { pattern: "@" }, ff: "Arial", fs: 11, vt: 2, tb: 1 } as const;
const CENTRE = 2;
const RIGHT = 3;
const CLIP = 2;
const WRAP = 3;

const OF_BASE: Readonly<Record<Base, Partial<GridStyle>>> = {
  head: { bl: 1, bg: { rgb: "#1f3864" }, cl: { rgb: "#ffffff" }, tb: WRAP },
  text: { tb: CLIP },
  wrap: { tb: WRAP, bg: { rgb: "#f5f6f8" } },
  number: { ht: RIGHT, tb: CLIP },
  tick: { ht: CENTRE },
  locked: { tb: CLIP, bg: { rgb: "#eef0f3" }, cl: { rgb: "#44474b" } },
  check: { tb: WRAP, bg: { rgb: "#f5f6f8" } },
};

const OF_WRONG: Readonly<Record<Wrong, Partial<GridStyle>>> = {
  none: {},
  error: { bg: { rgb: "#fbe3e1" }, cl: { rgb: "#8c1d18" } },
  warning: { bg: { rgb: "#fff1d6" }, cl: { rgb: "#6b4100" } },
};

const NOTHING = { ht: null, bl: null, bg: null, cl: null };

/** A look's style for a cell that had another: what it has not is taken away. */
export function styleInstead(look: CellLook): object {
  return { ...NOTHING, ...gridStyles()[look] };
}

/** Every look's style. Each keeps cells as text: days, codes and numbers stay as they are typed. */
export function gridStyles(): Readonly<Record<CellLook, GridStyle>> {
  const pairs = BASES.flatMap((base) =>
    WRONGS.map((wrong) => [
      `${base}-${wrong}`,
      { ...LEFT_TOP, ...OF_BASE[base], ...OF_WRONG[wrong] },
    ]),
  );
  return Object.fromEntries(pairs) as Record<CellLook, GridStyle>;
}
