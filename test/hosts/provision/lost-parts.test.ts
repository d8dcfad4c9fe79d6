import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../support/apps-script/book.ts";
import type { Tab } from "../../support/apps-script/tab.ts";
import { OWNER, type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const pack = packOf([OFFICE_ROW, unitRow("A"), unitRow("B")]);
const PHONG = "phong@danang.example";

let desk: ProvisionDesk;
let entry: Book;
let restore: () => void;
beforeAll(async () => {
  desk = await provisionDesk();
  await desk.run(["--edition", "2020", "--entry", "shared", "--yes"], { pack });
  entry = bookOf(desk, "entry");
}, 60_000);
afterAll(() => desk.google.stop());

/** Each test has the workbook as it was made. */
beforeEach(() => {
  restore = entry.saved();
});
afterEach(() => restore());

function delegates(): Tab {
  const tab = entry.tab("Đại biểu");
  if (tab === undefined) throw new RangeError("no tab «Đại biểu»");
  return tab;
}

const byHand = (...requests: readonly Readonly<Record<string, unknown>>[]) =>
  desk.calls.batch(entry.id, requests);

const area = (column: number, rows?: readonly [number, number]) => ({
  sheetId: delegates().id,
  startRowIndex: (rows?.[0] ?? 2) - 1,
  ...(rows === undefined ? {} : { endRowIndex: rows[1] }),
  startColumnIndex: column - 1,
  endColumnIndex: column,
});
const typed = (row: number, column: number, text: string) => ({
  updateCells: {
    start: { sheetId: delegates().id, rowIndex: row - 1, columnIndex: column - 1 },
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
    fields: "userEnteredValue",
  },
});
/** As a paste from elsewhere does it: the text comes, the rule goes. */
const pasted = (row: number, column: number, text: string) => [
  typed(row, column, text),
  { setDataValidation: { range: area(column, [row, row]) } },
];
const ruleAt = (row: number, column: number) => delegates().at(row, column)?.rule !== undefined;

async function rerun() {
  const before = desk.google.seen.length;
  const said = await desk.run(["--yes"], { pack });
  return { said, writes: writesSince(desk, before) };
}

/** «Giới tính», a dropdown. */
const SEX = 4;

describe("what people have pasted over or taken away", () => {
  it("gets its dropdown back, and keeps what was pasted", async () => {
    const header = delegates().value(1, SEX);
    await byHand(
      typed(2, 1, "A"),
      typed(5, 1, "B"),
      ...pasted(3, SEX, "nữ"),
      ...pasted(4, SEX, ""),
    );
    expect([2, 3, 4, 5].map((row) => ruleAt(row, SEX))).toEqual([true, false, false, true]);
    const { said, writes } = await rerun();
    expect(writes).toEqual(["sheets.spreadsheets.batchUpdate"]);
    expect(said).toContain(
      `đặt lại danh sách chọn hoặc kiểu ô bị mất của cột «${header}», tab «Đại biểu»`,
    );
    expect([2, 3, 4, 5].map((row) => ruleAt(row, SEX))).toEqual([true, true, true, true]);
    expect(delegates().value(3, SEX)).toBe("nữ");
    expect(await rerun()).toMatchObject({ writes: [] });
  });

  it("gets it back to the last row where the whole column has lost it", async () => {
    await byHand(typed(2, 1, "A"), { setDataValidation: { range: area(SEX) } });
    await rerun();
    expect([2, delegates().maxRows].map((row) => ruleAt(row, SEX))).toEqual([true, true]);
    expect(await rerun()).toMatchObject({ writes: [] });
  });

  it("stays as it is where a person has made another kind of rule, and that is told", async () => {
    const rule = { condition: { type: "TEXT_IS_EMAIL" } };
    await byHand(typed(2, 1, "A"), { setDataValidation: { range: area(SEX, [2, 2]), rule } });
    const { said, writes } = await rerun();
    expect(writes).toEqual([]);
    expect(said).toMatch(/- .*: 1 ô của cột «.*», tab «Đại biểu» có quy tắc khác mẫu: giữ nguyên/);
  });

  it("gets its bands back, unless a person has banded it another way", async () => {
    const [band] = delegates().bandings;
    await byHand({ deleteBanding: { bandedRangeId: band?.id } });
    const { said } = await rerun();
    expect(said).toContain("đặt lại dòng màu xen kẽ của tab «Đại biểu»");
    expect(delegates().bandings.map(({ id }) => id)).toEqual([band?.id]);
    const own = { ...band, id: 77 };
    delegates().bandings = band === undefined ? [] : [own as typeof band];
    expect(await rerun()).toMatchObject({ writes: [] });
  });

  it.each([
    {
      why: "somebody made it a mere warning",
      change: { warningOnly: true },
      fields: "warningOnly,editors",
    },
    {
      why: "an account of Văn phòng came later",
      change: { editors: { users: [OWNER] } },
      fields: "editors",
    },
  ])("stops all but Văn phòng again: $why", async ({ change, fields }) => {
    const [guard] = delegates().protections;
    const protectedRange = { protectedRangeId: guard?.id, ...change };
    await byHand({ updateProtectedRange: { protectedRange, fields } });
    const { said } = await rerun();
    expect(said).toContain("cho đúng tài khoản Văn phòng sửa dòng tiêu đề đã khóa");
    const [now] = delegates().protections;
    expect([now?.warningOnly, [...(now?.editors ?? [])].sort()]).toEqual([false, [PHONG, OWNER]]);
    expect(await rerun()).toMatchObject({ writes: [] });
  });
});
