import { describe, expect, it } from "vitest";
import { composeConferenceResults } from "../../../src/documents/conference-result/compose.ts";
import { conferenceResultView } from "../../../src/documents/conference-result/view.ts";
import type { ComposeRequest } from "../../../src/documents/kind.ts";
import { dayCell, type Row } from "../../support/edition-fixture.ts";
import {
  boardOf,
  collective,
  delegate,
  FORM,
  fullSituation,
  person,
  review,
  type Situation,
  speech,
} from "../compose-fixture.ts";

function composed(situation: Situation = {}, asked: { unit?: string; isApart?: boolean } = {}) {
  const board = boardOf(situation);
  const unit = board.reckoning.edition.units.byCode.get(asked.unit ?? "");
  const request: ComposeRequest = {
    asOf: board.asOf,
    ...(unit === undefined ? {} : { unit }),
    ...(asked.isApart ? { isApart: true } : {}),
  };
  const { contents, issues } = composeConferenceResults(board, request);
  const views = contents.map(({ content }) => conferenceResultView(content));
  return { board, contents, issues, views, view: views[0] };
}

const HELD: Row = {
  "Đơn vị": "TTB",
  "Hình thức hội nghị": "Hội nghị biểu dương người tốt, việc tốt",
  "Ngày tổ chức": dayCell("2020-03-20"),
};

describe("the result of the Sở", () => {
  it("has a table of the units whose last line is the recount, and equals the body", () => {
    const unitDelegate = (name: string, more: Row = {}) =>
      delegate(name, { "Hội nghị": "Đơn vị", ...more });
    const { view, board } = composed({
      delegates: [
        unitDelegate("Lê Hạ", { "Lao động trực tiếp": true }),
        unitDelegate("Trần Hà", { "Giới tính": "Nam", "Thành phần": "Lãnh đạo" }),
        unitDelegate("Võ Ất", { "Đơn vị": "DNA", "Ngày sinh": "1960" }),
        delegate("Hồ Anh"),
      ],
      entry: { "Hội nghị": [HELD], "Tham luận": [speech("Lê Hạ"), speech("Võ Ất")] },
      nominees: [person("Lê Hạ"), collective("Tổ Hai", { "Đơn vị": "DNA" })],
    });
    const [annex] = view?.["Phụ lục"] ?? [];
    expect(annex?.["Tổng cộng"]).toEqual([
      {
        "Tổng đại biểu": "3",
        "Điển hình tiên tiến": "2",
        Nữ: "2",
        "Trẻ tuổi": "2",
        "Lao động trực tiếp": "1",
        "Số tham luận đơn vị": "2",
        "Tập thể được công nhận": "1",
        "Cá nhân được công nhận": "1",
      },
    ]);
    for (const column of ["Tổng đại biểu", "Nữ", "Số tham luận đơn vị"] as const) {
      const rows = annex?.["Đơn vị"].map((row) => Number(row[column])) ?? [];
      const sum = rows.reduce((total, one) => total + one, 0);
      expect(String(sum)).toBe(annex?.["Tổng cộng"][0]?.[column]);
    }
    expect(board.delegates.unit.total).toBe(3);
    const summary = view?.["Phần các đơn vị"][0]?.["Câu tổng hợp"];
    expect(summary).toContain("Đã có 01 trên 02 đơn vị");
    expect(summary).toContain(
      "03 người, trong đó điển hình tiên tiến 02 người (66,7 %)".replace(" %", "\u00a0%"),
    );
  });

  it.each([
    { day: "2020-05-07", isHeld: true, because: "the day before the board's" },
    { day: "2020-05-08", isHeld: true, because: "the day itself" },
    { day: "2020-05-09", isHeld: false, because: "the day after: not yet" },
  ])("counts a conference of $day: $because", ({ day, isHeld }) => {
    const rows = [{ ...HELD, "Ngày tổ chức": dayCell(day) }];
    const { contents } = composed({ entry: { "Hội nghị": rows } });
    expect(contents[0]?.content.units?.[0]?.state).toBe(isHeld ? "held" : "not-yet");
  });

  it("says which units hold none and why, and which have not yet", () => {
    const rows = [{ ...HELD, "Ngày tổ chức": null, "Không tổ chức": true, "Lý do": "giải thể." }];
    const { view } = composed({ entry: { "Hội nghị": rows } });
    const lines = view?.["Phần các đơn vị"][0]?.["Đơn vị chưa tổ chức"] ?? [];
    expect(lines.map(({ line }) => line[0]?.text)).toEqual([
      "Trung tâm B: không tổ chức (lý do: giải thể)",
      "Công ty A: chưa tổ chức",
    ]);
  });

  it("counts those to whom the Director agreed, by the order of the forms", () => {
    const agreed = [
      person("Lê Hạ"),
      person("Trần Hà"),
      collective("Tổ Hai"),
      collective("Trung tâm B", { "Hình thức khen thưởng": FORM.flag }),
    ];
    const refused = person("Võ Bình");
    const { view } = composed({
      nominees: [...agreed, refused, person("Hồ Biểu")],
      reviews: [
        ...agreed.map((one) => review(one, { "Giám đốc quyết": "Đồng ý" })),
        review(refused, { "Giám đốc quyết": "Không" }),
      ],
    });
    expect(view?.["Khen thưởng"].map(({ line }) => line[0]?.text)).toEqual([
      "Cờ thi đua của UBND thành phố Đà Nẵng: 01 tập thể, 0 cá nhân",
      "Giấy khen của Giám đốc Sở Công Thương: 01 tập thể, 02 cá nhân",
    ]);
  });

  it("says plainly what there is none of", () => {
    const { view, issues } = composed({ units: [] });
    expect(view?.["Phần các đơn vị"][0]?.["Câu tổng hợp"]).toBe(
      "Không có đơn vị nào tổ chức Hội nghị riêng.",
    );
    expect(view?.["Phụ lục"]).toEqual([]);
    expect(view?.["Số đại biểu"]).toBe("0");
    expect(issues).toContainEqual(expect.stringContaining("chưa có ngày Hội nghị Sở"));
    expect(issues).toContainEqual(expect.stringContaining("chưa có trường hợp nào"));
  });

  it.each([
    { day: "2020-05-08", isSaid: false, because: "it is today" },
    { day: "2020-05-09", isSaid: true, because: "it is tomorrow" },
  ])("held on $day: $because", ({ day, isSaid }) => {
    const { issues } = composed({ settings: { NGAY_HOI_NGHI_SO: dayCell(day) } });
    expect(issues.some((issue) => issue.includes("ngày đó chưa đến"))).toBe(isSaid);
  });
});

