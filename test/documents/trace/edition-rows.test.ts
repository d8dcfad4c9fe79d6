import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../../src/board/board.ts";
import { frameView } from "../../../src/documents/frame/frame-view.ts";
import type { Framed, Kind } from "../../../src/documents/kind.ts";
import { DOCUMENT_KINDS, type DocumentKind, KINDS } from "../../../src/documents/kinds.ts";
import { hashOfRows, rowsOf } from "../../../src/documents/trace/sources.ts";
import { tracedContents } from "../../../src/documents/trace/traced-contents.ts";
import type { RawCell } from "../../../src/workbook/table.ts";
import { edition2020, type Row, type RowsByTab } from "../../support/edition-fixture.ts";
import { boardOf, fullSituation, UNITS } from "../compose-fixture.ts";

const situation = fullSituation();
const OFFICE: Readonly<Record<string, readonly Row[]>> = {
  ...edition2020,
  "Đơn vị": UNITS,
  "Cấu hình": (edition2020["Cấu hình"] ?? []).map((row) => {
    const value = situation.settings?.[String(row["Mã"])];
    return value === undefined ? row : { ...row, "Giá trị": value };
  }),
};

interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
}

/** The board of one situation with one cell of the office's rows changed. */
function boardWith(changed?: Cell): Board {
  const rows = (tab: string) =>
    (OFFICE[tab] ?? []).map((row, index) =>
      changed?.tab === tab && changed.row === index
        ? { ...row, [changed.column]: another(row[changed.column] ?? null) }
        : row,
    );
  const { settings: _, ...others } = situation;
  const office: RowsByTab = Object.fromEntries(
    Object.keys(edition2020).map((tab) => [tab, rows(tab)]),
  );
  return boardOf({ ...others, office, units: rows("Đơn vị") });
}

/** A value of the same sort that says something else. */
function another(value: RawCell): RawCell {
  if (typeof value === "number") return value + 1;
  if (typeof value === "object" && value !== null && "day" in value) {
    return { kind: "day", day: `${value.day.slice(0, 8)}17` };
  }
  const text = String(value ?? "");
  if (/^\d+ %$/.test(text)) return `${Number.parseInt(text, 10) + 1} %`;
  if (/^\d+$/.test(text)) return String(Number(text) + 1);
  if (/^\d\d\/\d\d\/\d{4}$/.test(text)) return `17${text.slice(2)}`;
  return `${text} khác`;
}

interface Traced {
  /** Everything that fills the form. */
  readonly printed: string;
  readonly hash: string;
}

/** Every file of every kind by kind and what it is about: a file a unit where there may be one. */
function traced(board: Board, kinds: readonly DocumentKind[] = DOCUMENT_KINDS) {
  const files = new Map<string, Traced>();
  for (const code of kinds) {
    const kind = KINDS[code] as unknown as Kind<Framed>;
    const apart = ["unit", "nominee"].includes(kind.per) ? { isApart: true } : {};
    for (const { content, about, sources } of tracedContents(kind, board, {
      asOf: "2020-05-08",
      ...apart,
    }).contents) {
      const around = frameView(kind, content.frame, kind.abstract(content));
      const printed = JSON.stringify([kind.view(content), around]);
      files.set(`${code} ${about}`, { printed, hash: hashOfRows(rowsOf(sources)) });
    }
  }
  return files;
}

/** Whose hash a changed cell changes: exactly these. */
const USERS: readonly {
  readonly tab: string;
  readonly row: string;
  readonly column: string;
  readonly of: readonly DocumentKind[];
}[] = [
  { tab: "Cấu hình", row: "GIO_NHAC", column: "Giá trị", of: [] },
  {
    tab: "Cấu hình",
    row: "SO_PHUT_MOT_BUOI",
    column: "Giá trị",
    of: ["programme", "edition-plan"],
  },
  {
    tab: "Thời hạn",
    row: "T05",
    column: "Việc",
    of: ["progress-report", "return-letter", "edition-plan"],
  },
  { tab: "Định mức", row: "DM02", column: "Căn cứ", of: ["edition-plan"] },
  {
    tab: "Định mức",
    row: "DM05",
    column: "Giá trị",
    of: ["guidance-letter", "award-holdbacks", "edition-plan"],
  },
  {
    tab: "Hình thức khen thưởng",
    row: "Bằng khen của Bộ trưởng Bộ Công Thương",
    column: "Căn cứ",
    of: ["guidance-letter", "award-holdbacks", "edition-plan"],
  },
  { tab: "Danh mục", row: "In tài liệu, giấy mời", column: "Giá trị", of: ["budget-estimate"] },
];

const before = traced(boardWith());

/** Files that a changed cell makes print otherwise while they claim the same rows. */
function silentFiles(cell: Cell): readonly string[] {
  return [...traced(boardWith(cell))]
    .filter(([file, now]) => {
      const then = before.get(file);
      return then !== undefined && then.printed !== now.printed && then.hash === now.hash;
    })
    .map(([file]) => file);
}

const CELLS: readonly Cell[] = Object.entries(OFFICE).flatMap(([tab, rows]) =>
  rows.flatMap((own, row) =>
    Object.keys(own)
      .filter((column) => own[column] !== null)
      .map((column) => ({ tab, row, column })),
  ),
);

/** The cell of a row of the edition, found by its code or by its value. */
function cellOf(tab: string, row: string, column: string): Cell {
  const found = (OFFICE[tab] ?? []).findIndex(
    (own) => own["Mã"] === row || own["Giá trị"] === row || own["Tên"] === row,
  );
  if (found < 0) throw new RangeError(`no row ${row} in ${tab}`);
  return { tab, row: found, column };
}

describe("the hash of a document's rows", () => {
  it("changes with any row of the edition that changes what is printed, whatever the kind", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CELLS), (cell) => {
        expect(silentFiles(cell)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it.each(USERS)("$tab $row ($column) is of: $of", ({ tab, row, column, of }) => {
    const now = traced(boardWith(cellOf(tab, row, column)));
    const changed = [...before.keys()].filter(
      (file) => now.get(file)?.hash !== before.get(file)?.hash,
    );
    expect([...new Set(changed.map((file) => file.split(" ")[0]))]).toEqual(of);
  });
});

describe("a unit's own file among those of all units", () => {
  it("is of its own row, and of no other unit's", () => {
    const now = traced(boardWith(cellOf("Đơn vị", "DNA", "Email")), [
      "return-letter",
      "exemplar-summary",
    ]);
    const changed = [...now.keys()].filter(
      (file) => now.get(file)?.hash !== before.get(file)?.hash,
    );
    expect(changed.length).toBeGreaterThan(1);
    for (const file of changed) expect(file).toMatch(/^\S+ DNA/);
    expect([...now.keys()].some((file) => /^exemplar-summary TTB/.test(file))).toBe(true);
  });

  it("says of its rows what it says when it is drafted alone", () => {
    const board = boardWith();
    const { units } = board.reckoning.edition;
    const unit = units.byCode.get("TTB");
    if (unit === undefined) throw new RangeError("no unit");
    const kind = KINDS["urging-letter"];
    const request = { asOf: "2020-05-08" };
    const [alone] = tracedContents(kind, board, { ...request, unit }).contents;
    const among = tracedContents(kind, board, { ...request, isApart: true }).contents;
    const own = among.find(({ about }) => about === "TTB");
    expect(own?.sources).toEqual(alone?.sources);
    expect(among.length).toBeGreaterThan(1);
  });
});
