import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What goes back: bytes, of what type, under which rules of the browser. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Our page runs only the scripts that the server itself gives, and nothing may frame it. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What others wrote, shown in a frame of our page: no script, no network, no address of ours. */
const FRAME_POLICY = [
  "sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const COMMON: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

export function jsonAnswer(value: unknown, status = 200): Answer {
  const body = new TextEncoder().encode(JSON.stringify(value));
  return { status, type: "application/json; charset=utf-8", body };
}

/** HTML that others wrote. */
export function frameAnswer(html: string): Answer {
  const body = new TextEncoder().encode(html);
  const headers = { "content-security-policy": FRAME_POLICY, "x-frame-options": "SAMEORIGIN" };
  return { status: 200, type: "text/html; charset=utf-8", body, headers };
}

/** A file to be kept, never shown by the browser in our name. */
export function downloadAnswer(file: { name: string; type: string; bytes: Uint8Array }): Answer {
  const encoded = encodeURIComponent(file.name).replace(/['()*]/g, percent);
  const plain = file.name.replace(/[^\w.-]+/g, "_");
  const headers = {
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  };
  return { status: 200, type: file.type, body: file.bytes, headers };
}

export function textPage(status: number, text: string): Answer {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Điển Hình</title><p>${escaped(text)}</p></html>`;
  return { status, type: "text/html; charset=utf-8", body: new TextEncoder().encode(html) };
}

const MIN_ZIPPED = 2048;

/** Sends an answer; text that is long goes packed where the browser takes it. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const takesZip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const isText = /^(?:application\/json|text\/)/.test(answer.type);
  const isZipped = takesZip && isText && answer.body.length >= MIN_ZIPPED;
  const body = isZipped ? gzipSync(answer.body, { level: 1 }) : answer.body;
  response.writeHead(answer.status, {
    "content-security-policy": PAGE_POLICY,
    "x-frame-options": "DENY",
    ...COMMON,
    ...answer.headers,
    "content-type": answer.type,
    "content-length": body.length,
    ...(isZipped ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
