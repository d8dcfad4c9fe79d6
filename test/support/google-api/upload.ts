import { invalid } from "./api-error.ts";
import type { Media } from "./call.ts";

export interface Upload {
  readonly metadata: unknown;
  readonly media: Media | undefined;
}

/**
 * What an upload brings: `media` is bytes alone, `multipart` JSON and bytes, two parts of one body.
 *
 * @throws ApiError 400 for a body that is neither
 */
export function readUpload(
  kind: string | undefined,
  { type, body }: { readonly type: string; readonly body: Buffer },
): Upload {
  if (kind === "media") return { metadata: {}, media: { type, bytes: new Uint8Array(body) } };
  if (kind !== "multipart") throw invalid(`Invalid upload request: uploadType ${kind ?? "none"}`);
  const boundary = /^multipart\/related;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) throw invalid("Missing multipart boundary");
  const parts = partsOf(body, boundary);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length !== 2) {
    throw invalid(`Invalid multipart request: ${parts.length} parts, not 2`);
  }
  if (!/^application\/json/.test(first.type)) throw invalid("The first part must be JSON");
  return { metadata: JSON.parse(Buffer.from(first.bytes).toString("utf8")), media: second };
}

function partsOf(body: Buffer, boundary: string): readonly Media[] {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Media[] = [];
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    const next = body.indexOf(mark, start);
    if (next < 0) break;
    parts.push(partOf(body.subarray(start, next)));
    at = next;
  }
  return parts;
}

/** Headers, an empty line, bytes, and the line end that belongs to the next boundary. */
function partOf(part: Buffer): Media {
  const gap = part.indexOf("\r\n\r\n");
  if (gap < 0) throw invalid("Invalid multipart request: a part without headers");
  const type = /^content-type:\s*(.+)$/im.exec(part.subarray(0, gap).toString("latin1"))?.[1] ?? "";
  return { type: type.trim(), bytes: new Uint8Array(part.subarray(gap + 4, part.length - 2)) };
}
