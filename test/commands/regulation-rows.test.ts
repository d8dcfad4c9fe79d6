import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRegulations } from "../../src/commands/regulation-book.ts";
import { decodeCell, encodeCell } from "../../src/commands/regulation-cell.ts";
import { CELLS_MAX, entryRegulationRows } from "../../src/commands/regulation-rows.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import { editionBoard, editionSnapshot, unitRow } from "../support/edition-fixture.ts";
import { regulationTable } from "../support/entry-situation.ts";

describe("a cell of Quy định", () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom("#1", "#'a", "#TRUE", "#!x", "#"),
  );
  const cell = fc.oneof<fc.Arbitrary<RawCell>[]>(
    fc.constant(null),
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant({ kind: "day", day: "2020-02-29" }),
    fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((fraction) => ({ kind: "percent", fraction: fraction + 0 })),
    fc.constant({ kind: "error", text: "#REF!" }),
  );

  it("comes back as it was, whatever it held", () => {
    fc.assert(
      fc.property(cell, (raw) => {
        expect(decodeCell(encodeCell(raw))).toEqual(raw);
      }),
    );
  });

  it.each<{ raw: RawCell; text: string }>([
    { raw: 12, text: "#12" },
    { raw: { kind: "percent", fraction: 0.2 }, text: "#%0.2" },
    { raw: { kind: "day", day: "2020-05-08" }, text: "#2020-05-08" },
    { raw: "20 %", text: "20 %" },
    { raw: "=A1", text: "=A1" },
  ])("stands as $text", ({ raw, text: written }) => expect(encodeCell(raw)).toBe(written));
});

describe("Quy định", () => {
  const HB = unitRow("HB", { "Tổng số tập thể": 5, "Quỹ lương": 12.5, Email: "hb@danang.example" });
  const fixture = {
    asOf: "2020-05-08",
    units: [HB, unitRow("VP"), unitRow("XA", { "Bảng nhập liệu": "bang-nhap-lieu-XA.xlsx" })],
  };
  const snapshot = editionSnapshot(fixture);
  const { reckoning } = editionBoard(fixture);
  const source = { declarations: snapshot.declarations, office: snapshot.office };
  const read = (from: Parameters<typeof entryRegulationRows>[0]) =>
    readRegulations(
      regulationTable(snapshot.declarations.entry, entryRegulationRows(from)),
      snapshot.declarations,
    );

  it("tells the day, the states that rows ask for, and who types here", () => {
    const told = read({ ...source, reckoning });
    expect(told?.asOf).toBe("2020-05-08");
    expect([...(told?.tasks.keys() ?? [])]).toEqual(["T03", "T06", "T08"]);
    const state = reckoning.stateOf("HB", "T06");
    expect(told?.tasks.get("T06")?.get("HB")).toEqual({
      status: state?.status,
      lastGoodDay: state?.deadline?.lastGoodDay,
      receipt: undefined,
    });
    expect([[...(told?.unitsHere ?? [])], told?.elsewhere]).toEqual([["HB", "VP"], true]);
  });

  it("tells no day before anybody knows one", () => {
    const told = read(source);
    expect([told?.asOf, told?.tasks.size]).toEqual([undefined, 0]);
  });

  it("carries an added column only where a row names it", () => {
    const headersOf = (from: typeof source) =>
      read(from)?.office.tables.find(({ name }) => name === "Đơn vị")?.rows[0];
    expect(headersOf(source)).not.toContain("Quỹ lương");
    const changed = editionSnapshot({
      ...fixture,
      changes: { DM05: { Trên: "Đơn vị.Quỹ lương" } },
    });
    const office = read({ ...source, office: changed.office })?.office;
    const units = office?.tables.find(({ name }) => name === "Đơn vị")?.rows ?? [];
    const at = units[0]?.indexOf("Quỹ lương") ?? -1;
    expect(units[1]?.[at]).toBe(12.5);
  });

  it("keeps within its columns, and leaves rows out that are not applied", () => {
    const rows = entryRegulationRows({ ...source, reckoning });
    const cells = rows.flatMap((row) => Object.keys(row).filter((header) => /^C\d+$/.test(header)));
    expect(cells.every((header) => Number(header.slice(1)) <= CELLS_MAX)).toBe(true);
    expect(rows.filter((row) => row["Tab"] === "Định mức").map((row) => row["C1"])).not.toContain(
      "DM17",
    );
  });

  it.each([
    { rows: [] as RawCell[][], because: "nothing" },
    { rows: [["Phần", "Mã", "Nội dung"]], because: "a plan for people alone" },
    { rows: [["Phần", "Tab", "C1", "C2"]], because: "headers without rows" },
  ])("is not taken for one: $because", ({ rows }) => {
    expect(readRegulations(rows, snapshot.declarations)).toBeUndefined();
  });
});