describe("the result of a unit", () => {
  it("is the unit's own, to the Sở, without the others", () => {
    const { contents, view } = composed(
      {
        ...fullSituation(),
        entry: {
          "Hội nghị": [HELD],
          "Tham luận": [speech("Lê Hạ"), speech("A", { "Đơn vị": "DNA" })],
        },
        nominees: [
          person("Lê Hạ"),
          person("Lê Hạ", { "Hình thức khen thưởng": FORM.city }),
          person("Trần Hà", { "Được hội nghị đơn vị công nhận": null }),
        ],
      },
      { unit: "TTB" },
    );
    const content = contents[0]?.content;
    expect(content?.frame).toMatchObject({ agency: "Trung tâm B", to: ["Sở Công Thương"] });
    expect(content?.delegates.map(({ name }) => name)).toEqual(["Lê Đơn"]);
    expect(content?.speeches).toHaveLength(1);
    expect(content?.praises).toEqual([
      { name: "Tập thể, cá nhân đề cử", collectives: 0, individuals: 1 },
    ]);
    expect(view?.["Phần các đơn vị"]).toEqual([]);
    expect(view?.["Phụ lục"]).toEqual([]);
    expect(view?.["Ưu điểm"]).toEqual([{ text: "", owed: expect.stringContaining("Trung tâm B") }]);
  });

  it("is drafted for every unit that holds one, and for none that does not", () => {
    expect(composed({}, { isApart: true }).contents.map(({ about }) => about)).toEqual([
      "TTB",
      "DNA",
    ]);
    const { contents, issues } = composed({}, { unit: "VP" });
    expect(contents).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("không tổ chức hội nghị"));
  });
});
