import type { Query } from "./check-query.ts";
import type { ApiMethod } from "./contract.ts";
import type { Caller } from "./tokens.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Bytes that came with a request. */
export interface Media {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A request that the discovery document allows, from a caller whose token is good. */
export interface Call {
  readonly method: ApiMethod;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Fields;
  readonly media: Media | undefined;
  readonly caller: Caller;
}

/** Bytes instead of JSON: exports and downloads. */
export class Bytes {
  readonly type: string;
  readonly bytes: Uint8Array;

  constructor(type: string, bytes: Uint8Array) {
    this.type = type;
    this.bytes = bytes;
  }
}
