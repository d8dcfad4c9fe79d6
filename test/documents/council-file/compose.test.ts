import { describe, expect, it } from "vitest";
import { composeCouncilBallot } from "../../../src/documents/council-ballot/compose.ts";
import { composeCouncilFile } from "../../../src/documents/council-file/compose.ts";
import { councilFileView } from "../../../src/documents/council-file/view.ts";
import { composeCouncilMinutes } from "../../../src/documents/council-minutes/compose.ts";
import { councilMinutesView } from "../../../src/documents/council-minutes/view.ts";
import {
  boardOf,
  collective,
  FORM,
  fullSituation,
  person,
  review,
  type Situation,
} from "../compose-fixture.ts";

function composed(situation: Situation) {
  const board = boardOf(situation);
  const { contents, issues } = composeCouncilFile(board, { asOf: board.asOf });
  const content = contents[0]?.content;
  if (content === undefined) throw new Error("no council file");
  const minutes = composeCouncilMinutes(board, { asOf: board.asOf }).contents[0]?.content;
  if (minutes === undefined) throw new Error("no minutes");
  const ballots = composeCouncilBallot(board, { asOf: board.asOf }).contents;
  return { board, content, issues, minutes, ballots };
}

function lineTexts(lines: readonly { readonly line: readonly { readonly text: string }[] }[]) {
  return lines.map(({ line }) => line.map(({ text }) => text).join(""));
}

describe("the list for review", () => {
  it("says «Không có» plainly while nobody is nominated, and there is no ballot", () => {
    const { content, issues, minutes, ballots } = composed({});
    expect(content.forms).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("chưa có tập thể, cá nhân nào"));
    expect(ballots).toEqual([]);
    expect(councilMinutesView(minutes)["Số trường hợp"]).toBe("0 trường hợp");
  });

  it("holds everyone with an award form, held back or not, and its sums are a recount", () => {
    const { board, content } = composed(fullSituation());
    const listed = content.forms.flatMap(({ collectives, individuals }) => [
      ...collectives,
      ...individuals,
    ]);
    expect(listed).toHaveLength(board.nominees.total - (board.nominees.byLevel.get("") ?? 0));
    const view = councilFileView(content);
    const printed = view["Phụ lục"].flatMap((annex) =>
      annex["Theo đối tượng"].flatMap((group) => group["Trường hợp"]),
    );
    expect(view["Số trường hợp"]).toContain(`0${printed.length} trường hợp`);
  });

  it("goes by «Thứ tự», collectives apart, by unit and the Vietnamese way, under full names", () => {
    const nominees = [
      person("Trần Hà"),
      person("Lê Hà"),
      collective("Tổ Một"),
      person("An", { "Hình thức khen thưởng": FORM.city }),
    ];
    const { content } = composed({ nominees });
    expect(content.forms.map(({ form }) => form)).toEqual([
      "Bằng khen của Chủ tịch UBND thành phố Đà Nẵng",
      "Giấy khen của Giám đốc Sở Công Thương",
    ]);
    expect(content.forms[1]?.collectives.map(({ name }) => name)).toEqual(["Tổ Một"]);
    expect(content.forms[1]?.individuals.map(({ name }) => name)).toEqual(["Lê Hà", "Trần Hà"]);
  });

  it("tells discipline as Xét duyệt has it, and that nobody has verified it", () => {
    const nominees = [person("An"), person("Bình")];
    const reviews = [review(nominees[0] ?? {}, { "Kỷ luật": "Đang trong thời hạn kỷ luật" })];
    const { content } = composed({ nominees, reviews });
    const [an, binh] = content.forms[0]?.individuals ?? [];
    expect(an?.discipline).toBe("Đang trong thời hạn kỷ luật");
    expect(an?.obstacles).toContain("đang trong thời hạn kỷ luật");
    expect(an?.clauses).toBe("III.2.a (DK02)");
    expect(binh?.discipline).toBeUndefined();
    expect(binh?.obstacles).toBe("");
    expect(lineTexts(councilFileView(content)["Cần lưu ý"])).toContain(
      "Chưa xác minh kỷ luật: 01 trường hợp;",
    );
  });

  it("names who has left Đề cử, and lists them nowhere", () => {
    const nominees = [person("An"), person("Bình")];
    const reviews = nominees.map((row) => review(row, { "Số phiếu": 7, "Tổng số phiếu": 9 }));
    const { content, minutes, ballots } = composed({ nominees: nominees.slice(0, 1), reviews });
    expect(content.withdrawn).toEqual([`Bình (Trung tâm B), ${FORM.department}`]);
    expect(content.forms[0]?.individuals.map(({ name }) => name)).toEqual(["An"]);
    expect(ballots[0]?.content.forms[0]?.individuals.map(({ name }) => name)).toEqual(["An"]);
    expect(minutes.withdrawn).toEqual([
      `Bình (Trung tâm B), ${FORM.department}: 7/9 (77,8\u00a0%), Thông qua`,
    ]);
    expect(councilMinutesView(minutes)["Số trường hợp"]).toContain("01 trường hợp");
  });

  it("leaves out a row whose subject nobody knows, and says so", () => {
    const { content, issues } = composed({ nominees: [person("An", { "Đối tượng": null })] });
    expect(content.forms).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("01 dòng của tab Đề cử"));
  });
});

