import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { googleErrorText } from "../../../src/hosts/google/error-text.ts";
import { HostError } from "../../../src/hosts/host-error.ts";
import { type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, filledProjects, stateOf } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const FRESH = ["--edition", "2020", "--entry", "shared", "--yes"];
const pack = packOf([OFFICE_ROW, unitRow("A")]);

let desk: ProvisionDesk;
beforeEach(async () => {
  desk = await provisionDesk();
});
afterEach(() => desk.google.stop());

async function refused(args = FRESH): Promise<string> {
  const error = await desk.run(args, { pack }).then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof HostError)) throw error ?? new RangeError("nothing was refused");
  return googleErrorText(error, "/nha/google-token.json") ?? error.code;
}

describe("what Google refuses is said with what to do", () => {
  it.each([
    { how: 401, reason: "authError", words: "Xóa tệp /nha/google-token.json rồi chạy lại" },
    {
      how: 403,
      reason: "forbidden",
      words: "Google từ chối khi tạo bảng «Bảng điều hành - Sở Công Thương 2020» (mã 403)",
    },
    { how: 403, reason: "storageQuotaExceeded", words: "Google báo hết hạn mức khi tạo bảng" },
    { how: 404, reason: "notFound", words: "Google không tìm thấy khi tạo bảng" },
    { how: 500, reason: "backendError", words: "Chưa rõ việc đó đã xong hay chưa; chạy lại sau" },
    {
      how: 400,
      reason: "badRequest",
      words:
        "Google không nhận yêu cầu khi tạo bảng «Bảng điều hành - Sở Công Thương 2020» (mã 400)",
    },
  ])("$how $reason", async ({ how, reason, words }) => {
    desk.google.fail({ at: { method: "drive.files.create", nth: 1 }, when: "before", how, reason });
    expect(await refused()).toContain(words);
  });

  it("an Apps Script API that the person has not switched on; the run that follows goes on", async () => {
    desk.google.scripts.enabledFor = new Set();
    expect(await refused()).toContain("https://script.google.com/home/usersettings");
    desk.google.scripts.enabledFor = undefined;
    await desk.run(FRESH, { pack });
    expect(filledProjects(desk)).toHaveLength(2);
  });

  it("a lost answer to a creation is never sent again: the run that follows finds the file", async () => {
    const at = { method: "drive.files.create", nth: 1 };
    desk.google.fail({ at, when: "after", how: 503 });
    expect(await refused()).toContain("Google không trả lời khi tạo bảng");
    await desk.run(FRESH, { pack });
    expect(bookOf(desk, "office").title).toContain("Bảng điều hành");
  });
});

describe("what passes by itself", () => {
  const PASSING = [
    { method: "drive.files.list", how: 503 },
    { method: "sheets.spreadsheets.get", how: 500 },
    { method: "sheets.spreadsheets.batchUpdate", how: 429 },
    { method: "script.projects.updateContent", how: 503 },
    { method: "drive.permissions.create", how: 429 },
  ] as const;

  it("is waited for as long as Google asks, and nobody is bothered", async () => {
    for (const { method, how } of PASSING) {
      desk.google.fail({ at: { method, nth: 1 }, when: "before", how, retryAfter: 7 });
    }
    const before = desk.google.cloud.now;
    await desk.run(FRESH, { pack });
    expect(desk.google.waitingFaults).toBe(0);
    expect(desk.google.cloud.now - before).toBeGreaterThanOrEqual(7000 * PASSING.length);
    const failed = desk.google.seen.filter(({ status }) => status >= 400);
    expect(failed.map(({ method }) => method)).toEqual(PASSING.map(({ method }) => method));
  });
});

describe("an address that Google refuses", () => {
  it("is passed over and named; the others get their share", async () => {
    desk.google.cloud.strangers.add("a@danang.example");
    const said = await desk.run(FRESH, { pack });
    expect(said).toContain("Chưa làm được, phần còn lại đã xong:");
    expect(said).toMatch(/Cho quyền sửa: a@danang\.example → Bảng nhập liệu.*: Google /);
    expect([...bookOf(desk, "entry").editors]).toEqual(["phong@danang.example"]);
    const before = stateOf(desk);
    await desk.run(["--yes"], { pack });
    expect(stateOf(desk)).toEqual(before);
  });
});
