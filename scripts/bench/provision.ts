import { firstBooks } from "../../src/commands/first-books.ts";
import { loadEditionSeed, loadPackage } from "../../src/hosts/local/edition-seed.ts";
import type { ApiRequest } from "../../src/hosts/sheets/api-types.ts";
import { compileWorkbook, templateOf } from "../../src/hosts/sheets/compile-workbook.ts";
import type { WrittenBook } from "../../src/workbook/written-book.ts";
import { UNIT_COUNT, unitCode } from "./delegates.ts";
import { type Figure, figure } from "./measure.ts";

/** The file, a look at its blank tab, one batch. */
const REQUESTS_A_WORKBOOK = 3;

/** A new entry workbook that 20 units share: what goes over the line, beside a script that does one thing a request. */
export function provisionFigures(): readonly Figure[] {
  const { declarations, books, units } = edition();
  const book = books.entryOf({ rows: {} });
  const template = templateOf({ kind: "entry", declarations, book, units, editors: [] });
  const { requests } = compileWorkbook(template);
  const plain = plainRequests(book, requests);
  return [
    figure("new entry workbook, requests / one a cell and a rule", REQUESTS_A_WORKBOOK, {
      reference: plain.length,
      limit: 1 / 500,
    }),
    figure("new entry workbook, KB of bodies / one a cell and a rule", kilobytes([{ requests }]), {
      reference: kilobytes(plain),
    }),
  ];
}

function edition() {
  const pack = loadPackage();
  const seed = loadEditionSeed(pack, "2020");
  const codes = Array.from({ length: UNIT_COUNT }, (_, at) => unitCode(at));
  const rows = codes.map((code) => ({
    Mã: code,
    Tên: code,
    Loại: "Phòng",
    "Tổ chức hội nghị": "Có",
  }));
  const office = { ...seed.office, "Đơn vị": rows };
  const first = { asOf: "2020-05-08", moment: "08/05/2020 07:00" };
  return {
    declarations: pack.declarations,
    books: firstBooks({ ...seed, office }, first),
    units: codes.map((code) => ({ code, title: code, names: [code] })),
  };
}

/** `values.update` of each cell that holds something, and each other request by itself. */
function plainRequests(book: WrittenBook, requests: readonly ApiRequest[]): readonly object[] {
  const cells = book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap(({ value }, column) =>
        value === null || value === ""
          ? []
          : [{ range: `'${name}'!R${at + 1}C${column + 1}`, values: [[value]] }],
      ),
    ),
  );
  const rules = requests.filter((one) => !("updateCells" in one));
  return [...cells, ...rules.map((one) => ({ requests: [one] }))];
}

function kilobytes(bodies: readonly object[]): number {
  return bodies.reduce((sum, body) => sum + Buffer.byteLength(JSON.stringify(body)), 0) / 1024;
}
