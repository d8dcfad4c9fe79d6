import { describe, expect, it } from "vitest";
import { composeCommitteeDecisions } from "../../../src/documents/committee-decision/compose.ts";
import { committeeDecisionView } from "../../../src/documents/committee-decision/view.ts";
import { boardOf, type Situation } from "../compose-fixture.ts";

function decisionOf(situation: Situation = {}) {
  const { contents, issues } = composeCommitteeDecisions(boardOf(situation), {
    asOf: "2020-05-08",
  });
  const [decision] = contents.map(({ content }) => content);
  if (decision === undefined) throw new Error("no decision");
  return { decision, said: issues.join("\n") };
}

const subcommittee = (name: string) => ({ "Danh sách": "Tiểu ban", "Giá trị": name });

describe("a decision on the committee", () => {
  it("is the head's, on căn cứ that begin with his powers, owed, and end with who proposes it", () => {
    const { frame, authority } = decisionOf().decision;
    expect(frame.symbol).toBe("Số:      /QĐ-SCT");
    expect(frame.signerTitles).toEqual(["GIÁM ĐỐC"]);
    expect(authority).toBe("Giám đốc Sở Công Thương");
    expect(frame.basis[0]).toEqual({ owed: expect.stringContaining("Văn phòng điền") });
    expect(frame.basis.at(-1)).toBe("Theo đề nghị của Chánh Văn phòng Sở Công Thương");
    expect(frame.recipients).toEqual(["Như Điều 3", "Lãnh đạo Sở Công Thương (b/c)"]);
  });

  it("names nobody: every member of both annexes is owed", () => {
    const { decision, said } = decisionOf();
    const annexes = committeeDecisionView(decision)["Phụ lục"];
    expect(annexes.map((annex) => annex["Tên phụ lục"])).toEqual(["Phụ lục I", "Phụ lục II"]);
    const members = annexes
      .flatMap((annex) => annex["Theo nhóm"])
      .flatMap((one) => one["Thành viên"]);
    expect(members.length).toBeGreaterThan(0);
    for (const member of members)
      for (const blank of [member["Họ và tên"], member["Chức vụ, đơn vị"]])
        expect(blank).toEqual([{ text: "", owed: expect.stringContaining("Văn phòng điền") }]);
    expect(said).toContain("chưa có tên thành viên nào");
  });

  it.each([
    {
      lists: [],
      names: [{ owed: "Văn phòng điền tên Tiểu ban" }],
      because: "no list: one is owed",
    },
    { lists: ["Nội dung"], names: ["Tiểu ban Nội dung"], because: "one of the list" },
    {
      lists: ["Tiểu ban Khánh tiết", "Nội dung"],
      names: ["Tiểu ban Khánh tiết", "Tiểu ban Nội dung"],
      because: "in the order of the list, the word once",
    },
  ])("has the subcommittees of «Danh mục»: $because", ({ lists, names }) => {
    const { decision, said } = decisionOf({ lists: lists.map(subcommittee) });
    expect(decision.subcommittees.map(({ name }) => name)).toEqual(names);
    expect(said.includes("«Tiểu ban»")).toBe(lists.length === 0);
  });

  it("names the chief of Văn phòng, also where a deputy signs for him", () => {
    const settings = { VAN_PHONG_KY_CHUC_VU: "KT. Chánh Văn phòng; Phó Chánh Văn phòng" };
    expect(decisionOf({ settings }).decision.executor).toBe("Chánh Văn phòng");
  });
});
