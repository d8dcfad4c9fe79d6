import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPackage, loadSample } from "../../../src/hosts/local/edition-seed.ts";
import { loadBook } from "../../../src/hosts/local/load-book.ts";
import { main } from "../../../src/hosts/local/main.ts";
import { makeWorkspace } from "../../../src/hosts/local/make-workspace.ts";
import type { Terminal } from "../../../src/hosts/local/terminal.ts";
import { liveFormulas } from "../../support/live-formulas.ts";
import { makeDocx } from "./make-docx.ts";
import { makeXlsx } from "./make-xlsx.ts";

const LIST = [
  "TRUNG TÂM XÚC TIẾN THƯƠNG MẠI\t\t\t",
  "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\t\t\t",
  "TT\tHọ tên đ/c\tNgày sinh\tThành phần",
  "1\tÔng Nguyễn Văn Thử\t12/5/80\tĐHTT",
  "2\tBà Trần Thị Mẫu\t01.02.1975\tKhách mời",
  "Tổng cộng: 2\t\t\t",
  "\t\t\tGIÁM ĐỐC",
].join("\n");

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  args: readonly string[],
  more: Partial<Pick<Terminal, "ask" | "readAll">> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isInteractive: false,
    now: new Date("2020-05-08T03:00:00Z"),
    environment: {},
    ...more,
  });
  return { code, out, err };
}

let made = "";
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), "dien-hinh-import-"));
  const sample = loadSample(loadPackage());
  await makeWorkspace(join(made, "ws"), sample.seed, {
    entries: sample.entries,
    asOf: sample.info.asOf,
  });
});

/** A copy of the sample's workspace with a list beside it, and the arguments that name both. */
function workspace(list: string | Uint8Array = LIST, name = "danh-sach.txt") {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-import-"));
  const ws = join(folder, "ws");
  cpSync(join(made, "ws"), ws, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, list);
  const args = (...rest: readonly string[]) => [
    "import",
    file,
    "--workspace",
    ws,
    "--as-of",
    "2020-05-08",
    ...rest,
  ];
  return { ws, file, args };
}

