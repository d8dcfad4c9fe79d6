import { readFileSync } from "node:fs";
import { type Cell, isDayCell, type Row, type Tabs } from "../row.ts";

/** One row of the sample as the check reads it, without the product's own readers. */
export interface Line {
  readonly book: string;
  readonly row: number;
  /** Code of the unit; undefined for a row of no known unit. */
  readonly unit: string | undefined;
  /** The cell, folded; "" when blank. */
  readonly text: (header: string) => string;
  /** `YYYY-MM-DD` or `YYYY`; "" when blank or unreadable. */
  readonly day: (header: string) => string;
  readonly isTicked: (header: string) => boolean;
}

export interface Books {
  readonly lines: (tab: string) => readonly Line[];
  readonly units: ReadonlyMap<string, Row>;
  readonly asOf: string;
}

interface Sample {
  readonly asOf: string;
  readonly books: Readonly<Record<string, string>>;
}

const ALIASES: Readonly<Record<string, string>> = { "ngày, tháng, năm sinh": "ngày sinh" };

export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Reads the generated files of a folder. */
export function readBooks(folder: string): Books {
  const json = (name: string) =>
    JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as unknown;
  const { asOf, books } = json("sample") as Sample;
  const office = json("office") as Tabs;
  const units = new Map((office["Đơn vị"] ?? []).map((row) => [String(row["Mã"]), row]));
  const meaning = spellings(units);
  const lines = (tab: string): readonly Line[] =>
    Object.entries(books).flatMap(([file, book]) => {
      const content = json(file) as Tabs & { readonly tabs?: Tabs };
      const rows = (content.tabs ?? content)[tab] ?? [];
      return rows.map((row, index) => lineOf(row, { book, row: index + 2, meaning }));
    });
  return { lines, units, asOf };
}

function spellings(units: ReadonlyMap<string, Row>): ReadonlyMap<string, string> {
  const meaning = new Map<string, string>();
  for (const [code, row] of units) {
    const former = String(row["Tên cũ"] ?? "").split(";");
    const names = [code, row["Tên"], row["Tên viết tắt"], ...former].map((one) =>
      fold(String(one ?? "")),
    );
    for (const name of names) if (name !== "") meaning.set(name, code);
  }
  return meaning;
}

interface At {
  readonly book: string;
  readonly row: number;
  readonly meaning: ReadonlyMap<string, string>;
}

function lineOf(row: Row, { book, row: number, meaning }: At): Line {
  const cells = new Map<string, Cell>();
  for (const [header, cell] of Object.entries(row)) {
    const name = fold(header);
    cells.set(ALIASES[name] ?? name, cell);
  }
  const text = (header: string): string => {
    const cell = cells.get(fold(header));
    return cell === undefined || isDayCell(cell) ? "" : fold(String(cell));
  };
  return {
    book,
    row: number,
    unit: meaning.get(text("Đơn vị")) ?? meaning.get(text("Đơn vị cung cấp")),
    text,
    day: (header) => dayOf(cells.get(fold(header))),
    isTicked: (header) => ["true", "x", "có"].includes(text(header)),
  };
}

function dayOf(cell: Cell | undefined): string {
  if (isDayCell(cell)) return cell.day;
  if (typeof cell === "number") return String(cell);
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(String(cell ?? ""));
  if (parts === null) return "";
  const day = `${parts[3]}-${parts[2]}-${parts[1]}`;
  return new Date(day).toISOString().startsWith(day) ? day : "";
}
