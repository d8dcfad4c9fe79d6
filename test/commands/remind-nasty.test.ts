import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planMails } from "../../src/commands/remind.ts";
import type { Mail } from "../../src/domain/mail.ts";
import { dayCell, editionBoard, unitRow } from "../support/edition-fixture.ts";
import { only, taskRow } from "../support/reminder-run.ts";

const PERSON = "Nguyễn-Văn (An) $& Bình";

interface Nasty {
  readonly name: string;
  readonly title: string;
  readonly reason: string;
  readonly how: string;
  readonly document: string;
  readonly conference: string;
}

function mailsOf(nasty: Nasty): readonly Mail[] {
  const board = editionBoard({
    asOf: "2020-05-18",
    units: [
      unitRow("HB", { Tên: nasty.name, "Email thủ trưởng": "head@danang.example" }),
      unitRow("TB", { Email: null }),
    ],
    settings: { TEN_HOI_NGHI: nasty.conference },
    office: {
      ...only(
        taskRow({ Việc: nasty.title, "Cách gửi": nasty.how }),
        taskRow({ Mã: "T02", "Gia hạn": "HB = 20/05/2020", "Văn bản gia hạn": nasty.document }),
        taskRow({ Mã: "T03" }),
      ),
      "Tiếp nhận": [
        {
          "Đơn vị": "HB",
          "Mã việc": "T03",
          "Ngày nhận": dayCell("2020-05-18"),
          "Kết quả": "Trả lại",
          "Lý do": nasty.reason,
          "Hạn mới": dayCell("2020-05-25"),
        },
      ],
    },
    entry: {
      "Đại biểu": [
        {
          "Đơn vị": "HB",
          "Hội nghị": "Đơn vị",
          "Họ và tên": PERSON,
          "Giới tính": nasty.reason,
          "Ngày sinh": "31/04/1980",
          "Thành phần": "Khách mời",
        },
      ],
    },
  });
  return planMails(board, { ledger: [] }).mails;
}

const plain: Nasty = {
  name: "Phòng HB",
  title: "Gửi kế hoạch",
  reason: "Thiếu phụ lục",
  how: "Thư điện tử",
  document: "Công văn 12",
  conference: "Hội nghị",
};

const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        "</td></tr></table>",
        '"><img src=//x.example/p.png>',
        "\r\nBcc: thief@x.example",
        "\n\nSubject: khác",
        "\u2028",
        "\u0000",
        "\u202e",
        "\ud800",
        "𠀀",
        "&lt;b&gt;",
        "{{ten}}",
        "$&",
        "[KY_HIEU]",
        "|",
        PERSON,
        PERSON.toUpperCase(),
        "x".repeat(400),
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => `Chữ ${parts.join(" ")}`);

const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

describe("whatever people type", () => {
  const [calm] = mailsOf(plain);

  it("comes into a calm mail with every part of it", () => {
    expect(calm?.kind).toBe("escalation");
    expect(calm?.html).toContain("Thiếu phụ lục");
    expect(calm?.html).toContain("Đại biểu, dòng 2");
  });

  it("never opens a tag, breaks a header or names a person", () => {
    let written = 0;
    const nasty = fc.record({
      name: nastyText,
      title: nastyText,
      reason: nastyText,
      how: nastyText,
      document: nastyText,
      conference: nastyText,
    });
    fc.assert(
      fc.property(nasty, (texts) => {
        for (const mail of mailsOf(texts)) {
          if (mail.kind !== "office-digest") written++;
          const headers = [mail.subject, ...[...mail.to, ...mail.cc].map(({ name }) => name)];
          expect(headers.filter((header) => CONTROLS.test(header))).toEqual([]);
          expect(mail.subject.length).toBeLessThanOrEqual(150);
          expect(mail.subject.endsWith(`(mã ${mail.code})`)).toBe(true);
          expect(mail.html.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
          expect(mail.html + mail.text).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]/);
          if (mail.kind === "escalation")
            expect(tagsOf(mail.html)).toEqual(tagsOf(calm?.html ?? ""));
        }
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(75);
  });

  it("never puts a delegate's name, or a cell's value, into a mail", () => {
    const wholes = [
      mailsOf({ ...plain, reason: `Ảnh của ${PERSON} mờ, ${PERSON.toUpperCase()} nữa` }),
    ];
    for (const mail of wholes.flat()) {
      const whole = JSON.stringify(mail).toLowerCase();
      expect(whole).not.toContain("bình");
      expect(whole).not.toContain("31/04");
    }
  });
});
