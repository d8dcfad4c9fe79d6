import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../support/apps-script/book.ts";
import type { Tab } from "../../support/apps-script/tab.ts";
import { type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, stateOf, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

type Request = Readonly<Record<string, unknown>>;

const pack = packOf([OFFICE_ROW, unitRow("A"), unitRow("B")]);

/** The package after a release: one column more for delegates, and a version more. */
function newerPack(versions = 1): typeof pack {
  const { entry } = pack.declarations;
  const column = {
    key: "seat",
    header: "Ghế ngồi",
    type: "list",
    list: ["Giới tính"],
    width: 90,
  } as const;
  const tabs = entry.tabs.map((tab) =>
    tab.key === "delegates" ? { ...tab, columns: [...(tab.columns ?? []), column] } : tab,
  );
  const newer = { ...entry, version: entry.version + versions, tabs };
  return { ...pack, declarations: { ...pack.declarations, entry: newer } };
}

let desk: ProvisionDesk;
let entry: Book;
let restore: () => void;
beforeAll(async () => {
  desk = await provisionDesk();
  await desk.run(["--edition", "2020", "--entry", "shared", "--yes"], { pack });
  entry = bookOf(desk, "entry");
}, 60_000);
afterAll(() => desk.google.stop());

/** Each test has the workbooks as they were made. */
beforeEach(() => {
  const back = [entry.saved(), bookOf(desk, "office").saved()];
  restore = () => {
    for (const one of back) one();
  };
});
afterEach(() => restore());

function tabOf(name: string): Tab {
  const tab = entry.tab(name);
  if (tab === undefined) throw new RangeError(`no tab «${name}»`);
  return tab;
}

const delegatesTab = () => tabOf("Đại biểu");
const byHand = (...requests: readonly Request[]) => desk.calls.batch(entry.id, requests);

const columns = (startIndex: number, endIndex = startIndex + 1) => ({
  sheetId: delegatesTab().id,
  dimension: "COLUMNS",
  startIndex,
  endIndex,
});
const typed = (row: number, column: number, text: string) => ({
  updateCells: {
    start: { sheetId: delegatesTab().id, rowIndex: row - 1, columnIndex: column - 1 },
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
    fields: "userEnteredValue",
  },
});
const headers = () =>
  Array.from({ length: delegatesTab().maxColumns }, (_, at) => delegatesTab().value(1, at + 1));

interface Rerun {
  readonly said: string;
  readonly writes: readonly string[];
}

async function rerun(own: typeof pack = pack): Promise<Rerun> {
  const before = desk.google.seen.length;
  const said = await desk.run(["--yes"], { pack: own });
  return { said, writes: writesSince(desk, before) };
}

describe("what people have done to a workbook", () => {
  it("stays: rows, renamed headers, moved columns, columns of their own", async () => {
    await byHand(
      { moveDimension: { source: columns(2), destinationIndex: 6 } },
      { insertDimension: { range: columns(0), inheritFromBefore: false } },
      typed(1, 1, "Số thứ tự của phòng"),
      typed(1, 2, "Thuộc đơn vị nào"),
      typed(5, 2, "A"),
    );
    const before = stateOf(desk);
    const again = await rerun();
    expect(again).toMatchObject({ writes: [] });
    expect(stateOf(desk)).toEqual(before);
  });

  it("stays beside a column that a release adds: before «Kiểm tra», which reads it", async () => {
    await byHand(
      { moveDimension: { source: columns(2), destinationIndex: 6 } },
      typed(1, 1, "Thuộc đơn vị nào"),
      { appendDimension: { sheetId: delegatesTab().id, dimension: "COLUMNS", length: 1 } },
      typed(1, 15, "Cột riêng"),
      typed(2, 1, "A"),
    );
    const before = headers();
    const { said, writes } = await rerun(newerPack());
    expect(writes).toEqual(["sheets.spreadsheets.batchUpdate"]);
    expect(said).toContain("thêm cột «Ghế ngồi» ở cột N của tab «Đại biểu»");
    expect(headers()).toEqual([...before.slice(0, 13), "Ghế ngồi", ...before.slice(13)]);
    expect(delegatesTab().value(2, 1)).toBe("A");
    expect(delegatesTab().at(2, 15)?.formula).toContain("'Đại biểu'!$A$1:$N;");
    expect(await rerun(newerPack())).toMatchObject({ writes: [] });
  });

  it("is not undone where a header was reworded and its column deleted", async () => {
    await byHand({ deleteDimension: { range: columns(7) } });
    const { said, writes } = await rerun();
    expect(writes).toEqual(["sheets.spreadsheets.batchUpdate"]);
    expect(said).toContain("thêm cột «Lĩnh vực» ở cột M của tab «Đại biểu»");
    expect(await rerun()).toMatchObject({ writes: [] });
  });

  it("is known by its header where only the tag is lost, and nothing is put in", async () => {
    const tag = entry.metadata.findIndex(({ value }) => value === "delegates.position");
    entry.metadata.splice(tag, 1);
    const before = headers();
    const { said } = await rerun();
    expect(said).toContain("đánh dấu lại cột «Chức vụ» của tab «Đại biểu»");
    expect(headers()).toEqual(before);
    expect(await rerun()).toMatchObject({ writes: [] });
  });

  it("is put back where a tab is gone, its contents with it", async () => {
    await byHand({ deleteSheet: { sheetId: tabOf("Tham luận").id } });
    const { said, writes } = await rerun();
    expect([said, writes.length]).toEqual([expect.stringContaining("thêm tab «Tham luận»"), 1]);
    expect(tabOf("Tham luận").at(2, 9)?.formula).toMatch(/^=KIEM_TRA\("Tham luận"/);
    const again = await rerun();
    expect(again).toMatchObject({ writes: [] });
  });

  it("does not lose its guards, colours, names and views for long", async () => {
    const [header, check] = delegatesTab().protections;
    await byHand(
      { deleteProtectedRange: { protectedRangeId: header?.id } },
      { deleteProtectedRange: { protectedRangeId: check?.id } },
      { deleteConditionalFormatRule: { sheetId: delegatesTab().id, index: 0 } },
      { deleteFilterView: { filterId: delegatesTab().filterViews[0]?.id } },
      { updateSpreadsheetProperties: { properties: { locale: "en_US" }, fields: "locale" } },
    );
    entry.named.splice(0, 1);
    const { said, writes } = await rerun();
    expect(writes).toEqual(["sheets.spreadsheets.batchUpdate"]);
    for (const words of [
      "khóa lại dòng tiêu đề của tab «Đại biểu»",
      "khóa lại cột N của tab «Đại biểu»",
      "đặt lại màu của cột Kiểm tra, tab «Đại biểu»",
      "thêm 1 chế độ xem lọc theo đơn vị ở tab «Đại biểu»",
      "đặt lại ngôn ngữ và múi giờ Việt Nam (đang là en_US",
      "đặt lại tên vùng «conferences»",
    ]) {
      expect(said).toContain(words);
    }
    expect(
      delegatesTab()
        .protections.map(({ id }) => id)
        .sort(),
    ).toEqual([header?.id, check?.id].sort());
    expect(await rerun()).toMatchObject({ writes: [] });
  });

  it("gets a view for a unit that came later, and its account the right to type", async () => {
    const office = bookOf(desk, "office");
    const units = office.tab("Đơn vị");
    await desk.calls.batch(office.id, [
      {
        updateCells: {
          start: { sheetId: units?.id, rowIndex: 4, columnIndex: 0 },
          rows: [
            {
              values: ["C", "Đơn vị C", "", "", "Phòng", "Có"].map((text) => ({
                userEnteredValue: { stringValue: text },
              })),
            },
          ],
          fields: "userEnteredValue",
        },
      },
    ]);
    const said = await desk.run(["--yes"], { pack });
    expect(said).toContain("thêm 1 chế độ xem lọc theo đơn vị ở tab «Đại biểu»");
    expect(said).toContain("chưa chia sẻ: C");
    expect(delegatesTab().filterViews).toHaveLength(4);
    expect(await rerun()).toMatchObject({ writes: [] });
  });
});

describe("a workbook that a run leaves alone, and says why", () => {
  it.each([
    {
      why: "a newer version",
      spoil: async () => {
        await rerun(newerPack(3));
      },
      words: "Bảng ở phiên bản 4, mới hơn chương trình này (1)",
    },
    {
      why: "a column copied with its tag",
      spoil: async () => {
        const tag = entry.metadata.find(({ value }) => value === "delegates.fullName");
        const area = tag?.area;
        if (tag === undefined || area === undefined) throw new RangeError("no tag");
        entry.metadata.push({ ...tag, id: 7, area: { ...area, column: 9 } });
      },
      words: "Cùng một cột có ở hai nơi: «Đại biểu» C, «Đại biểu» I",
    },
    {
      why: "no version",
      spoil: async () => {
        const at = entry.metadata.findIndex(({ key }) => key === "dienHinh.version");
        entry.metadata.splice(at, 1);
      },
      words: "Bảng mất dấu phiên bản",
    },
    {
      why: "no tag of ours, and contents",
      spoil: async () => {
        entry.metadata.splice(0);
      },
      words: "không còn dấu nào của chương trình",
    },
    {
      why: "a «table» where a column is missing",
      spoil: async () => {
        await byHand({ deleteDimension: { range: columns(7) } });
        const area = { row: 1, column: 1, rows: 3, columns: 2 };
        delegatesTab().tables = [{ id: "t1", area, facts: { name: "BangDaiBieu" } }];
      },
      words: "Tab «Đại biểu» có Bảng kiểu mới «BangDaiBieu»",
    },
  ])("$why", async ({ spoil, words }) => {
    await spoil();
    const before = stateOf(desk);
    const from = desk.google.seen.length;
    await expect(desk.run(["--yes"], { pack })).rejects.toThrow(words);
    expect(writesSince(desk, from)).toEqual([]);
    expect(stateOf(desk)).toEqual(before);
  });

  it("two files that say they are the same workbook", async () => {
    const id = await desk.calls.createSpreadsheet("Bản thứ hai", {
      dienHinh: "entry",
      dienHinhEdition: "SCT-2020",
    });
    await expect(desk.run(["--yes"], { pack })).rejects.toThrow("có hai tệp cùng là");
    desk.google.cloud.state.driveFiles.delete(id);
    desk.google.cloud.state.books.delete(id);
  });
});