/** Fills the file of questions that a run has left: with these answers, else as it suggests. */
function answered(ws: string, answers: Readonly<Record<string, string>> = {}): string {
  const name = readdirSync(join(ws, "nhap")).find((one) => one.startsWith("cau-hoi-")) ?? "";
  const path = join(ws, "nhap", name);
  const file = JSON.parse(readFileSync(path, "utf8"));
  for (const question of file["cau-hoi"]) {
    question["tra-loi"] = answers[question.ma] ?? question["go-y"];
  }
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const ANSWERS = { "value:bornOn:12/5/80": "12/05/1980", "every:conference": "Đơn vị" };
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const BOOK = "bang-nhap-lieu-nhap-TTXTTM-2020-05-08.xlsx";

describe("npm start -- import", () => {
  it("asks first, in a file, and writes nothing else", async () => {
    const { ws, args } = workspace();
    const before = readdirSync(ws).filter((name) => name.endsWith(".xlsx"));
    const { code, out } = await run(args("--yes"));
    expect(code).toBe(0);
    expect(out).toContain("Còn 2 câu hỏi, chưa ghi gì");
    expect(out).toContain("Thành phần: Điển hình tiên tiến (gõ «ĐHTT»)");
    expect(readdirSync(ws).filter((name) => name.endsWith(".xlsx"))).toEqual(before);
    expect(readdirSync(join(ws, "nhap"))).toEqual(["cau-hoi-TTXTTM-2020-05-08.json"]);
  });

  it("does not write before it is told to, even when nothing is to be asked", async () => {
    const { ws, args } = workspace();
    await run(args());
    const { out } = await run(args("--answers", answered(ws, ANSWERS)));
    expect(out).toContain("Đã rõ: 2 dòng sẽ thêm");
    expect(existsSync(join(ws, BOOK))).toBe(false);
  });

  it("writes an entry workbook that check reads, with its source and what was left out", async () => {
    const { ws, args } = workspace();
    await run(args());
    const people = readdirSync(ws).filter((name) => name.endsWith(".xlsx"));
    const bytes = () => people.map((name) => [name, statSync(join(ws, name)).mtimeMs]);
    const before = bytes();
    const { out } = await run(args("--answers", answered(ws, ANSWERS), "--yes"));
    expect(out).toContain(`Đã ghi 2 dòng vào ${BOOK}`);
    expect(bytes()).toEqual(before);
    expect(readdirSync(join(ws, "nhap", "TTXTTM-2020-05-08")).sort()).toEqual([
      "khong-dua-vao.txt",
      "nguon.txt",
      "tra-loi.json",
    ]);
    expect(readFileSync(join(ws, "nhap", "TTXTTM-2020-05-08", "nguon.txt"), "utf8")).toBe(LIST);
    const left = readFileSync(join(ws, "nhap", "TTXTTM-2020-05-08", "khong-dua-vao.txt"), "utf8");
    expect(left).toContain("A6\tTổng cộng: 2\tdòng tổng cộng");
    expect(left).toContain("D7\tGIÁM ĐỐC\tphần ký");
    const { book } = await loadBook(join(ws, BOOK));
    const rows = book.tables.find(({ name }) => name === "Đại biểu")?.rows.slice(1) ?? [];
    expect(rows[0]?.slice(0, 5)).toEqual([
      "TTXTTM",
      "Đơn vị",
      "Nguyễn Văn Thử",
      { kind: "day", day: "1980-05-12" },
      "Nam",
    ]);
    expect(rows[1]?.slice(0, 5)).toEqual([
      "TTXTTM",
      "Đơn vị",
      "Trần Thị Mẫu",
      { kind: "day", day: "1975-02-01" },
      "Nữ",
    ]);
    const check = JSON.parse(
      (await run(["check", "--workspace", ws, "--as-of", "2020-05-08", "--json"])).out,
    );
    const unit = check.units.find((one: { code: string }) => one.code === "TTXTTM");
    const plain = JSON.parse(
      (await run(["check", "--workspace", join(made, "ws"), "--as-of", "2020-05-08", "--json"]))
        .out,
    );
    const former = plain.units.find((one: { code: string }) => one.code === "TTXTTM");
    expect(unit.delegates.unit.total).toBe(former.delegates.unit.total + 2);
  });

  it("appends nothing twice: the same list again finds its rows in place", async () => {
    const { ws, args } = workspace();
    await run(args());
    const answers = answered(ws, ANSWERS);
    await run(args("--answers", answers, "--yes"));
    const { out } = await run(args("--answers", answers, "--yes"));
    expect(out).toContain(`đã có ở ${BOOK} dòng 2, không thêm`);
    expect(out).toContain("Không có dòng nào để thêm");
    expect(existsSync(join(ws, BOOK.replace(".xlsx", "-2.xlsx")))).toBe(false);
  });

  it("asks at a terminal one question after the other, Enter takes the suggestion, then confirms", async () => {
    const { ws, args } = workspace();
    const asked: string[] = [];
    const replies = ["1", "1", "c"];
    const ask = async (question: string) => {
      asked.push(question);
      return replies[asked.length - 1] ?? "q";
    };
    const { out } = await run(args(), { ask });
    expect(asked).toHaveLength(3);
    expect(asked[0]).toContain("«12/5/80» nghĩa là gì?");
    expect(asked[0]).toContain("1. 12/05/1980");
    expect(asked[2]).toContain("Ghi 2 dòng? (c/k)");
    expect(out).toContain(`Đã ghi 2 dòng vào ${BOOK}`);
    expect(existsSync(join(ws, BOOK))).toBe(true);
  });

  it.each([
    { reply: "q", why: "the asking was stopped", said: "Còn 2 câu hỏi" },
    { reply: "", why: "an ambiguous date has no suggestion to take", said: "Còn 2 câu hỏi" },
  ])("writes nothing when $why", async ({ reply, said }) => {
    const { ws, args } = workspace();
    let count = 0;
    const { out } = await run(args(), { ask: async () => (++count > 3 ? "q" : reply) });
    expect(out).toContain(said);
    expect(existsSync(join(ws, BOOK))).toBe(false);
  });

  it("reads a workbook with its joined cells, and what is piped in", async () => {
    const row = (at: number, ...cells: readonly string[]) =>
      `<row r="${at}">${cells.map((text, column) => (text === "" ? "" : `<c r="${"ABCD"[column]}${at}" t="inlineStr"><is><t>${text}</t></is></c>`)).join("")}</row>`;
    const bytes = makeXlsx({
      rows:
        row(1, "Đơn vị", "Họ và tên", "Giới tính", "Thành phần") +
        row(2, "TTXTTM", "Nguyễn Văn Thử", "Nam", "Khách mời") +
        row(3, "", "Trần Thị Mẫu", "Nữ", "Khách mời"),
      after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    });
    const { args } = workspace(bytes, "danh-sach.xlsx");
    const { out } = await run(args("--tab", "delegates"));
    expect(out).toMatch(/Dòng 3 [^\n]*Đơn vị: TTXTTM · Họ và tên: Trần Thị Mẫu/);
    const piped = workspace();
    const readAll = async () => new TextEncoder().encode(LIST);
    const told = await run(["import", "-", "--workspace", piped.ws, "--as-of", "2020-05-08"], {
      readAll,
    });
    expect(told.out).toContain("Dòng 5");
  });

  it("reads the tables of a Word file as those of a workbook, and keeps the file", async () => {
    const table = [
      ["TT", "Đơn vị", "Họ và tên", "Giới tính", "Thành phần", "Hội nghị"],
      ["#", "TTXTTM", "Nguyễn Văn Thử", "Nam", "Khách mời", "Sở"],
      ["#", "^", "Trần Thị Mẫu", "Nữ", "Khác", "Sở"],
    ];
    const bytes = await makeDocx(["DANH SÁCH ĐẠI BIỂU", table, "NGƯỜI LẬP BIỂU"]);
    const { ws, args } = workspace(bytes, "danh-sach.docx");
    const { out } = await run(args("--yes"));
    expect(out).toMatch(/Dòng 4 [^\n]*Đơn vị: TTXTTM · [^\n]*Họ và tên: Trần Thị Mẫu/);
    expect(out).toContain("A5 «NGƯỜI LẬP BIỂU»: phần ký");
    expect(out).toContain(`Đã ghi 2 dòng vào ${BOOK}`);
    expect(readdirSync(join(ws, "nhap", "TTXTTM-2020-05-08"))).toContain("nguon.docx");
  });

  it("keeps hostile text as text: no cell of the new workbook computes", async () => {
    const list =
      'Đơn vị\tHọ và tên\tGiới tính\tThành phần\tHội nghị\tGhi chú\nVP\tNguyễn Văn Thử\tNam\tKhác\tSở\t=HYPERLINK("http://a.example";"x")\nVP\tTrần Thị Mẫu\tNữ\tKhác\tSở\t<b>+1&</b>';
    const { ws, args } = workspace(list);
    await run(args("--yes"));
    const book = join(ws, "bang-nhap-lieu-nhap-VP-2020-05-08.xlsx");
    expect(liveFormulas(new Uint8Array(readFileSync(book)))).toEqual([]);
    const rows =
      (await loadBook(book)).book.tables.find(({ name }) => name === "Đại biểu")?.rows ?? [];
    expect(rows.slice(1).map((row) => row[12])).toEqual([
      '=HYPERLINK("http://a.example";"x")',
      "<b>+1&</b>",
    ]);
  });

  it("gives machines all of it as JSON", async () => {
    const { args } = workspace();
    const told = JSON.parse((await run(args("--json"))).out);
    expect(told.state).toBe("asked");
    expect(told.questions.map((one: { id: string }) => one.id)).toEqual([
      "value:bornOn:12/5/80",
      "every:conference",
    ]);
    expect(told.sheets[0].fates).toHaveLength(16);
  });

  it.each([
    { rest: ["--unit", "TTXTM"], said: "Không có đơn vị «TTXTM»; có phải «TTXTTM»?" },
    { rest: ["--tab", "settings"], said: "Không nhập được vào tab «settings»" },
    { rest: ["--answers", "khong-co.json"], said: "khong-co.json không phải tệp câu trả lời" },
  ])("refuses $rest in words", async ({ rest, said }) => {
    const { code, err } = await run(workspace().args(...rest));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it.each([
    {
      bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00]),
      name: "anh.jpg",
      said: "Không đọc được anh.jpg",
    },
    { bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), name: "cu.xls", said: "cu.xls" },
    { bytes: OLE, name: "cu.doc", said: "cu.doc không phải dạng .docx" },
    {
      bytes: new TextEncoder().encode("{\\rtf1 a}"),
      name: "cu.doc",
      said: "không phải dạng .docx",
    },
    { bytes: new TextEncoder().encode("{\\rtf1 a}"), name: "cu.rtf", said: "lưu thành .docx" },
    { bytes: new TextEncoder().encode("chữ"), name: "la.docx", said: "không phải tệp Word .docx" },
  ])("refuses $name in words", async ({ bytes, name, said }) => {
    const { code, err } = await run(workspace(bytes, name).args());
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
