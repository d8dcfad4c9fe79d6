import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Book } from "../../support/apps-script/book.ts";
import { type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const pack = packOf([OFFICE_ROW, unitRow("A")]);

let folder: string;
let desk: ProvisionDesk;
let last: readonly Book[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dien-hinh-ky-moi-"));
  desk = await provisionDesk();
  await desk.run(["--edition", "2020", "--entry", "shared", "--yes"], { pack });
  last = [...desk.world.spreadsheets];
  const awards = last[1]?.tab("Khen thưởng đã đạt");
  await desk.calls.batch(last[1]?.id ?? "", [
    {
      updateCells: {
        start: { sheetId: awards?.id, rowIndex: 1, columnIndex: 0 },
        rows: [
          {
            values: [
              { userEnteredValue: { stringValue: "A" } },
              { userEnteredValue: { numberValue: 2019 } },
              { userEnteredValue: { stringValue: "Tập thể" } },
            ],
          },
        ],
        fields: "userEnteredValue",
      },
    },
  ]);
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await desk.google.stop();
});

it("a new edition stands beside the last, with its units and history, dates blank and listed", async () => {
  const file = join(folder, "ky-2025.json");
  writeFileSync(file, JSON.stringify({ "Cấu hình": [{ Mã: "NAM", "Giá trị": 2025 }] }));
  const args = ["--from", last[0]?.url ?? "", "--edition", file, "--entry", "shared", "--yes"];
  const said = await desk.run(args, { pack });
  const [, , office, entry] = desk.world.spreadsheets;
  expect(office?.title).toBe("Bảng điều hành - Sở Công Thương 2025");
  expect([office?.tab("Đơn vị")?.value(3, 1), office?.tab("Đơn vị")?.value(3, 17)]).toEqual([
    "A",
    "a@danang.example",
  ]);
  const dues = [2, 3].map((row) => office?.tab("Thời hạn")?.value(row, 4) ?? "");
  expect(dues).toEqual(["", ""]);
  expect(said).toContain("Thời hạn › T01 › Hạn (kỳ trước: 09/12/2019)");
  expect(said).toContain("Cấu hình › LAN_THU › Giá trị (kỳ trước: III)");
  expect(said).not.toContain("Cấu hình › NAM");
  const history = [1, 2, 3].map((column) => entry?.tab("Khen thưởng đã đạt")?.value(2, column));
  expect(history).toEqual(["A", 2019, "Tập thể"]);
  expect(last[0]?.tab("Thời hạn")?.value(2, 4)).toBe("09/12/2019");
  const before = desk.google.seen.length;
  await desk.run(["--edition", "SCT-2025", "--yes"], { pack });
  expect(writesSince(desk, before)).toEqual([]);
}, 60_000);

it("with two editions standing, a run asks which", async () => {
  await expect(desk.run(["--yes"], { pack })).rejects.toThrow("SCT-2020, SCT-2025");
});
