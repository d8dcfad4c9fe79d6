import type { IncomingMessage } from "node:http";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { type Refused, refused } from "./refused.ts";

export interface BodyLimits {
  readonly maxBytes: number;
  /** The whole body must be there by then. */
  readonly maxMs: number;
}

/**
 * The JSON of a request.
 *
 * @throws Refused "not-json" by its type or its text, "too-large", "too-slow"
 */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(type)) throw notJson();
  if (request.headers["content-encoding"] !== undefined) throw notJson();
  if (Number(request.headers["content-length"] ?? 0) > limits.maxBytes) throw tooLarge();
  const bytes = await readBytes(request, limits);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw notJson();
  }
}

function readBytes(request: IncomingMessage, { maxBytes, maxMs }: BodyLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let total = 0;
    const end = (fault: Refused | undefined) => {
      clearTimeout(timer);
      request.removeAllListeners("data");
      if (fault === undefined) resolve(Buffer.concat(chunks));
      else reject(fault);
    };
    const timer = setTimeout(() => end(refused("too-slow", SHEET_WORDS.tooSlow)), maxMs);
    request.on("data", (chunk: Buffer) => {
      total += chunk.length;
      if (total > maxBytes) end(tooLarge());
      else chunks.push(chunk);
    });
    request.once("end", () => end(undefined));
    request.once("close", () => end(refused("too-slow", SHEET_WORDS.tooSlow)));
  });
}

function notJson(): Refused {
  return refused("not-json", SHEET_WORDS.notJson);
}

function tooLarge(): Refused {
  return refused("too-large", SHEET_WORDS.tooLarge);
}
