import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import { beforeAll, describe, expect, it } from "vitest";
import { readStamp } from "../../../src/documents/trace/stamp.ts";
import { main } from "../../../src/hosts/local/main.ts";

const FORM = "to-trinh-danh-sach-dai-bieu.nd30.docx";
const DAY = ["--as-of", "2020-05-08"];
let workspace = "";

async function start(args: readonly string[], now = new Date("2026-11-22T03:00:00Z")) {
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
    now,
    environment: {},
  });
  return { code, out, err };
}

function draft(...more: readonly string[]) {
  return start(["draft", "delegate-list", "--workspace", workspace, ...DAY, ...more]);
}

/** The form laid out in the office's own folder, its text changed. */
function changeForm(from: string, to: string): void {
  const zip = new PizZip(readFileSync(join(workspace, "mau-van-ban", "mau-goc", FORM)));
  const xml = zip.file("word/document.xml")?.asText() ?? "";
  expect(xml).toContain(from);
  zip.file("word/document.xml", xml.replaceAll(from, to));
  writeFileSync(
    join(workspace, "mau-van-ban", FORM),
    zip.generate({ type: "uint8array", compression: "DEFLATE" }),
  );
}

function documents(): readonly string[] {
  const folder = join(workspace, "van-ban");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

beforeAll(async () => {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "mau-"));
  process.chdir(folder);
  try {
    await start(["check"]);
  } finally {
    process.chdir(before);
  }
  workspace = join(folder, "own");
  cpSync(join(folder, "workspace"), workspace, { recursive: true });
});

describe("an office's own forms", () => {
  it("are laid out beside a page that explains them, and change nothing there", async () => {
    const { code, out } = await start(["templates", "--workspace", workspace]);
    expect(code).toBe(0);
    expect(out).toContain("huong-dan.html");
    const page = readFileSync(join(workspace, "mau-van-ban", "huong-dan.html"), "utf8");
    expect(page).toContain("{Số đại biểu}");
    expect(readdirSync(join(workspace, "mau-van-ban", "mau-goc"))).toContain(FORM);
    expect((await draft()).code).toBe(0);
    expect(documents()).toEqual(["delegate-list-iii-2020-05-08.docx"]);
  });

  it("print from then on, in a file of another name", async () => {
    changeForm("{Tổng cộng}", "{tổng  cộng} (mẫu riêng)");
    expect((await draft()).code).toBe(0);
    expect(documents()).toHaveLength(2);
    const bytes = readFileSync(join(workspace, "van-ban", "delegate-list-iii-2020-05-08-2.docx"));
    const xml = new PizZip(bytes).file("word/document.xml")?.asText();
    expect(xml).toContain("(mẫu riêng)");
  });

  it("with a mistake let nothing be drafted: place and remedy, and exit code 2", async () => {
    const before = documents();
    changeForm("{Số đại biểu}", "{Số đại biễu}");
    const { code, err } = await draft();
    expect(code).toBe(2);
    expect(err).toContain(`Mẫu ${FORM}`);
    expect(err).toContain("có phải «{Số đại biểu}»?");
    expect(documents()).toEqual(before);
  });

  it("with a mistake stop no consolidation: the run says why there are no documents", async () => {
    const before = documents();
    const { code, out } = await start(["run", "--workspace", workspace, ...DAY]);
    expect(code).toBe(0);
    expect(out).toContain("có phải «{Số đại biểu}»?");
    expect(documents()).toEqual(before);
    expect(existsSync(join(workspace, "so-theo-doi.xlsx"))).toBe(true);
  });
});

describe("a draft that can be traced", () => {
  it("is kept at another moment, with its first stamp, and one line in Nhật ký", async () => {
    changeForm("{Tổng cộng}", "{Tổng cộng}.");
    await draft();
    const before = documents();
    const newest = join(workspace, "van-ban", before[1] ?? "");
    const stamp = readStamp(readFileSync(newest));
    const later = ["draft", "delegate-list", "--workspace", workspace, ...DAY];
    await start(later, new Date("2026-11-23T03:00:00Z"));
    expect(documents()).toEqual(before);
    expect(readStamp(readFileSync(newest))).toEqual(stamp);
    const log = readFileSync(join(workspace, ".dien-hinh", "nhat-ky.json"), "utf8");
    expect(log.split("delegate-list-iii-2020-05-08-3.docx")).toHaveLength(2);
    expect(log).toContain(`mã số liệu ${stamp?.rows}`);
    expect(log).toContain("số liệu lúc 22/11/2026 10:00");
  });

  it("--explain names workbook, tab and rows of each table", async () => {
    const { out } = await draft("--explain");
    expect(out).toMatch(/Bảng 1 \(\d+ dòng\):\n +bang-nhap-lieu\S*\.xlsx, tab Đại biểu, dòng \d/);
  });

  it("--explain --json gives them to machines, and without --explain none", async () => {
    const explained = JSON.parse((await draft("--explain", "--json")).out);
    const [{ rows, sources }] = explained.documents;
    expect(rows).toMatch(/^[0-9a-f]{64}$/);
    expect(sources[0].places[0]).toMatchObject({ sheet: "Đại biểu" });
    expect(sources[0].places[0].rows.length).toBeGreaterThan(1);
    expect(JSON.parse((await draft("--json")).out).documents[0]).not.toHaveProperty("sources");
  });

  it("--pdf without LibreOffice says so in one sentence", async () => {
    const { code, out } = await draft("--pdf");
    expect(code).toBe(0);
    expect(out.match(/không có LibreOffice/g)).toHaveLength(1);
  });
});
