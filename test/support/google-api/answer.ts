import type { IncomingHttpHeaders } from "node:http";
import { masked } from "../apps-script/field-mask.ts";
import { invalid, notFound } from "./api-error.ts";
import { Bytes, type Call, type Fields } from "./call.ts";
import { checkBody } from "./check-body.ts";
import { checkedMask } from "./check-mask.ts";
import { checkedQuery } from "./check-query.ts";
import type { Match } from "./match-method.ts";
import { type Answer, METHODS, type Services, USUAL_FIELDS } from "./methods.ts";
import type { QuotaCounts } from "./quotas.ts";
import type { ResumableUploads } from "./resumable-uploads.ts";
import type { Tokens } from "./tokens.ts";
import { readUpload, type Upload } from "./upload.ts";

/** A request as it came over the wire. */
export interface Given {
  readonly httpMethod: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Desk extends Services {
  readonly tokens: Tokens;
  readonly counts: QuotaCounts;
  readonly uploads: ResumableUploads;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Does what a request asks, when everything of it is allowed: path, token, scope, quota, query, body,
 * masks, in this order.
 *
 * @throws ApiError for the first thing that is not
 */
export function answerTo(desk: Desk, match: Match | undefined, given: Given): Answered {
  const resumed = match === undefined ? desk.uploads.put(given) : undefined;
  if (resumed !== undefined) return resumed.answer ?? finish(desk, resumed.match, resumed.call);
  if (match === undefined) {
    throw notFound(`The requested URL ${given.url.pathname} was not found on this server.`);
  }
  const { api, method, params, isUpload } = match;
  const { now } = desk.cloud;
  const caller = desk.tokens.callerOf(given.headers.authorization, method, now);
  desk.counts.count(method, caller.user, now);
  const query = checkedQuery(given.url.searchParams, api, method);
  if (isUpload && query["uploadType"] === "resumable") {
    const metadata = jsonOf(given.body);
    checkBody(metadata, { $ref: method.request ?? "" }, { api, method: method.id, path: "" });
    const call = { method, params, query, body: metadata as Fields, media: undefined, caller };
    return desk.uploads.start(match, call, given);
  }
  const { metadata, media } = isUpload
    ? uploadOf(query["uploadType"], given)
    : plainOf(match, given);
  if (method.request !== undefined) {
    checkBody(metadata, { $ref: method.request }, { api, method: method.id, path: "" });
  }
  return finish(desk, match, { method, params, query, body: metadata as Fields, media, caller });
}

function finish(desk: Desk, { api, method }: Match, call: Call): Answered {
  const mask = maskText(api.name, method.response, call);
  const shape = { $ref: method.response ?? "" };
  const taken =
    mask === undefined || method.response === undefined ? {} : checkedMask(mask, api, shape);
  const act = METHODS[method.id];
  if (act === undefined) throw new RangeError(`nobody does ${method.id}`);
  return written(act(desk, call), (facts) => masked(facts, taken));
}

function maskText(api: string, response: string | undefined, { query }: Call): string | undefined {
  if (typeof query["fields"] === "string") return query["fields"];
  return api === "drive" ? USUAL_FIELDS[response ?? ""] : undefined;
}

function written(answer: Answer, pick: (facts: Fields) => unknown): Answered {
  if (answer === undefined) return { status: 204, headers: {}, body: new Uint8Array() };
  if (answer instanceof Bytes) {
    return { status: 200, headers: { "content-type": answer.type }, body: answer.bytes };
  }
  const headers = { "content-type": "application/json; charset=UTF-8" };
  return { status: 200, headers, body: Buffer.from(JSON.stringify(pick(answer))) };
}

function plainOf({ method }: Match, { body }: Given): Upload {
  if (method.request === undefined && body.length > 0) {
    throw invalid(`${method.id} takes no body.`);
  }
  return { metadata: method.request === undefined ? {} : jsonOf(body), media: undefined };
}

function uploadOf(kind: unknown, { headers, body }: Given): Upload {
  const type = headers["content-type"] ?? "";
  return readUpload(typeof kind === "string" ? kind : undefined, { type, body });
}

function jsonOf(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw invalid("Invalid JSON payload received. Unexpected token.");
  }
}
