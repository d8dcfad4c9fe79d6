import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBook } from "../../../src/hosts/local/load-book.ts";
import { main } from "../../../src/hosts/local/main.ts";
import { makeDocx } from "./make-docx.ts";

/** `new --ask` at a terminal where somebody answers by what is asked. */
async function newEdition(
  reply: (question: string) => string | undefined,
  typed: readonly string[] = [""],
) {
  const folder = join(mkdtempSync(join(tmpdir(), "dien-hinh-new-")), "ky");
  const asked: string[] = [];
  let out = "";
  let err = "";
  const code = await main(["new", "--ask", "--workspace", folder], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ask: async (question) => {
      asked.push(question);
      return reply(question) ?? ">";
    },
    askLines: async (question, isEnough) => {
      asked.push(question);
      const end = typed.findIndex((_, at) => isEnough(typed.slice(0, at + 1)));
      return typed.slice(0, end + 1);
    },
    isInteractive: true,
    now: new Date("2024-11-01T03:00:00Z"),
    environment: {},
  });
  return { code, out, err, asked, folder };
}

describe("npm start -- new --ask", () => {
  it("writes the answers as rows, and lists what is owed", async () => {
    const times = new Map<string, number>();
    const { out, asked, folder } = await newEdition((question) => {
      const count = (times.get(question) ?? 0) + 1;
      times.set(question, count);
      if (question.startsWith("NAM ·")) return count === 1 ? "năm tới" : "2025";
      if (/^(?:LAN_THU|T01 ·.*: Kiểu hạn|GIAI_DOAN)/.test(question)) return "";
      if (/^T01 ·.*: Hạn\n/.test(question)) return "09/12/2024";
      return question.startsWith("Tạo kỳ mới") ? "c" : undefined;
    });
    expect(asked.filter((question) => question.startsWith("NAM ·"))).toHaveLength(2);
    expect(out).toContain("«năm tới» không phải một năm");
    expect(out).toContain("Cấu hình, dòng 9, Giá trị: 2020 → 2025 (II.3.b)");
    expect(out).toContain("Thời hạn, dòng 2, Hạn: 09/12/2019 → 09/12/2024");
    expect(out).toMatch(/Còn nợ \d+ ngày/);
    const { book } = await loadBook(join(folder, "bang-dieu-hanh.xlsx"));
    const deadlines = book.tables.find(({ name }) => name === "Thời hạn")?.rows ?? [];
    expect(deadlines[1]?.slice(0, 4)).toContain("09/12/2024");
    expect(deadlines[2]?.slice(0, 4)).toContain("20/12/2019");
  });

  it("makes nothing when it is not agreed to", async () => {
    const { out, folder, code } = await newEdition((question) =>
      question.startsWith("Tạo kỳ mới") ? "k" : "q",
    );
    expect([code, existsSync(folder)]).toEqual([0, false]);
    expect(out).toContain("Đã dừng, chưa tạo gì.");
  });

  /** Rows of «Đơn vị» by code and name, as the new workbook holds them. */
  async function unitsOf(folder: string) {
    const { book } = await loadBook(join(folder, "bang-dieu-hanh.xlsx"));
    const rows = book.tables.find(({ name }) => name === "Đơn vị")?.rows ?? [];
    return rows.slice(1).map((row) => row.slice(0, 2));
  }

  const UNIT_REPLIES = (question: string): string | undefined => {
    if (question.includes("«Loại»")) return "Phòng";
    if (question.includes("«Tổ chức hội nghị»")) return "Không";
    if (question.includes("«Email»")) return "để trống";
    return /^\n?(?:Lấy|Tạo kỳ mới)/.test(question) ? "c" : "q";
  };

  it("takes units typed line by line, after asking what all of them owe", async () => {
    const typed = ["1. Phòng Quản lý cảng", "", "Trung tâm Khuyến nghị", "."];
    const { out, folder } = await newEdition(UNIT_REPLIES, typed);
    expect(out).toContain("Đã nhận 2 đơn vị");
    expect(await unitsOf(folder)).toEqual([
      ["PQLC", "Phòng Quản lý cảng"],
      ["TTKN", "Trung tâm Khuyến nghị"],
    ]);
  });

  it("takes units of a Word file that is named", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "dien-hinh-units-")), "don-vi.docx");
    const table = [
      ["TT", "Tên đơn vị", "Mã"],
      ["1", "Phòng Quản lý cảng", "QLC"],
    ];
    writeFileSync(path, await makeDocx(["DANH SÁCH ĐƠN VỊ", table, "Tổng cộng: 01"]));
    const { out, folder } = await newEdition(UNIT_REPLIES, [path, "không đọc tới"]);
    expect(out).toContain("A4 «Tổng cộng: 01»: dòng tổng cộng");
    expect(await unitsOf(folder)).toEqual([["QLC", "Phòng Quản lý cảng"]]);
  });

  it.each([
    {
      replies: "q",
      said: "Còn câu chưa trả lời nên chưa lấy đơn vị nào",
      why: "asking was stopped",
    },
    { replies: "k", said: "Chưa lấy đơn vị nào", why: "nobody agreed" },
  ])("takes no unit when $why", async ({ replies, said }) => {
    const reply = (question: string) => {
      if (question.startsWith("Tạo kỳ mới")) return "k";
      if (replies === "q" || question.includes("Lấy")) return replies;
      return UNIT_REPLIES(question);
    };
    const { out } = await newEdition(reply, ["Phòng Quản lý cảng", "."]);
    expect(out).toContain(said);
  });
});
