import type { Answered, Given } from "./answer.ts";
import { notFound } from "./api-error.ts";
import type { Call } from "./call.ts";
import type { Match } from "./match-method.ts";

interface Session {
  readonly match: Match;
  readonly call: Call;
  readonly type: string;
  bytes: Buffer;
}

interface Resumed {
  readonly match: Match;
  readonly call: Call;
  /** 308 while bytes are missing. */
  readonly answer: Answered | undefined;
}

const RANGE = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/;

/** Uploads in several requests: the first brings the metadata, the others the bytes. */
export class ResumableUploads {
  readonly #sessions = new Map<string, Session>();

  start(match: Match, call: Call, { headers }: Given): Answered {
    const id = `upload-${this.#sessions.size + 1}`;
    const type = String(headers["x-upload-content-type"] ?? "application/octet-stream");
    this.#sessions.set(id, { match, call, type, bytes: Buffer.alloc(0) });
    const location = `http://${headers.host}/upload-session/${id}`;
    return { status: 200, headers: { location }, body: new Uint8Array() };
  }

  /** undefined for a path that is no upload's. */
  put({ httpMethod, url, headers, body }: Given): Resumed | undefined {
    const id = /^\/upload-session\/([^/]+)$/.exec(url.pathname)?.[1];
    if (id === undefined || httpMethod !== "PUT") return undefined;
    const session = this.#sessions.get(id);
    if (session === undefined) throw notFound("The upload session does not exist.");
    const [, from, , total] = RANGE.exec(String(headers["content-range"] ?? "")) ?? [];
    if (from === undefined || Number(from) === session.bytes.length) {
      session.bytes = Buffer.concat([session.bytes, body]);
    }
    const { match, call, type, bytes } = session;
    const isWhole = total === undefined || Number(total) === bytes.length;
    if (!isWhole) {
      const range = bytes.length === 0 ? {} : { range: `bytes=0-${bytes.length - 1}` };
      return { match, call, answer: { status: 308, headers: range, body: new Uint8Array() } };
    }
    this.#sessions.delete(id);
    const media = { type, bytes: new Uint8Array(bytes) };
    return { match, call: { ...call, media }, answer: undefined };
  }
}
