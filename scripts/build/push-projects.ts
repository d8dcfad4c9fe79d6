import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs clasp with these options. */
export type Clasp = (options: readonly string[]) => {
  readonly said: string;
  readonly code: number;
};

export interface PushPlace {
  readonly root: string;
  readonly clasp: Clasp;
  readonly tell: (line: string) => void;
}

interface Target {
  readonly config: string;
  readonly folder: string;
  readonly what: string;
}

const TARGETS: readonly Target[] = [
  { config: ".clasp.entry.json", folder: "dist/entry", what: "bảng nhập liệu" },
  { config: ".clasp.json", folder: "dist/office", what: "bảng điều hành" },
];

/** clasp exits with 0 for a push that it skipped: only these words mean that it is done. */
const PUSHED = /^(?:Pushed [1-9]|Pushed one|Script is already up to date)/m;

/**
 * Pushes both scripts; the exit code: 0 pushed, 1 refused, 2 not set up yet.
 *
 * Without a script id, or without what the build makes, clasp is never called.
 */
export function pushProjects({ root, clasp, tell }: PushPlace): number {
  const lacking = TARGETS.filter(({ config }) => scriptId(join(root, config)) === undefined);
  if (lacking.length > 0) {
    for (const line of nextSteps(lacking)) tell(line);
    return 2;
  }
  const unbuilt = TARGETS.filter(
    ({ folder }) => !existsSync(join(root, folder, "appsscript.json")),
  );
  if (unbuilt.length > 0) {
    tell(`Chưa có ${unbuilt.map(({ folder }) => folder).join(", ")}: chạy npm run build trước.`);
    return 2;
  }
  for (const { config, what } of TARGETS) {
    const { said, code } = clasp(["push", "--force", "--project", config]);
    if (code !== 0 || !PUSHED.test(said)) {
      tell(
        `Chưa đẩy được mã của ${what} (${config}). Mã đang chạy không đổi; xem lời của clasp ở trên.`,
      );
      return 1;
    }
    tell(`Đã đẩy mã của ${what}.`);
  }
  return 0;
}

function scriptId(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { scriptId: id } = JSON.parse(readFileSync(path, "utf8")) as { scriptId?: unknown };
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
}

function nextSteps(lacking: readonly Target[]): readonly string[] {
  const names = lacking.map(({ config, what }) => `${config} (${what})`).join(" và ");
  return [
    `Chưa có mã dự án Apps Script trong ${names}. Ba bước tiếp theo:`,
    "1. Mở từng bảng trên Google Trang tính, chọn Tiện ích mở rộng → Apps Script, vào Cài đặt dự án và chép Mã tập lệnh (Script ID).",
    `2. Ghi mã đó vào ${lacking.map(({ config }) => config).join(" và ")}, ví dụ: { "scriptId": "…", "rootDir": "${lacking[0]?.folder ?? "dist/entry"}" }.`,
    "3. Chạy npx clasp login một lần, rồi npm run build và npm run push.",
  ];
}
