import { describe, expect, it } from "vitest";
import {
  composeDelegateList,
  delegateListIssues,
} from "../../../src/documents/delegate-list/compose.ts";
import { composeFrame } from "../../../src/documents/frame/compose-frame.ts";
import { KINDS } from "../../../src/documents/kinds.ts";
import { dayCell } from "../../support/edition-fixture.ts";
import { boardOf, delegate, fullSituation, type Situation } from "../compose-fixture.ts";

function composed(situation: Situation = {}) {
  const board = boardOf(situation);
  const { frame } = composeFrame(KINDS["delegate-list"], board, { asOf: board.asOf, to: [] });
  if (frame === undefined) throw new Error("no frame");
  return { board, list: composeDelegateList(board, frame), issues: delegateListIssues(board) };
}

describe("a delegate list", () => {
  it("lists the delegates of the Sở conference by unit rows, then given name first", () => {
    const { list, board } = composed(fullSituation());
    expect(list.delegates.map(({ unit, name }) => [unit, name])).toEqual([
      ["Văn phòng Sở", "Hồ Anh"],
      ["Trung tâm B", "Trần Hà"],
      ["Trung tâm B", "Lê Hạ"],
      ["Công ty A", "Võ Ất"],
    ]);
    expect(list.delegates).toHaveLength(board.delegates.department.total);
    const exemplary = list.delegates.filter(({ isExemplary }) => isExemplary);
    expect(exemplary).toHaveLength(board.delegates.department.exemplary);
  });

  it("says what the row says, and no more", () => {
    const { list } = composed(fullSituation());
    expect(list.delegates[3]).toEqual({
      name: "Võ Ất",
      unit: "Công ty A",
      birthYear: 1960,
      sex: "male",
      position: "Chuyên viên",
      composition: "Điển hình tiên tiến",
      isExemplary: true,
      isYoung: false,
      isDirectWorker: true,
      note: "Chiến sĩ thi đua cơ sở",
    });
    expect(list.delegates[1]?.note).toBe("Đại diện Trung tâm B");
    expect(list.delegates[0]).not.toHaveProperty("position");
  });

  it.each([
    { born: "1985", isYoung: true, because: "35 in 2020 is young" },
    { born: "1984", isYoung: false, because: "36 is not" },
    { born: null, isYoung: undefined, because: "nobody knows" },
  ])("born $born: $because", ({ born, isYoung }) => {
    const { list } = composed({ delegates: [delegate("Lê Hạ", { "Ngày sinh": born })] });
    expect(list.delegates[0]?.isYoung).toBe(isYoung);
  });

  it("takes the office's own word for «Điển hình tiên tiến», and prints that word", () => {
    const { list } = composed({
      lists: [
        { "Danh sách": "Thành phần", "Giá trị": "Gương sáng", "Tính như": "Điển hình tiên tiến" },
      ],
      delegates: [delegate("Lê Hạ", { "Thành phần": "Gương sáng" })],
    });
    expect(list.delegates[0]).toMatchObject({ composition: "Gương sáng", isExemplary: true });
  });

  it.each([
    { set: { NGAY_HOI_NGHI_SO: dayCell("2020-06-15") }, heldOn: "ngày 15 tháng 6 năm 2020" },
    { set: {}, heldOn: "trong khoảng từ ngày 11/6/2020 đến ngày 20/6/2020" },
    { set: { NGAY_DU_KIEN_HOI_NGHI_SO: "12/06/2020" }, heldOn: "ngày 12/6/2020" },
    {
      set: { NGAY_DU_KIEN_HOI_NGHI_SO: null },
      heldOn: { owed: expect.stringContaining("Văn phòng") },
    },
  ])("is held $heldOn", ({ set, heldOn }) => {
    expect(composed({ settings: set }).list.heldOn).toEqual(heldOn);
  });

  it("owes the venue while there is none", () => {
    expect(composed().list.venue).toEqual({ owed: expect.stringContaining("Văn phòng") });
  });
});

describe("rows with errors", () => {
  it("are listed, last when their unit is unknown, and counted", () => {
    const { list, issues } = composed({
      delegates: [
        delegate("An", { "Đơn vị": "Đơn vị lạ" }),
        delegate("Bình", { "Giới tính": null }),
        delegate("Chi"),
      ],
    });
    expect(list.delegates.map(({ name, unit }) => [name, unit])).toEqual([
      ["Bình", "Trung tâm B"],
      ["Chi", "Trung tâm B"],
      ["An", "(chưa rõ đơn vị)"],
    ]);
    expect(list.delegates[0]).not.toHaveProperty("sex");
    expect(issues).toEqual([expect.stringContaining("02 dòng của tab Đại biểu còn lỗi")]);
  });

  it("are missed and said when nobody knows for which conference", () => {
    const { list, issues } = composed({ delegates: [delegate("An", { "Hội nghị": null })] });
    expect(list.delegates).toEqual([]);
    expect(issues.join()).toContain("01 dòng chưa rõ Hội nghị");
  });
});

it("is empty, and says so, while there is no delegate", () => {
  const { list, issues } = composed();
  expect(list.delegates).toEqual([]);
  expect(issues).toEqual([expect.stringContaining("chưa có đại biểu nào")]);
});
