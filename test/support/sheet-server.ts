import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEditionSeed, loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { makeWorkspace } from "../../src/hosts/local/make-workspace.ts";
import type { JobRunner } from "../../src/hosts/local/sheet/job-runner.ts";
import { doJob } from "../../src/hosts/local/sheet/jobs.ts";
import {
  type PageId,
  TOKEN_HEADER,
  type WorkspaceView,
} from "../../src/hosts/local/sheet/protocol.ts";
import {
  type RunningServer,
  type ServerOptions,
  startServer,
} from "../../src/hosts/local/sheet/sheet-server.ts";
import { NO_STOP } from "../../src/hosts/local/stop-switch.ts";
import type { TemplateRows } from "../../src/workbook/template-shape.ts";

export const ENTRY = "bang-nhap-lieu.xlsx";
export const OFFICE = "bang-dieu-hanh.xlsx";
export const PAGE: PageId = "trang-thu-nhat-0001";
export const OTHER_PAGE: PageId = "trang-thu-hai-00002";

const pack = loadPackage();

/** What came back of one call. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly json: <T>() => T;
}

export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body?: string | Buffer;
}

/** One call with exactly the headers that are given, as no browser would send it. */
export function rawCall(
  port: number,
  path: string,
  { method = "GET", headers = {}, body }: Call = {},
) {
  return new Promise<Reply>((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const whole = Buffer.concat(chunks);
          const json = <T>() => JSON.parse(whole.toString("utf8")) as T;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: whole, json });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A browser that was let in. */
export interface Browser {
  readonly port: number;
  readonly cookie: string;
  readonly token: string;
  readonly get: (path: string) => Promise<Reply>;
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
}

/** Opens the printed address and reads the workspace, as the page does. */
export async function browserAt({
  address,
  port,
}: Pick<RunningServer, "address" | "port">): Promise<Browser> {
  const entered = await rawCall(port, new URL(address).pathname + new URL(address).search);
  const cookie = (entered.headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? "";
  const get = (path: string) => rawCall(port, path, { headers: { cookie } });
  const { token } = (await get("/api/workspace")).json<WorkspaceView>();
  const headers = {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    "content-type": "application/json",
    [TOKEN_HEADER]: token,
  };
  const post: Browser["post"] = (path, body, more = {}) =>
    rawCall(port, path, {
      method: "POST",
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    });
  return { port, cookie, token, get, post };
}

const UNIT = {
  Mã: "VP",
  Tên: "Văn phòng Sở",
  Loại: "Phòng",
  "Tổ chức hội nghị": "Không",
  Email: "vp@so.example",
};

/** The edition of one unit with what it typed. */
export async function smallWorkspace(rows: TemplateRows): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bang-tren-may-"));
  const seed = loadEditionSeed(pack, "2020");
  await makeWorkspace(
    folder,
    { ...seed, office: { ...seed.office, "Đơn vị": [UNIT] } },
    { entries: [{ file: ENTRY, entry: { rows } }], asOf: "2020-05-08" },
  );
  return folder;
}

/** A copy of a workspace that a test may spoil. */
export function copiedWorkspace(workspace: string): string {
  const folder = mkdtempSync(join(tmpdir(), "bang-tren-may-"));
  cpSync(workspace, folder, { recursive: true });
  return folder;
}

export function removeWorkspace(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Jobs in the tests' own thread, where nobody stops them. */
export const jobsHere: JobRunner = ({ job, ...order }, onProgress) => ({
  ended: doJob(job, { ...order, onProgress, channel: "files", stop: NO_STOP }, pack),
  stop: () => {},
});

/** Faults of ours that the server met: a test expects none. */
export interface Started {
  readonly server: RunningServer;
  readonly faults: readonly unknown[];
}

export async function startedServer(
  workspace: string,
  more: Partial<ServerOptions> = {},
): Promise<Started> {
  const faults: unknown[] = [];
  const server = await startServer({
    workspace,
    pack,
    asOf: () => "2020-05-08",
    now: () => new Date("2020-05-08T07:30:00Z"),
    who: "an (may-1)",
    onFault: (error) => faults.push(error),
    port: 0,
    runJob: jobsHere,
    page: new Map([["index.html", new TextEncoder().encode("<!doctype html><title>Bảng</title>")]]),
    ...more,
  });
  return { server, faults };
}
