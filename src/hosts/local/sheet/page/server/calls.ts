import {
  type BookView,
  type EditorRequest,
  type EditorView,
  type SaveAnswer,
  type SaveRequest,
  TOKEN_HEADER,
  type WorkspaceView,
} from "../../protocol.ts";
import type { FilesView, MailView, PreviewView } from "../../protocol-files.ts";
import type { FindingsView, JobRequest, JobView } from "../../protocol-jobs.ts";
import type { Refusal } from "../../protocol-refusal.ts";

/** What came of a call: an answer, the server's no, or nothing at all. */
export type Answer<Value> =
  | { readonly kind: "given"; readonly value: Value }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unreached" };

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
  readonly findings: () => Promise<Answer<FindingsView>>;
  readonly files: () => Promise<Answer<FilesView>>;
  readonly mail: (name: string) => Promise<Answer<MailView>>;
  readonly preview: () => Promise<Answer<PreviewView>>;
}

export function serverAt(origin: string): Server {
  let token = "";
  const get = <Value>(path: string) => call<Value>(`${origin}${path}`, {});
  const workspace = async () => {
    const answer = await get<WorkspaceView>("/api/workspace");
    if (answer.kind === "given") token = answer.value.token;
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
    findings: () => get("/api/findings"),
    files: () => get("/api/files"),
    mail: (name) => get(`/api/mails/${named(name)}`),
    preview: () => get("/api/preview"),
  };
}

/** It outlives the page: the last word of one that closes. */
function posting(token: string, body: object): RequestInit {
  const text = JSON.stringify(body);
  return {
    method: "POST",
    headers: { "content-type": "application/json", [TOKEN_HEADER]: token },
    body: text,
    keepalive: text.length < 32_000,
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
