import {
  type BookView,
  type SaveAnswer,
  type SaveRequest,
  TOKEN_HEADER,
  type WorkspaceView,
} from "../../protocol.ts";
import type { EditorRequest, EditorView } from "../../protocol-editor.ts";
import type { FilesView, MailView, PreviewView } from "../../protocol-files.ts";
import type { FindingsView, JobRequest, JobView, StopRequest } from "../../protocol-jobs.ts";
import type { Refusal } from "../../protocol-refusal.ts";
import { otherFolder } from "../words.vi.ts";

/** What came of a call: an answer, the server's no, or nothing at all. */
export type Answer<Value> =
  | { readonly kind: "given"; readonly value: Value }
  | { readonly kind: "refused"; readonly refusal: PageRefusal }
  | { readonly kind: "unreached" };

/** The server's no, or the page's own: another folder is served at its address now. */
export type PageRefusal = Refusal | { readonly code: "other-workspace"; readonly message: string };

/** How long an answer is waited for. Saving a large workbook takes seconds. */
const PATIENCE_MS = 60_000;

/** The calls of `protocol.ts`, with the token of this start of the server. */
export interface Server {
  readonly workspace: () => Promise<Answer<WorkspaceView>>;
  readonly book: (file: string) => Promise<Answer<BookView>>;
  readonly save: (file: string, request: SaveRequest) => Promise<Answer<SaveAnswer>>;
  readonly editor: (request: EditorRequest) => Promise<Answer<EditorView>>;
  readonly begin: (request: JobRequest) => Promise<Answer<JobView>>;
  readonly job: (id: string) => Promise<Answer<JobView>>;
  readonly stop: (id: string, request: StopRequest) => Promise<Answer<JobView>>;
  readonly findings: () => Promise<Answer<FindingsView>>;
  readonly files: () => Promise<Answer<FilesView>>;
  readonly mail: (name: string) => Promise<Answer<MailView>>;
  readonly preview: () => Promise<Answer<PreviewView>>;
}

export function serverAt(origin: string): Server {
  let token = "";
  let folder: string | undefined;
  let elsewhere: string | undefined;
  const get = async <Value>(path: string): Promise<Answer<Value>> =>
    elsewhere === undefined ? call<Value>(`${origin}${path}`, {}) : otherWorkspace(elsewhere);
  /** The folder of a page is the one that it saw first: it never types into another one's books. */
  const workspace = async (): Promise<Answer<WorkspaceView>> => {
    const answer = await call<WorkspaceView>(`${origin}/api/workspace`, {});
    if (answer.kind !== "given") return answer;
    folder ??= answer.value.workspace;
    elsewhere = answer.value.workspace === folder ? undefined : answer.value.workspace;
    if (elsewhere !== undefined) return otherWorkspace(elsewhere);
    token = answer.value.token;
    return answer;
  };
  const post = async <Value>(path: string, body: object): Promise<Answer<Value>> => {
    const send = () => call<Value>(`${origin}${path}`, posting(token, body));
    const answer = await send();
    if (answer.kind !== "refused" || answer.refusal.code !== "token-stale") return answer;
    const renewed = await workspace();
    return renewed.kind === "given" ? send() : renewed;
  };
  const named = encodeURIComponent;
  return {
    workspace,
    book: (file) => get(`/api/books/${named(file)}`),
    save: (file, request) => post(`/api/books/${named(file)}/cells`, request),
    editor: (request) => post("/api/editor", request),
    begin: (request) => post("/api/jobs", request),
    job: (id) => get(`/api/jobs/${named(id)}`),
    stop: (id, request) => post(`/api/jobs/${named(id)}/stop`, request),
    findings: () => get("/api/findings"),
    files: () => get("/api/files"),
    mail: (name) => get(`/api/mails/${named(name)}`),
    preview: () => get("/api/preview"),
  };
}

function otherWorkspace(folder: string): Answer<never> {
  return {
    kind: "refused",
    refusal: { code: "other-workspace", message: otherFolder(folder) },
  };
}

/** Bytes of a request that browsers carry out after its page: 64 KB of all of them together. */
const OUTLIVING_BYTES = 32_000;

/** A short one outlives the page: the last word of one that closes. */
function posting(token: string, body: object): RequestInit {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return {
    method: "POST",
    headers: { "content-type": "application/json", [TOKEN_HEADER]: token },
    body: bytes,
    keepalive: bytes.length < OUTLIVING_BYTES,
  };
}

async function call<Value>(url: string, init: RequestInit): Promise<Answer<Value>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { ...init, signal, credentials: "same-origin" });
    const value: unknown = await response.json();
    if (response.ok) return { kind: "given", value: value as Value };
    return { kind: "refused", refusal: value as Refusal };
  } catch {
    return { kind: "unreached" };
  }
}
