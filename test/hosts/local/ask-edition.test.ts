import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBook } from "../../../src/hosts/local/load-book.ts";
import { main } from "../../../src/hosts/local/main.ts";

/** `new --ask` at a terminal where somebody answers by what is asked. */
async function newEdition(reply: (question: string) => string | undefined) {
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
});