describe("votes", () => {
  it.each([
    { votes: 6, cast: 9, text: "6/9 (66,7\u00a0%)", because: "two thirds, rounded where printed" },
    { votes: 9, cast: 9, text: "9/9 (100\u00a0%)", because: "all" },
    { votes: 0, cast: 9, text: "0/9 (0\u00a0%)", because: "none in favour is a result" },
    { votes: null, cast: null, text: "chưa có", because: "nobody has voted" },
    {
      votes: 10,
      cast: 9,
      text: { owed: "Văn phòng xem lại số phiếu" },
      because: "one more than were cast",
    },
    {
      votes: 0,
      cast: 0,
      text: { owed: "Văn phòng xem lại số phiếu" },
      because: "of no votes there is no share",
    },
    {
      votes: 5,
      cast: null,
      text: { owed: "Văn phòng xem lại số phiếu" },
      because: "half of the record is missing",
    },
  ])("$because", ({ votes, cast, text }) => {
    const nominee = person("An");
    const reviews = [review(nominee, { "Số phiếu": votes, "Tổng số phiếu": cast })];
    const { content, issues } = composed({ nominees: [nominee], reviews });
    expect(content.forms[0]?.individuals[0]?.votes).toEqual(text);
    expect(issues.some((issue) => issue.includes("số phiếu không hợp lệ"))).toBe(
      typeof text === "object",
    );
  });
});

describe("the minutes", () => {
  it("count every outcome by what the office's word stands for", () => {
    const outcomes = ["Thông qua", "Không", "Trả lại", "Hoãn", "Đạt", null];
    const nominees = outcomes.map((_, index) => person(`An ${"ABCDEG"[index]}`));
    const reviews = nominees.map((row, index) =>
      review(row, { "Hội đồng": outcomes[index] ?? null, "Lý do": "có lý do" }),
    );
    const lists = [{ "Danh sách": "Hội đồng", "Giá trị": "Đạt", "Tính như": "Thông qua" }];
    const { minutes } = composed({ nominees, reviews, lists });
    expect(lineTexts(councilMinutesView(minutes)["Kết quả chung"])).toEqual([
      "Thông qua: 02 trường hợp;",
      "Không thông qua: 01 trường hợp;",
      "Trả lại: 01 trường hợp;",
      "Hoãn: 01 trường hợp;",
      "Chưa ghi kết quả: 01 trường hợp.",
    ]);
  });

  it("leave to the secretary what no row knows", () => {
    const view = councilMinutesView(composed({ nominees: [person("An")] }).minutes);
    for (const key of ["Thời gian họp", "Chủ tọa", "Thành viên có mặt"] as const) {
      expect(view[key].every(({ owed }) => owed.includes("thư ký"))).toBe(true);
    }
    const row = view["Bảng kết quả"][0]?.["Theo đối tượng"][1]?.["Trường hợp"][0];
    expect(row?.["Tỷ lệ"]).toEqual([{ text: "", owed: "[thư ký điền]" }]);
  });
});

it("the ballot marks whom the file holds something against", () => {
  const nominees = [person("An", { "Số trang": 9 }), person("Bình")];
  const { ballots } = composed({ nominees });
  expect(ballots[0]?.content.forms[0]?.individuals).toEqual([
    { name: "An", unit: "Trung tâm B", isObstructed: true },
    { name: "Bình", unit: "Trung tâm B", isObstructed: false },
  ]);
});

describe("the minutes' number and letterhead", () => {
  it.each([
    { settings: { KY_HIEU_HOI_DONG: "HĐTĐ" }, symbol: "Số:      /BB-HĐTĐ", owed: 0 },
    { settings: { KY_HIEU_HOI_DONG: null }, symbol: "Số:      /BB-……", owed: 1 },
  ])("are the council's own: $symbol", ({ settings, symbol, owed }) => {
    const board = boardOf({ settings });
    const { contents, issues } = composeCouncilMinutes(board, { asOf: board.asOf });
    expect(contents[0]?.content.frame).toMatchObject({
      symbol,
      agency: "Hội đồng Thi đua, Khen thưởng",
      agencyParent: "Sở Công Thương thành phố Đà Nẵng",
    });
    expect(issues.filter((issue) => issue.includes("KY_HIEU_HOI_DONG"))).toHaveLength(owed);
  });

  it("name a council whose name does not end in the agency's as it is", () => {
    const board = boardOf({ settings: { HOI_DONG: "Hội đồng xét tặng" } });
    const [minutes] = composeCouncilMinutes(board, { asOf: board.asOf }).contents;
    expect(minutes?.content.frame.agency).toBe("Hội đồng xét tặng");
  });
});
