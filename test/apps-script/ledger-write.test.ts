import { describe, expect, it } from "vitest";
import { ledgerTable } from "../../src/hosts/apps-script/office/ledger-places.ts";
import { ledgerRequests } from "../../src/hosts/apps-script/office/ledger-write.ts";
import { HostError } from "../../src/hosts/host-error.ts";
import { readMailLedger } from "../../src/hosts/sheets/mail-ledger.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import { mailTo, rowsIn } from "../support/outbox/mails.ts";
import { contractFaults } from "./office-contract.ts";

const HEADERS =
  "Khóa,Ngày,Loại thư,Đơn vị,Đến,Đồng gửi,Tiêu đề,Tình trạng,Lúc,Chi tiết,Mã thư,Mốc nhắc".split(
    ",",
  );
const office = (rows: readonly (readonly RawCell[])[], name = "Sổ thư") => ({
  name: "b",
  tables: [{ name, rows }],
});
const rows = rowsIn(mailTo("A", "B"), "SENT", "=HYPERLINK(1)");
const [rowA] = rows;

describe("the requests of a ledger's write", () => {
  const { columnOf } = ledgerTable(office([HEADERS]));
  const linesOf = new Map([[rowA?.key ?? "", [4, 9]]]);

  it("replace every line of a key, add the rest in one request, and are the service's own", () => {
    const requests = ledgerRequests(rows, { sheetId: 7, columnOf, linesOf });
    expect(requests.map((request) => Object.keys(request)[0])).toEqual([
      "updateCells",
      "updateCells",
      "appendCells",
    ]);
    for (const request of requests) expect(contractFaults(request)).toEqual([]);
    expect(JSON.stringify(requests)).not.toContain("formulaValue");
  });

  it("never touch a column that nobody declared", () => {
    const between = ledgerTable(
      office([["Ghi chú", ...HEADERS.slice(0, 4), "Ai", ...HEADERS.slice(4)]]),
    );
    const requests = ledgerRequests(rows.slice(0, 1), {
      sheetId: 7,
      columnOf: between.columnOf,
      linesOf,
    }) as readonly {
      readonly updateCells: {
        readonly start: { readonly columnIndex: number };
        readonly rows: readonly { readonly values: readonly unknown[] }[];
      };
    }[];
    const touched = requests.flatMap(({ updateCells: { start, rows: lines } }) =>
      (lines[0]?.values ?? []).map((_, at) => start.columnIndex + at),
    );
    expect(new Set(touched)).toEqual(new Set([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13]));
  });
});

describe("the ledger that is read", () => {
  const line = (cells: Readonly<Record<string, RawCell>>): readonly RawCell[] =>
    HEADERS.map((header) => cells[header] ?? null);

  it.each([
    ["no tab", office([HEADERS], "Sổ khác")],
    ["no header", office([])],
    ["a column less", office([HEADERS.filter((header) => header !== "Mốc nhắc")])],
    ["no key", office([["Mã khóa", ...HEADERS.slice(1)]])],
  ])("is refused with %s", (_, book) => {
    expect(() => ledgerTable(book)).toThrow(HostError);
  });

  it.each<readonly [string, readonly string[], string]>([
    ["copied as it was planned", ["Đã gửi", "Chờ gửi"], "SENT"],
    ["copied before it went", ["Chờ gửi", "Đã gửi"], "SENT"],
    ["unclear and planned", ["Chưa rõ", "Chờ gửi"], "UNCERTAIN"],
    ["planned and given up", ["Không gửi nữa", "Chờ gửi"], "PLANNED"],
    ["written over by somebody", ["gửi rồi nhé"], "UNCERTAIN"],
    ["written over with a blank", [""], "UNCERTAIN"],
  ])("of a key that stands %s says what lets least be sent", (_, words, state) => {
    const lines = words.map((word) =>
      line({ Khóa: "k", "Tình trạng": word, "Loại thư": "Nhắc việc" }),
    );
    expect(readMailLedger(ledgerTable(office([HEADERS, ...lines])))).toMatchObject([
      { key: "k", state },
    ]);
  });

  it("takes a day without its format, a unit with a comma, and passes over lines without a key", () => {
    const cells = { Khóa: "k", Ngày: 43959, "Đơn vị": "A, B", "Tình trạng": "Đã gửi" };
    const table = ledgerTable(office([HEADERS, line({ Ngày: 1 }), line(cells)]));
    expect(readMailLedger(table)).toMatchObject([{ day: "2020-05-08", units: ["A, B"] }]);
  });
});
