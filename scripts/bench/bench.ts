import { readXlsx as libraryRead, writeXlsx as libraryWrite } from "hucre/xlsx";
import { assess } from "../../src/commands/assess.ts";
import { newOfficeWorkbook } from "../../src/commands/set-up.ts";
import { loadEditionSeed, loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { readXlsx } from "../../src/hosts/local/read-xlsx.ts";
import { writeXlsx } from "../../src/hosts/local/write-xlsx.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";
import type { WrittenBook } from "../../src/workbook/written-book.ts";
import { delegateTable, UNIT_COUNT } from "./delegates.ts";
import { checkByHand } from "./hand-loop.ts";

/** One figure: ours beside a reference of the same run, and the limit of their ratio. */
interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
  readonly limit: number | null;
  readonly holds: boolean;
}

const RUNS = 5;

const pack = loadPackage();
const seed = loadEditionSeed(pack, "2020");
const units = Array.from({ length: UNIT_COUNT }, (_, index) => ({
  Mã: `DV${index}`,
  Tên: `Đơn vị số ${index}`,
  Loại: "Đơn vị trực thuộc",
  "Tổ chức hội nghị": "Có",
  "Số phòng, bộ phận": 5,
  Email: `dv${index}@danang.example`,
}));
const office = await readXlsx(
  "bang-dieu-hanh.xlsx",
  await writeXlsx(newOfficeWorkbook({ ...seed, office: { ...seed.office, "Đơn vị": units } })),
);

function entryOf(delegates: Table): Workbook {
  const others = pack.declarations.entry.tabs
    .filter(({ kind, name }) => kind === "records" && name !== delegates.name)
    .map(({ name, columns = [] }) => ({
      name,
      rows: [columns.map(({ header }) => header.replace("{năm}", "2015"))],
    }));
  return { name: "bang-nhap-lieu.xlsx", tables: [delegates, ...others] };
}

function checked(delegates: Table): number {
  return assess({
    declarations: pack.declarations,
    office,
    entries: [entryOf(delegates)],
    asOf: "2020-05-08",
  }).findings.length;
}

/** The least of several runs, in milliseconds: what the work costs when nothing disturbs it. */
async function best(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function figure(name: string, ours: number, reference: number, limit: number | null): Figure {
  const ratio = ours / reference;
  return { name, ours, reference, ratio, limit, holds: limit === null || ratio <= limit };
}

const small = delegateTable(10_000);
const large = delegateTable(100_000);
const unitCodes = new Set(units.map((unit) => unit.Mã.toLowerCase()));
const figures: Figure[] = [];

const ours = await best(() => checked(large));
figures.push(
  figure(
    "check 100,000 delegates / hand-written loop (ms)",
    ours,
    await best(() => checkByHand(large, unitCodes, new Set())),
    5,
  ),
);
figures.push(
  figure("check 100,000 / 10,000 delegates (ms)", ours, await best(() => checked(small)), 11),
);

const written: WrittenBook = {
  title: "bench",
  sheets: [
    {
      name: small.name,
      columns: (small.rows[0] ?? []).map(() => ({ width: 100 })),
      rows: small.rows.map((row) => row.map((value) => ({ value: writable(value) }))),
    },
  ],
};
const librarySheet = {
  sheets: [{ name: small.name, rows: small.rows.map((row) => row.map(libraryValue)) }],
};
const bytes = await libraryWrite(librarySheet);
figures.push(
  figure(
    "write 10,000 rows of .xlsx / the library alone (ms)",
    await best(() => writeXlsx(written)),
    await best(() => libraryWrite(librarySheet)),
    1.3,
  ),
);
figures.push(
  figure(
    "read 10,000 rows of .xlsx / the library alone (ms)",
    await best(() => readXlsx("a.xlsx", bytes)),
    await best(() => libraryRead(bytes, { readStyles: true })),
    1.3,
  ),
);
figures.push(
  figure(
    "peak memory / input of 100,000 rows (MB)",
    process.resourceUsage().maxRSS / 1024,
    JSON.stringify(large.rows).length / 1e6,
    null,
  ),
);

function writable(cell: RawCell) {
  if (cell === null || typeof cell !== "object") return cell;
  return cell.kind === "day" ? cell : null;
}

function libraryValue(cell: RawCell) {
  if (cell === null || typeof cell !== "object") return cell;
  return cell.kind === "day" ? new Date(`${cell.day}T00:00:00Z`) : null;
}

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else {
  console.table(
    figures.map(({ name, ours: own, reference, ratio, limit, holds }) => ({
      figure: name,
      ours: Number(own.toFixed(1)),
      reference: Number(reference.toFixed(1)),
      ratio: Number(ratio.toFixed(2)),
      limit: limit ?? "-",
      holds,
    })),
  );
}
