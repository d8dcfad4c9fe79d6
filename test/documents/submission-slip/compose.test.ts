import { describe, expect, it } from "vitest";
import { composeSubmissionSlips } from "../../../src/documents/submission-slip/compose.ts";
import { submissionSlipView } from "../../../src/documents/submission-slip/view.ts";
import { dayCell, type Row, unitRow } from "../../support/edition-fixture.ts";
import { boardOf, person, review, type Situation, UNITS } from "../compose-fixture.ts";

function slipOf(situation: Situation) {
  const { contents, issues } = composeSubmissionSlips(boardOf(situation), { asOf: "2020-05-08" });
  const [slip] = contents.map(({ content }) => content);
  return { slip, said: issues.join("\n"), drafts: slip?.drafts ?? [] };
}

/** Everything that Văn phòng has to draft is done. */
function doneByOffice(...open: readonly string[]): readonly Row[] {
  return ["T09", "T11", "T12", "T13", "T19", "T21", "T22"]
    .filter((task) => !open.includes(task))
    .map((task) => ({
      "Đơn vị": "VP",
      "Mã việc": task,
      "Ngày hoàn thành": dayCell("2020-01-06"),
    }));
}

const OFFICE_ALONE: Situation = { units: UNITS.slice(0, 1) };

describe("a submission slip", () => {
  it.each([
    {
      open: ["T12"],
      drafts: ["Dự thảo Quyết định thành lập Ban tổ chức, Tiểu ban (Kế hoạch không ấn định hạn)"],
      because: "the plan sets no day, so it is wanted now",
    },
    { open: ["T11"], drafts: [], because: "the day of the conference is not set yet" },
    { open: ["T09"], drafts: [], because: "it is not due soon" },
  ])("calls for $drafts: $because", ({ open, drafts }) => {
    const found = slipOf({ ...OFFICE_ALONE, progress: doneByOffice(...open) });
    expect(found.drafts).toEqual(drafts);
    expect(found.said.includes("không có văn bản nào")).toBe(drafts.length === 0);
  });

  it.each([
    { asOf: "2020-05-14", because: "15 days before the last good day" },
    { asOf: "2020-05-15", reason: "hạn 29/5/2020", because: "the first reminder, 14 days before" },
    { asOf: "2020-05-29", reason: "hạn 29/5/2020", because: "the last good day" },
    { asOf: "2020-05-30", reason: "hạn 29/5/2020, đã chậm 01 ngày", because: "one day late" },
  ])("on $asOf takes the draft report: $because", ({ asOf, reason }) => {
    const progress = [
      ...doneByOffice("T09"),
      { "Đơn vị": "VP", "Mã việc": "T06", "Ngày hoàn thành": dayCell("2020-01-06") },
    ];
    const { drafts } = slipOf({ ...OFFICE_ALONE, asOf, progress });
    const wanted = `Dự thảo báo cáo đánh giá và biểu dương phong trào, trình Lãnh đạo Sở (${reason})`;
    expect(drafts).toEqual(reason === undefined ? [] : [wanted]);
  });

  it("never submits to the head what Văn phòng hands in as any unit does", () => {
    const { drafts } = slipOf({ ...OFFICE_ALONE, asOf: "2020-05-20", progress: doneByOffice() });
    expect(drafts).toEqual([]);
  });

  it("calls for the công văn đôn đốc while units are overdue, counted as it counts", () => {
    const { drafts } = slipOf({ progress: doneByOffice() });
    expect(drafts).toEqual([expect.stringContaining("02 đơn vị còn 06 việc quá hạn")]);
  });

  const reviewed = person("Lê Hạ");
  it.each([
    { reviews: [review(reviewed)], says: ["0 tập thể, 01 cá nhân"], because: "it has spoken" },
    { reviews: [], says: [], because: "the council has not spoken" },
  ])("calls for a Tờ trình khen thưởng: $because", ({ reviews, says }) => {
    const progress = [...doneByOffice()];
    const { drafts } = slipOf({ progress, nominees: [reviewed], reviews });
    const awards = drafts.filter((draft) => draft.includes("khen thưởng"));
    expect(awards).toEqual(says.map((words) => expect.stringContaining(words)));
  });

  it("numbers drafts, then the documents they stand on; names the one paper as its subject", () => {
    const { slip } = slipOf({ ...OFFICE_ALONE, progress: doneByOffice("T12") });
    if (slip === undefined) throw new Error("no slip");
    const view = submissionSlipView(slip);
    expect(view["Văn bản kèm theo"].map((line) => line.slice(0, 14))).toEqual([
      "1. Dự thảo Quy",
      "2. Kế hoạch số",
      "3. Hướng dẫn s",
      "4. Kế hoạch số",
      "5. Quyết định ",
      "6. Quyết định ",
      "7. Hướng dẫn s",
    ]);
    expect(view["Nội dung trình"]).toBe("Dự thảo Quyết định thành lập Ban tổ chức, Tiểu ban");
  });

  const named = [
    unitRow("VP", { Tên: "Văn phòng", "Thủ trưởng": "Đỗ Thử", "Cán bộ thi đua": "Lê Soạn" }),
  ];
  const owed = { owed: "Văn phòng điền họ tên" };
  it.each([
    { settings: {}, names: ["Lê Soạn", owed, "Đỗ Thử", owed], because: "rows name two of them" },
    {
      settings: {
        VAN_PHONG_KY_CHUC_VU: "KT. Chánh Văn phòng; Phó Chánh Văn phòng",
        VAN_PHONG_KY_HO_TEN: "Vũ Phó",
      },
      names: ["Lê Soạn", "Vũ Phó", "Đỗ Thử", owed],
      because: "a deputy signs",
    },
    {
      settings: { NGUOI_KY_HO_TEN: "Phan Giám" },
      names: ["Lê Soạn", owed, "Đỗ Thử", "Phan Giám"],
      because: "the head signs in person",
    },
    {
      settings: { NGUOI_KY_CHUC_VU: "KT. Giám đốc; Phó Giám đốc", NGUOI_KY_HO_TEN: "Hồ Phó" },
      names: ["Lê Soạn", owed, "Đỗ Thử", owed],
      because: "the name set is not the head's",
    },
  ])("names each in his own post alone: $because", ({ settings, names }) => {
    const { slip } = slipOf({ units: named, settings });
    expect([slip?.drafter, slip?.deputy.name, slip?.chief.name, slip?.head.name]).toEqual(names);
    expect([slip?.deputy.post, slip?.chief.post]).toEqual([
      "Phó Chánh Văn phòng",
      "Chánh Văn phòng",
    ]);
    expect(slip?.head.post).toBe("Giám đốc");
  });
});
