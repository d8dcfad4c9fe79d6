import { describe, expect, it } from "vitest";
import type { ComposeRequest } from "../../../src/documents/kind.ts";
import { composeProgrammes } from "../../../src/documents/programme/compose.ts";
import { dayCell } from "../../support/edition-fixture.ts";
import { boardOf, type Situation, speech } from "../compose-fixture.ts";

function composed(situation: Situation = {}, asked: { unit?: string; isApart?: boolean } = {}) {
  const board = boardOf(situation);
  const unit = board.reckoning.edition.units.byCode.get(asked.unit ?? "");
  const request: ComposeRequest = {
    asOf: board.asOf,
    ...(unit === undefined ? {} : { unit }),
    ...(asked.isApart ? { isApart: true } : {}),
  };
  return composeProgrammes(board, request);
}

const speeches = (...minutes: readonly (number | string | null)[]): Situation => ({
  entry: { "Tham luận": minutes.map((each) => speech("Lê Hạ", { "Thời gian (phút)": each })) },
});

describe("the programme of the Sở", () => {
  it("has the items of the list in its order, with the speakers by unit, then the Vietnamese way", () => {
    const rows = [speech("Võ Ất", { "Đơn vị": "DNA" }), speech("Lê Hạ"), speech("Trần Hà")];
    const { contents } = composed({ entry: { "Tham luận": rows } });
    const items = contents[0]?.content.items ?? [];
    expect(items.map(({ minutes }) => minutes)).toEqual([15, 40, 30, undefined, 45, 15, 15, 10]);
    expect(items[6]?.title).toBe("Phát động thi đua giai đoạn 2020 - 2025");
    expect(items[2]?.speeches.map(({ speaker }) => speaker)).toEqual(["Trần Hà", "Lê Hạ", "Võ Ất"]);
  });

  it("says so with numbers when it does not fit the session, and not before", () => {
    const fits = composed(speeches(100));
    expect(fits.issues.filter((issue) => issue.includes("dài hơn"))).toEqual([]);
    const long = composed(speeches(100, 1));
    expect(long.issues).toContainEqual(expect.stringContaining("241 phút"));
    expect(long.issues).toContainEqual(expect.stringContaining("240 phút là 1 phút"));
  });

  it.each([
    { situation: speeches(null), says: "01 tham luận chưa ghi số phút", because: "blank" },
    { situation: speeches("lâu"), says: "01 tham luận chưa ghi số phút", because: "not read" },
    { situation: { settings: { GIO_KHAI_MAC: "sáng" } }, says: "GIO_KHAI_MAC", because: "no hour" },
    { situation: { settings: { SO_PHUT_MOT_BUOI: null } }, says: "SO_PHUT", because: "no limit" },
    {
      situation: { office: { "Danh mục": [] } },
      says: "Chương trình Hội nghị Sở",
      because: "no list",
    },
    {
      situation: { office: { "Danh mục": [] } },
      says: "Phông Hội nghị Sở",
      because: "no backdrop",
    },
    {
      situation: { lists: [{ "Danh sách": "Phông Hội nghị Sở", "Giá trị": "Kính mừng {ai}" }] },
      says: "{ai}",
      because: "nobody knows the brace",
    },
    {
      situation: {
        lists: [{ "Danh sách": "Chương trình Hội nghị Sở", "Giá trị": "Giải lao | lâu" }],
      },
      says: "«lâu»",
      because: "no minutes",
    },
    {
      situation: { office: { "Danh mục": [] }, ...speeches(5) },
      says: "không có trong chương trình",
      because: "no item takes speeches",
    },
  ])("says $says: $because", ({ situation, says }) => {
    const { contents, issues } = composed(situation);
    expect(issues).toContainEqual(expect.stringContaining(says));
    expect(contents).toHaveLength(1);
  });

  it("fills its backdrop, and owes a day that is not set", () => {
    const settings = { NGAY_HOI_NGHI_SO: null, NGAY_DU_KIEN_HOI_NGHI_SO: null };
    const backdrop = composed({ settings }).contents[0]?.content.backdrop;
    expect(backdrop).toEqual([
      ["Hội nghị điển hình tiên tiến"],
      ["Sở Công Thương thành phố Đà Nẵng"],
      ["Lần thứ ", "III", " năm ", "2020"],
      ["Đà Nẵng", ", ", { owed: "ngày: Văn phòng điền" }],
    ]);
  });
});

describe("the programme of a unit", () => {
  const conference = {
    "Đơn vị": "TTB",
    "Lần thứ": "II",
    "Ngày tổ chức": dayCell("2020-03-20"),
    "Địa điểm": "Hội trường B",
  };

  it("is issued and signed by the unit, with its own lists, day, place and speakers", () => {
    const rows = [speech("Lê Hạ"), speech("Võ Ất", { "Đơn vị": "DNA" })];
    const entry = { "Hội nghị": [conference], "Tham luận": rows };
    const { contents } = composed({ entry }, { unit: "TTB" });
    const { content, about } = contents[0] ?? {};
    expect(about).toBe("TTB");
    expect(content).toMatchObject({ heldOn: "ngày 20 tháng 3 năm 2020", venue: "Hội trường B" });
    expect(content?.frame).toMatchObject({
      agencyParent: "Sở Công Thương thành phố Đà Nẵng",
      agency: "Trung tâm B",
      symbol: "Số:      /CTr-TTB",
      signerTitles: ["THỦ TRƯỞNG ĐƠN VỊ"],
      signerName: { owed: "đơn vị điền họ tên" },
      conference: "Hội nghị điển hình tiên tiến Trung tâm B lần thứ II năm 2020",
    });
    expect(content?.items[2]?.speeches.map(({ speaker }) => speaker)).toEqual(["Lê Hạ"]);
    expect(content?.backdrop[1]).toEqual(["Trung tâm B"]);
    expect(content?.backdrop[2]).toEqual(["Lần thứ ", "II", " năm ", "2020"]);
  });

  it.each([
    { unit: "VP", rows: [], says: "không tổ chức hội nghị", because: "it is to hold none" },
    {
      unit: "TTB",
      rows: [{ ...conference, "Không tổ chức": true, "Lý do": "giải thể" }],
      says: "«Không tổ chức»",
      because: "it gave up",
    },
  ])("is not drafted for $unit: $because", ({ unit, rows, says }) => {
    const { contents, issues } = composed({ entry: { "Hội nghị": rows } }, { unit });
    expect(contents).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining(says));
  });

  it("is drafted with blanks while the unit has typed no row", () => {
    const { contents, issues } = composed({ entry: { "Hội nghị": [] } }, { unit: "TTB" });
    expect(contents[0]?.content).toMatchObject({
      heldOn: { owed: "Trung tâm B điền ngày tổ chức" },
      venue: { owed: "Trung tâm B điền địa điểm" },
    });
    expect(issues).toContainEqual(expect.stringContaining("chưa ghi dòng nào"));
  });

  it("is drafted for every unit that holds one, a file each", () => {
    const { contents } = composed({ entry: { "Hội nghị": [conference] } }, { isApart: true });
    expect(contents.map(({ about }) => about)).toEqual(["TTB", "DNA"]);
  });
});
