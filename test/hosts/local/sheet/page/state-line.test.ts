import { describe, expect, it } from "vitest";
import {
  EMPTY_QUEUE,
  type SaveQueue,
} from "../../../../../src/hosts/local/sheet/page/model/save-queue.ts";
import type { State } from "../../../../../src/hosts/local/sheet/page/session/store.ts";
import { stateLine } from "../../../../../src/hosts/local/sheet/page/state-line.vi.ts";

const ONE = { file: "a.xlsx", tab: "T", row: 2, column: 0, text: "x" };
const WAITING: SaveQueue = { ...EMPTY_QUEUE, waiting: [ONE] };
const YOU = { isYou: true, who: "an (may-1)", since: "08/05/2020 14:30" };
const state = (more: Partial<State>): State => ({
  workspace: undefined,
  editor: YOU,
  queue: EMPTY_QUEUE,
  link: "good",
  refusal: undefined,
  savedAt: undefined,
  job: undefined,
  counts: undefined,
  ...more,
});

describe("stateLine", () => {
  it.each([
    { because: "nothing was typed", more: {}, says: /^Mọi ô đã lưu\.$/, look: "good" },
    {
      because: "a save is done",
      more: { savedAt: "14:30:05" },
      says: /^Đã lưu lúc 14:30:05\.$/,
      look: "good",
    },
    { because: "an edit waits", more: { queue: WAITING }, says: /^Chưa lưu 1 ô\.$/, look: "busy" },
    {
      because: "Excel holds the file",
      more: { queue: { ...WAITING, trouble: { kind: "held", message: "Tệp đang mở." } } },
      says: /^Chưa lưu: Tệp đang mở\..*Chưa lưu 1 ô/,
      look: "bad",
    },
    {
      because: "the server is away",
      more: { link: "lost", queue: WAITING },
      says: /^Mất kết nối: .*Chưa lưu 1 ô/,
      look: "bad",
    },
    {
      because: "an answer was lost and the server is there again",
      more: { queue: { ...WAITING, trouble: { kind: "unreached", message: "" } } },
      says: /^Mất kết nối/,
      look: "bad",
    },
    {
      because: "the server does not know the browser",
      more: { link: "locked-out" },
      says: /không nhận trình duyệt này\. Mở địa chỉ mà cửa sổ lệnh in ra/,
      look: "bad",
    },
    {
      because: "another folder is served at the address now",
      more: { link: "elsewhere", queue: WAITING },
      says: /thư mục làm việc khác, trang này ngừng ghi.*Chưa lưu 1 ô/,
      look: "bad",
    },
    {
      because: "the server answers that a workbook cannot be read",
      more: { refusal: "Tệp a.xlsx hỏng.", savedAt: "14:30:05" },
      says: /^Tệp a\.xlsx hỏng\.$/,
      look: "bad",
    },
    {
      because: "another page edits",
      more: { editor: { ...YOU, isYou: false } },
      says: /^Đang xem, an \(may-1\) đang sửa từ 08\/05\/2020 14:30\..*Google Sheets/,
      look: "reading",
    },
    {
      because: "another page edits while something waits here",
      more: { editor: { ...YOU, isYou: false }, queue: WAITING },
      says: /^Đang xem.*Chưa lưu 1 ô/,
      look: "reading",
    },
  ] as const)("says $says when $because", ({ more, says, look }) => {
    const line = stateLine(state(more as Partial<State>));
    expect(line.text).toMatch(says);
    expect(line.look).toBe(look);
  });
});
