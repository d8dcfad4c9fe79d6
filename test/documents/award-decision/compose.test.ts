import { describe, expect, it } from "vitest";
import { composeAwardDecision } from "../../../src/documents/award-decision/compose.ts";
import { awardDecisionView } from "../../../src/documents/award-decision/view.ts";
import {
  boardOf,
  collective,
  FORM,
  fullSituation,
  person,
  review,
  type Situation,
} from "../compose-fixture.ts";

const AGREED = { "Giám đốc quyết": "Đồng ý" };

function composed(situation: Situation) {
  const board = boardOf(situation);
  const { contents, issues } = composeAwardDecision(board, { asOf: board.asOf });
  return { content: contents[0]?.content, files: contents.length, issues };
}

function people(names: readonly string[], more = {}) {
  const nominees = names.map((name) => person(name, more));
  return { nominees, reviews: nominees.map((row) => review(row, AGREED)) };
}

/** The names that the decision lists, in its order. */
function names({ content }: ReturnType<typeof composed>): readonly string[] {
  return (content?.forms ?? []).flatMap(({ collectives, individuals }) =>
    [...collectives, ...individuals].map(({ name }) => name),
  );
}

describe("who is named", () => {
  it("nobody before the Director has agreed: no document, and why", () => {
    const nominee = person("An");
    const { files, issues } = composed({ nominees: [nominee], reviews: [review(nominee)] });
    expect(files).toBe(0);
    expect(issues[0]).toContain("chưa có tập thể, cá nhân nào được Giám đốc Sở Công Thương đồng ý");
    expect(issues).toContainEqual(expect.stringContaining("01 trường hợp Giám đốc chưa quyết"));
  });

  it("everyone agreed on, by unit and the Vietnamese way", () => {
    const { nominees, reviews } = people(["Trần Hà", "Lê Hạ", "Lê Hà"]);
    expect(names(composed({ nominees, reviews }))).toEqual(["Lê Hà", "Trần Hà", "Lê Hạ"]);
  });

  it.each([
    {
      more: { "Giám đốc quyết": null },
      said: "01 trường hợp Giám đốc chưa quyết",
      because: "open",
    },
    {
      more: { "Giám đốc quyết": "Không" },
      said: "01 trường hợp Giám đốc không đồng ý",
      because: "refused",
    },
    {
      more: { ...AGREED, "Số, ngày quyết định": "12/QĐ-SCT ngày 02/5/2020" },
      said: "01 trường hợp đã có Số, ngày quyết định",
      because: "decided in an earlier paper",
    },
    {
      more: { ...AGREED, "Kỷ luật": "Đang trong thời hạn kỷ luật" },
      said: "không đưa vào Bình (Trung tâm B): Bình đang trong thời hạn kỷ luật",
      because: "disciplined since, though agreed on",
    },
    {
      more: { ...AGREED, "Hội đồng": "Hoãn", "Lý do": "chờ xác nhận" },
      said: "không đưa vào Bình (Trung tâm B): Hội đồng: Hoãn. Lý do: chờ xác nhận",
      because: "the council defers",
    },
  ])("not who is $because", ({ more, said }) => {
    const nominees = [person("An"), person("Bình")];
    const [an = {}, binh = {}] = nominees;
    const made = composed({ nominees, reviews: [review(an, AGREED), review(binh, more)] });
    expect(names(made)).toEqual(["An"]);
    expect(made.issues.filter((issue) => issue.includes(said))).toHaveLength(1);
  });

  it("not who has left Đề cử since, and says whom", () => {
    const { nominees, reviews } = people(["An", "Bình"]);
    const made = composed({ nominees: nominees.slice(0, 1), reviews });
    expect(names(made)).toEqual(["An"]);
    expect(made.issues).toContainEqual(
      expect.stringContaining("Bình (Trung tâm B): không còn trong Đề cử"),
    );
  });

  it("not whom another authority decides on, without a word", () => {
    const city = collective("Tổ Một", { "Hình thức khen thưởng": FORM.city });
    const made = composed({ nominees: [city], reviews: [review(city, AGREED)] });
    expect(made.files).toBe(0);
    expect(made.issues.join()).not.toContain("Tổ Một");
  });

  it("those whose discipline nobody has verified, and says how many", () => {
    const nominee = person("An");
    const reviews = [review(nominee, { ...AGREED, "Kỷ luật": null })];
    const made = composed({ nominees: [nominee], reviews });
    expect(names(made)).toEqual(["An"]);
    expect(made.issues).toContainEqual(expect.stringContaining("01 trường hợp chưa xác minh"));
  });
});

