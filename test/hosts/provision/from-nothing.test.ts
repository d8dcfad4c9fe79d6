import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ProvisionDesk, provisionDesk, SCRIPTS } from "./office-desk.ts";
import { bookOf, filledProjects, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

let desk: ProvisionDesk;

const FRESH = ["--edition", "2020", "--entry", "shared", "--yes"];
const pack = packOf([OFFICE_ROW, unitRow("A"), unitRow("B")]);

function methods(from = 0): readonly string[] {
  return desk.google.seen
    .slice(from)
    .map(({ method }) => method.replace(/^(\w+)\..*?(\w+\.\w+)$/, "$2"));
}

describe("from nothing", () => {
  let said: string;
  beforeAll(async () => {
    desk = await provisionDesk();
    said = await desk.run(FRESH, { pack });
  }, 60_000);
  afterAll(() => desk.google.stop());

  it("makes both workbooks in one file and one batch each, binds the scripts, shares", () => {
    const made = ["files.create", "spreadsheets.get", "spreadsheets.batchUpdate"];
    const script = ["projects.create", "files.update", "projects.updateContent", "versions.create"];
    expect(methods()).toEqual([
      "about.get",
      "files.list",
      "files.list",
      ...made,
      ...made,
      "spreadsheets.get",
      "spreadsheets.batchUpdate",
      ...script,
      ...script,
      ...Array.from({ length: 4 }, () => "permissions.create"),
    ]);
    const office = bookOf(desk, "office");
    const entry = bookOf(desk, "entry");
    expect([office.locale, office.timeZone]).toEqual(["vi_VN", "Asia/Ho_Chi_Minh"]);
    expect(office.tabs.map(({ name }) => name)).toEqual([
      ...pack.declarations.office.tabs.map(({ name }) => name),
      "Danh sách chọn",
    ]);
    expect(entry.tabs.map(({ name }) => name)).toEqual([
      ...pack.declarations.entry.tabs.map(({ name }) => name),
      "Danh sách chọn",
    ]);
    expect([...office.editors]).toEqual(["phong@danang.example"]);
    expect([...entry.editors].sort()).toEqual([
      "a@danang.example",
      "b@danang.example",
      "phong@danang.example",
    ]);
    expect(filledProjects(desk)).toEqual([office.id, entry.id]);
    expect(said).toContain(entry.url);
  });

  it("leaves in each tab what the declaration says", () => {
    const entry = bookOf(desk, "entry");
    const delegates = entry.tab("Đại biểu");
    const columns = pack.declarations.entry.tabs.find(({ key }) => key === "delegates")?.columns;
    expect(columns?.map((_, at) => delegates?.value(1, at + 1))).toEqual(
      columns?.map(({ header }) => header),
    );
    expect(delegates?.at(2, 14)?.formula).toMatch(/^=KIEM_TRA\("Đại biểu"; 'Đại biểu'!\$A\$1:\$M/);
    expect(delegates?.filterViews).toHaveLength(3);
    expect(delegates?.protections.map(({ editors }) => [...editors].sort())).toEqual([
      ["phong@danang.example", "vanphong@danang.example"],
      ["phong@danang.example", "vanphong@danang.example"],
    ]);
    const tags = entry.metadata.filter(({ key }) => key === "dienHinh.column");
    expect(tags.filter(({ tab }) => tab === delegates).map(({ value }) => value)).toEqual(
      columns?.map(({ key }) => `delegates.${key}`),
    );
    expect(entry.tab("Danh sách chọn")?.isHidden).toBe(true);
    expect(bookOf(desk, "office").tab("Tổng hợp")?.charts).toHaveLength(2);
  });

  it("writes nothing the second time, and says so", async () => {
    const before = desk.google.seen.length;
    const again = await desk.run(["--yes"], { pack });
    expect(writesSince(desk, before)).toEqual([]);
    expect(again).toContain("Không có gì phải làm.");
    expect(desk.google.seen.length - before).toBe(8);
  });

  const newer = {
    ...SCRIPTS,
    entry: SCRIPTS.entry.map((file) =>
      file.name === "Code" ? { ...file, source: "function KIEM_TRA() { return 2; }" } : file,
    ),
  };

  it("writes scripts anew only where they differ, in every workbook of the edition", async () => {
    const before = desk.google.seen.length;
    const more = { pack, scripts: newer, release: "Điển Hình 2" };
    const again = await desk.run(["--yes"], more);
    expect(writesSince(desk, before)).toEqual([
      "script.projects.updateContent",
      "script.projects.versions.create",
    ]);
    expect(again).toContain("Cập nhật mã chạy kèm của: Bảng nhập liệu");
    expect(filledProjects(desk)).toHaveLength(2);
  });

  it("goes back to the scripts before, and a later run brings the newer ones again", async () => {
    await desk.run(["--yes"], { pack, scripts: newer });
    const before = desk.google.seen.length;
    const said = await desk.run(["--back", "--yes"], { pack });
    const name = "Bảng nhập liệu - Sở Công Thương 2020";
    expect(said).toContain(`- Đưa mã chạy kèm về bản trước của: ${name} (Điển Hình 1)`);
    expect(writesSince(desk, before)).toEqual(["script.projects.updateContent"]);
    const sources = () =>
      [...desk.google.scripts.projects.values()].map(({ files }) => files[1]?.source);
    expect(sources()).toEqual(["function onOpen() {}", "function KIEM_TRA() {}"]);
    await desk.run(["--yes"], { pack, scripts: newer });
    expect(sources()[1]).toBe("function KIEM_TRA() { return 2; }");
  });

  it("says when a version cannot be kept; the script itself is written", async () => {
    const at = { method: "script.projects.versions.create", nth: 5 };
    desk.google.fail({ at, when: "before", how: 400 });
    const said = await desk.run(["--yes"], { pack });
    expect(desk.google.waitingFaults).toBe(0);
    expect(said).toMatch(/- Cập nhật mã chạy kèm của: .*: Google không nhận .* lưu phiên bản mã/);
    expect(await desk.run(["--yes"], { pack })).toContain("Không có gì phải làm.");
  });

  it("makes a script again when somebody has deleted a project", async () => {
    const [first] = desk.google.scripts.projects.keys();
    desk.google.scripts.projects.delete(first ?? "");
    await desk.run(["--yes"], { pack });
    expect(filledProjects(desk)).toHaveLength(2);
  });
});

describe("before anything is made", () => {
  afterEach(() => desk.google.stop());

  it.each([
    { args: ["--edition", "2020", "--entry", "shared", "--dry-run"], why: "a dry run" },
    { args: ["--edition", "2020", "--entry", "shared"], why: "a person who says no" },
  ])("writes nothing for $why, and tells what it would do", async ({ args }) => {
    desk = await provisionDesk();
    const said = await desk.run(args, { pack, answers: [""] });
    expect(writesSince(desk, 0)).toEqual([]);
    expect(said).toContain("- Tạo bảng điều hành: Bảng điều hành - Sở Công Thương 2020");
  });

  it("asks three questions at most, and takes Enter for the usual answer", async () => {
    desk = await provisionDesk();
    const said = await desk.run([], { pack, answers: ["", "", "c"] });
    expect(said.match(/: $/gm)).toHaveLength(3);
    expect(said).toContain("Xong: 9 việc.");
  });

  it.each([
    { args: ["--yes"], words: "--edition" },
    { args: ["--edition", "2020", "--yes"], words: "--entry" },
    { args: ["--edition", "2020", "--entry", "shared"], words: "--yes" },
    { args: ["--edition", "khong-co.json", "--yes"], words: "khong-co.json" },
  ])("says what is missing where nobody can be asked: $args", async ({ args, words }) => {
    desk = await provisionDesk();
    await expect(desk.run(args, { pack })).rejects.toThrow(words);
    expect(writesSince(desk, 0)).toEqual([]);
  });
});
