import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { HostError } from "../../host-error.ts";
import { hostErrorText } from "../host-error-text.ts";
import { type Answer, jsonAnswer, send, textPage } from "./answer.ts";
import { readLastStart, rememberStart } from "./known-browsers.ts";
import { closed, LOOPBACK, listening, portOf } from "./loopback.ts";
import { type PageFiles, pageAnswer } from "./page-files.ts";
import type { Refusal } from "./protocol-refusal.ts";
import { Refused, refused, STATUS } from "./refused.ts";
import { type BodyLimits, readJson } from "./request-body.ts";
import {
  checkCookie,
  checkOrigin,
  checkToken,
  cookieName,
  doorOf,
  hashOf,
  newSecrets,
  type Secrets,
} from "./request-guard.ts";
import { route, type Served } from "./routes.ts";
import { type ServiceOptions, SheetService } from "./sheet-service.ts";

export interface ServerOptions extends ServiceOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly page: PageFiles;
  readonly limits?: BodyLimits;
}

export interface RunningServer {
  /** With the key that lets a browser in. */
  readonly address: string;
  /** The same for the desktop to open: its key lets one browser in, once. */
  readonly openingAddress: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const LIMITS: BodyLimits = { maxBytes: 4 * 1024 * 1024, maxMs: 15_000 };

/**
 * Serves a workspace to browsers of this computer.
 *
 * @throws every HostError of `loadWorkspace`; the system's error when the port cannot be had
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const service = new SheetService(options);
  await service.load();
  const secrets = newSecrets();
  const { workspace, now } = options;
  const earlier = readLastStart(workspace, now()).browsers.map(({ hash }) => hash);
  const base = {
    options,
    service,
    secrets,
    opens: doorOf(secrets),
    known: [hashOf(secrets.session), ...earlier],
    heads: new Map(),
  };
  const server = serverFor(options, (port) => ({ ...base, port }));
  await listening(server, options.port);
  const port = portOf(server);
  rememberQuietly(workspace, { port, hash: hashOf(secrets.session) }, now());
  const addressWith = (key: string) => `http://${LOOPBACK}:${port}/?khoa=${key}`;
  return {
    address: addressWith(secrets.key),
    openingAddress: addressWith(secrets.onceKey),
    port,
    close: () => closed(server),
  };
}

interface Serving {
  readonly options: ServerOptions;
  readonly service: SheetService;
  readonly secrets: Secrets;
  /** Does a key of an address let in? */
  readonly opens: (key: string) => boolean;
  /** Hashes of the cookies that are let in. */
  readonly known: readonly string[];
  readonly heads: Served["heads"];
  readonly port: number;
}

function serverFor(options: ServerOptions, servingAt: (port: number) => Serving): Server {
  const { maxMs } = options.limits ?? LIMITS;
  const timing = {
    requestTimeout: maxMs,
    headersTimeout: maxMs,
    connectionsCheckingInterval: 1000,
  };
  const server = createServer(timing, (request, response) => {
    answered(request, servingAt(portOf(server)))
      .then((answer) => {
        if (!request.complete) response.setHeader("connection", "close");
        sendQuietly(request, response, answer);
      })
      .catch(options.onFault);
  });
  server.maxConnections = 100;
  return server;
}

/** A folder that cannot be written to is still shown; after a restart its pages are opened anew. */
function rememberQuietly(...start: Parameters<typeof rememberStart>): void {
  try {
    rememberStart(...start);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

async function answered(request: IncomingMessage, serving: Serving): Promise<Answer> {
  try {
    return await answer(request, serving);
  } catch (error) {
    const refusal = refusalOf(error, serving.options);
    const isPage = request.headers["sec-fetch-dest"] === "document";
    return isPage
      ? textPage(refusal.status, refusal.body.message)
      : jsonAnswer(refusal.body, refusal.status);
  }
}

async function answer(request: IncomingMessage, serving: Serving): Promise<Answer> {
  const { options, service, secrets, known, heads, port } = serving;
  checkOrigin(request, port);
  const { path, key } = addressOf(request.url ?? "");
  const method = request.method === "HEAD" ? "GET" : request.method;
  if (method !== "GET" && method !== "POST") {
    throw refused("wrong-method", SHEET_WORDS.wrongMethod);
  }
  if (method === "GET" && path.length === 0 && key !== undefined) return letIn(key, serving);
  checkCookie(request, port, known);
  const page = method === "GET" ? pageAnswer(options.page, path) : undefined;
  if (page !== undefined) return page;
  if (method === "POST") checkToken(request, secrets);
  const body = () => readJson(request, options.limits ?? LIMITS);
  const { workspace } = options;
  return route({ method, path, body }, { service, workspace, token: secrets.token, heads });
}

/** The right key sets the cookie and leads to the page without it in the address. */
function letIn(key: string, { secrets, opens, port }: Serving): Answer {
  if (!opens(key)) throw refused("not-let-in", SHEET_WORDS.notLetIn);
  const cookie = `${cookieName(port)}=${secrets.session}; HttpOnly; SameSite=Strict; Path=/`;
  const headers = { location: "/", "set-cookie": cookie };
  return { status: 303, type: "text/plain; charset=utf-8", body: new Uint8Array(), headers };
}

/** @throws Refused "not-found" for an address that is none */
function addressOf(url: string): { path: readonly string[]; key: string | undefined } {
  const [path = "", query = ""] = url.split("?");
  if (!path.startsWith("/")) throw refused("not-found", SHEET_WORDS.notFound);
  try {
    const parts = path.split("/").slice(1).map(decodeURIComponent);
    const key = new URLSearchParams(query).get("khoa") ?? undefined;
    return { path: parts.length === 1 && parts[0] === "" ? [] : parts, key };
  } catch {
    throw refused("not-found", SHEET_WORDS.notFound);
  }
}

function refusalOf(error: unknown, { onFault }: ServerOptions): { status: number; body: Refusal } {
  if (error instanceof Refused) return error;
  if (!(error instanceof HostError)) {
    onFault(error);
    return refused("our-fault", SHEET_WORDS.ourFault);
  }
  const code = error.code === "workspace-busy" ? "workspace-busy" : "world-refused";
  const message = code === "workspace-busy" ? SHEET_WORDS.outOfTurn : hostErrorText(error);
  return { status: STATUS[code], body: { code, message } };
}

/** A browser that has gone is no fault. */
function sendQuietly(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.on("error", () => {});
  if (!response.destroyed) send(request, response, answer);
}