describe("prize money", () => {
  const prizes = { GK_SO: { "Mức thưởng tập thể": 1_500_000, "Mức thưởng cá nhân": 500_000 } };
  const situation = () => {
    const nominees = [collective("Tổ Một"), person("An"), person("Bình")];
    return { nominees, reviews: nominees.map((row) => review(row, AGREED)) };
  };

  it("is what the rows give each, and the total is a recount", () => {
    const { content } = composed({ ...situation(), changes: prizes });
    if (content === undefined) throw new Error("no decision");
    const view = awardDecisionView(content);
    expect(view["Tổng tiền thưởng"]).toEqual([{ text: "2.500.000 đồng", owed: "" }]);
    const rows = view["Phụ lục"].flatMap((annex) =>
      annex["Theo đối tượng"].flatMap((group) => group["Người nhận thưởng"]),
    );
    const printed = rows.map((row) => Number(row["Tiền thưởng"][0]?.text.replaceAll(".", "")));
    expect(printed.reduce((sum, one) => sum + one, 0)).toBe(2_500_000);
  });

  it("is owed while the rows give none, and so is the total", () => {
    const { content, issues } = composed(situation());
    if (content === undefined) throw new Error("no decision");
    expect(content.forms[0]?.prizes.individuals).toEqual({
      owed: "Văn phòng điền “Mức thưởng cá nhân”",
    });
    expect(awardDecisionView(content)["Tổng tiền thưởng"][0]?.owed).toContain("Văn phòng điền");
    expect(issues).toContainEqual(expect.stringContaining("chưa ghi mức thưởng"));
  });

  it("of nothing is nothing: an amount for a subject that nobody is of is not asked for", () => {
    const { nominees, reviews } = people(["An"]);
    const changes = { GK_SO: { "Mức thưởng cá nhân": 500_000 } };
    const { content, issues } = composed({ nominees, reviews, changes });
    if (content === undefined) throw new Error("no decision");
    expect(awardDecisionView(content)["Tổng tiền thưởng"][0]?.text).toBe("500.000 đồng");
    expect(issues.join()).not.toContain("chưa ghi mức thưởng");
  });
});

describe("the signature", () => {
  it.each([
    { post: "Giám đốc", name: "Trần Thị Mẫu", because: "the head signs" },
    {
      post: "KT. Giám đốc; Phó Giám đốc",
      name: { owed: "Văn phòng điền họ tên" },
      because: "the name is the deputy's",
    },
    {
      post: "TL. Giám đốc; Chánh Văn phòng",
      name: { owed: "Văn phòng điền họ tên" },
      because: "the name is the chief of office's",
    },
  ])("is the head's: $because", ({ post, name }) => {
    const { nominees, reviews } = people(["An"]);
    const settings = { NGUOI_KY_CHUC_VU: post, NGUOI_KY_HO_TEN: "Trần Thị Mẫu" };
    const { content } = composed({ nominees, reviews, settings });
    expect(content?.frame.signerTitles).toEqual(["GIÁM ĐỐC"]);
    expect(content?.frame.signerName).toEqual(name);
    expect(content?.director).toBe("Giám đốc Sở Công Thương");
  });
});

it("names the award and the head in full", () => {
  const { content } = composed(fullSituation());
  expect(content?.forms.map(({ form }) => form)).toEqual(["Giấy khen của Giám đốc Sở Công Thương"]);
  expect(content?.frame.basis.at(-1)).toBe(
    "Theo đề nghị của Hội đồng Thi đua, Khen thưởng Sở Công Thương",
  );
});
