import { describe, expect, it } from "vitest";
import { composeGuidanceLetters } from "../../../src/documents/guidance-letter/compose.ts";
import { guidanceLetterView } from "../../../src/documents/guidance-letter/view.ts";
import { edition2020, type Row } from "../../support/edition-fixture.ts";
import { boardOf, type Situation } from "../compose-fixture.ts";

function letterOf(situation: Situation = {}) {
  const { contents, issues } = composeGuidanceLetters(boardOf(situation), { asOf: "2020-05-08" });
  const [letter] = contents.map(({ content }) => content);
  if (letter === undefined) throw new Error("no letter");
  return { letter, said: issues.join("\n") };
}

const { letter, said } = letterOf();

/** The rows of a tab with every one changed alike. */
function all(tab: string, more: Row): Readonly<Record<string, Row>> {
  return Object.fromEntries((edition2020[tab] ?? []).map((row) => [String(row["Mã"]), more]));
}

describe("a guidance letter", () => {
  it("goes from the agency to whom the row of its own task names", () => {
    expect(letter.frame).toMatchObject({ to: ["Các phòng, đơn vị"], symbol: "Số:      /SCT-VP" });
    const other = letterOf({ changes: { T21: { "Gửi đến": "Các chi cục" } } });
    expect(other.letter.frame.to).toEqual(["Các chi cục"]);
    expect(letterOf({ changes: { T21: { Mẫu: null } } }).letter.frame.to).toEqual([
      "Các phòng, đơn vị",
    ]);
  });

  it("has every award form by «Thứ tự», with who decides in full", () => {
    expect(letter.awards).toHaveLength(edition2020["Hình thức khen thưởng"]?.length ?? 0);
    expect(letter.awards.at(-1)).toEqual({
      name: "Giấy khen của Giám đốc Sở",
      level: "Sở",
      subjects: "Tập thể, cá nhân",
      authority: "Giám đốc Sở Công Thương",
    });
    const turned = letterOf({ changes: { GK_SO: { "Thứ tự": 0, "Thẩm quyền": null } } }).letter;
    expect(turned.awards[0]).toMatchObject({
      name: "Giấy khen của Giám đốc Sở",
      authority: { owed: "Văn phòng điền thẩm quyền" },
    });
  });

  it("has the quotas of Đề cử, and follows a changed row", () => {
    expect(letter.quotas.map(({ what, allowed }) => `${what}: ${allowed}`)).toEqual([
      "Cấp Thành phố, tập thể: không quá 20\u00a0% tổng số tập thể",
      "Cấp Thành phố, cá nhân: không quá 10\u00a0% tổng số cá nhân",
      "Cấp Sở, tập thể: không quá 50\u00a0% tổng số tập thể",
      "Cấp Sở, cá nhân: không quá 25\u00a0% tổng số cá nhân",
    ]);
    const changes = {
      DM05: { "Giá trị": 3, Trên: null, "Làm tròn": null },
      DM06: { "Áp dụng": "Không" },
    };
    const [first, second] = letterOf({ changes }).letter.quotas;
    expect([first?.allowed, second?.what]).toEqual(["không quá 03", "Cấp Sở, tập thể"]);
  });

  it.each([
    {
      must: "Được hội nghị đơn vị công nhận",
      when: "Cấp khen thưởng là Thành phố; đơn vị có tổ chức hội nghị",
    },
    {
      must: "Được hội nghị đơn vị công nhận",
      when: "Cấp khen thưởng là Thành phố; đơn vị không tổ chức hội nghị",
    },
    { must: "Kỷ luật không phải là “Đang trong thời hạn kỷ luật”", when: "Mọi trường hợp" },
    { must: "Số trang không quá 3", when: "Mọi trường hợp" },
    { must: "Số trang từ 2 trở lên", when: "Mọi trường hợp" },
    { must: "Có ảnh", when: "Mọi trường hợp" },
    { must: "Có ngày sinh; có quê quán; có chức vụ", when: "Đối tượng là Cá nhân" },
    { must: "Có hình thức khen thưởng hoặc có hình thức biểu dương", when: "Mọi trường hợp" },
  ])("asks once: $must, when $when", ({ must, when }) => {
    const same = letter.conditions.filter((one) => one.must === must && one.when === when);
    expect(same).toHaveLength(1);
  });

  it("names a task by what it is, never by its code", () => {
    const text = JSON.stringify(letter.conditions);
    expect(text).toContain(
      "việc “Tổ chức Hội nghị đơn vị, không quá nửa ngày” không phải là “Quá hạn”",
    );
    expect(text).not.toMatch(/T0\d|DM\d|DK\d|giả định/);
  });

  it("follows a changed condition, and leaves out one that does not apply", () => {
    const changes = { DK09: { "Thì phải": "Số trang ≤ 4" }, DK15: { "Áp dụng": "Không" } };
    const musts = letterOf({ changes }).letter.conditions.map(({ must }) => must);
    expect(musts).toContain("Số trang không quá 4");
    expect(musts.some((must) => must.includes("trở lên"))).toBe(false);
  });

  it("has the tasks on dossiers with the last good day, and owes those the plan does not date", () => {
    expect(letter.tasks.map(({ lastGoodDay }) => lastGoodDay)).toEqual([
      "10/5/2020",
      "14/5/2020",
      ...[1, 2, 3].map(() => ({ owed: "Văn phòng ấn định" })),
    ]);
    expect(letter.tasks[1]).toMatchObject({ template: "Theo công văn này" });
    expect(letter.tasks[4]).toMatchObject({ template: "Không có mẫu", sendTo: "Không phải gửi" });
    expect(said).toContain("03 việc kế hoạch không ấn định hạn");
  });

  it("gives the plan's day, not the extension of one unit", () => {
    const changes = { T08: { "Gia hạn": "VP = 30/05/2020", "Văn bản gia hạn": "Công văn số 1" } };
    expect(letterOf({ changes }).letter.tasks[1]?.lastGoodDay).toBe("14/5/2020");
  });

  it("says each way of sending once, with all who receive by it", () => {
    expect(letter.ways).toHaveLength(1);
    expect(letter.ways[0]).toMatch(
      /^Sở Công Thương, Hội đồng .*, Văn phòng Sở Công Thương; cách gửi/,
    );
  });
});

describe("an edition without such rows", () => {
  const bare = letterOf({
    changes: {
      ...all("Định mức", { "Áp dụng": "Không" }),
      ...all("Điều kiện", { "Áp dụng": "Không" }),
      ...all("Thời hạn", { Việc: "Gửi kế hoạch" }),
    },
  });

  it("leaves the tables out, for the template to say «Không có», and says which", () => {
    const view = guidanceLetterView(bare.letter);
    expect([view["Bảng định mức"], view["Bảng điều kiện"], view["Bảng hồ sơ"]]).toEqual([
      [],
      [],
      [],
    ]);
    expect(bare.said).toContain("không có việc nào về xét chọn");
  });
});
