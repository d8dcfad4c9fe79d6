import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { World } from "../apps-script/world.ts";
import { answerTo, type Given } from "./answer.ts";
import { ApiError, asApiError } from "./api-error.ts";
import { Cloud } from "./cloud.ts";
import { matchMethod } from "./match-method.ts";
import { GOOGLE_QUOTAS, QuotaCounts, type Quotas } from "./quotas.ts";
import { type RequestFault, RequestFaults } from "./request-faults.ts";
import { ResumableUploads } from "./resumable-uploads.ts";
import { Scripts } from "./scripts.ts";
import { type Caller, Tokens } from "./tokens.ts";

/** A request as it came and how it ended. */
export interface Seen {
  /** `sheets.spreadsheets.get`; empty for a path that no contract has. */
  readonly method: string;
  readonly url: string;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** 0 = the connection was broken. */
  readonly status: number;
  readonly message: string | undefined;
}

export interface GoogleApiOptions {
  readonly world: World;
  /** Google's own figures unless told. */
  readonly quotas?: Partial<Quotas>;
}

/** Sheets v4, Drive v3 and Apps Script v1 on 127.0.0.1, over the files of a world. */
export async function startGoogleApi({ world, quotas }: GoogleApiOptions): Promise<GoogleApi> {
  const api = new GoogleApi(world, { ...GOOGLE_QUOTAS, ...quotas });
  await api.listen();
  return api;
}

const AN_HOUR = 3_600_000;

export class GoogleApi {
  readonly world: World;
  readonly cloud: Cloud;
  readonly scripts: Scripts;
  readonly tokens = new Tokens();
  readonly uploads = new ResumableUploads();
  readonly counts: QuotaCounts;
  readonly #faults = new RequestFaults();
  readonly #seen: Seen[] = [];
  readonly #server: Server;
  #started = 0;

  constructor(world: World, quotas: Quotas) {
    this.world = world;
    this.cloud = new Cloud(world);
    this.scripts = new Scripts(this.cloud);
    this.counts = new QuotaCounts(quotas);
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // A test may compute for longer than a server usually keeps a connection.
    this.#server.keepAliveTimeout = 0;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** `http://127.0.0.1:PORT/`, as googleapis wants its `rootUrl`. */
  get rootUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** An access token; it holds for an hour of the virtual clock unless told. */
  token({
    lasts = AN_HOUR,
    client = "client-1",
    ...facts
  }: Pick<Caller, "user" | "scopes"> & {
    readonly client?: string;
    readonly lasts?: number;
  }): string {
    return this.tokens.give({ ...facts, client, until: this.cloud.now + lasts });
  }

  /** Every request since the start, in the order in which they ended. */
  get seen(): readonly Seen[] {
    return this.#seen;
  }

  fail(fault: RequestFault): void {
    this.#faults.add(fault);
  }

  /** Faults that no request has met yet: 0 at the end of a test that trusts its faults. */
  get waitingFaults(): number {
    return this.#faults.waiting;
  }

  revive(): void {
    this.#faults.revive();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = await givenOf(request);
    const match = matchMethod(given.httpMethod, given.url.pathname);
    const id = match?.method.id ?? "";
    const log = (status: number, bytesOut: number, message?: string) => {
      const { url, body } = given;
      const place = `${given.httpMethod} ${url.pathname}${url.search}`;
      this.#seen.push({ method: id, url: place, bytesIn: body.length, bytesOut, status, message });
    };
    const drop = () => {
      log(0, 0);
      request.socket.destroy();
    };
    if (this.#faults.isDead) return drop();
    const strikes = this.#faults.strike(this.#started++, id);
    const before = strikes("before");
    if (before !== undefined && typeof before.how !== "number") return drop();
    const result = answered(() => {
      if (before !== undefined) throw injected(before);
      const answer = answerTo(this, match, given);
      const after = strikes("after");
      if (after === undefined) return answer;
      if (typeof after.how !== "number") return undefined;
      throw injected(after);
    });
    if (result === undefined) return drop();
    response.writeHead(result.status, result.headers);
    response.end(result.body);
    log(result.status, result.body.length, result.message);
  }
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly message?: string;
}

/** An error is an answer too. */
function answered(act: () => Answered | undefined): Answered | undefined {
  try {
    return act();
  } catch (error) {
    const { code, headers, body, message } = asApiError(error);
    const type = { "content-type": "application/json; charset=UTF-8" };
    const bytes = Buffer.from(JSON.stringify(body));
    return { status: code, headers: { ...type, ...headers }, body: bytes, message };
  }
}

function injected({ how, reason = "backendError", retryAfter }: RequestFault): ApiError {
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return new ApiError(Number(how), "Injected by the test.", { reason, headers });
}

async function givenOf(request: IncomingMessage): Promise<Given> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return {
    httpMethod: request.method ?? "",
    url: new URL(request.url ?? "/", "http://127.0.0.1"),
    headers: request.headers,
    body: Buffer.concat(parts),
  };
}
