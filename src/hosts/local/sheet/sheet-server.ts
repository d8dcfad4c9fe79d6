import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { HostError } from "../../host-error.ts";
import { hostErrorText } from "../host-error-text.ts";
import { type Answer, jsonAnswer, send, textPage } from "./answer.ts";
import { type PageFiles, pageAnswer } from "./page-files.ts";
import type { Refusal } from "./protocol-refusal.ts";
import { Refused, refused, STATUS } from "./refused.ts";
import { type BodyLimits, readJson } from "./request-body.ts";
import {
  checkCookie,
  checkOrigin,
  checkToken,
  cookieName,
  isEqual,
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
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Another computer never reaches it. */
const LOOPBACK = "127.0.0.1";
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
  const heads: Served["heads"] = new Map();
  const { maxMs } = options.limits ?? LIMITS;
  const timing = {
    requestTimeout: maxMs,
    headersTimeout: maxMs,
    connectionsCheckingInterval: 1000,
  };
  const server = createServer(timing, (request, response) => {
    const serving = { options, service, secrets, heads, port: portOf(server) };
    answered(request, serving)
      .then((answer) => {
        if (!request.complete) response.setHeader("connection", "close");
        sendQuietly(request, response, answer);
      })
      .catch(options.onFault);
  });
  server.maxConnections = 100;
  await listening(server, options.port);
  const port = portOf(server);
  return {
    address: `http://${LOOPBACK}:${port}/?khoa=${secrets.key}`,
    port,
    close: () => closed(server),
  };
}

interface Serving {
  readonly options: ServerOptions;
  readonly service: SheetService;
  readonly secrets: Secrets;
  readonly heads: Served["heads"];
  readonly port: number;
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
  const { options, service, secrets, heads, port } = serving;
  checkOrigin(request, port);
  const { path, key } = addressOf(request.url ?? "");
  const method = request.method === "HEAD" ? "GET" : request.method;
  if (method !== "GET" && method !== "POST") {
    throw refused("wrong-method", SHEET_WORDS.wrongMethod);
  }
  if (method === "GET" && path.length === 0 && key !== undefined) return letIn(key, serving);
  checkCookie(request, port, secrets);
  const page = method === "GET" ? pageAnswer(options.page, path) : undefined;
  if (page !== undefined) return page;
  if (method === "POST") checkToken(request, secrets);
  const body = () => readJson(request, options.limits ?? LIMITS);
  const { workspace } = options;
  return route({ method, path, body }, { service, workspace, token: secrets.token, heads });
}

/** The right key sets the cookie and leads to the page without it in the address. */
function letIn(key: string, { secrets, port }: Serving): Answer {
  if (!isEqual(key, secrets.key)) throw refused("not-let-in", SHEET_WORDS.notLetIn);
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

function portOf(server: Server): number {
  const address = server.address() as AddressInfo | null;
  return address?.port ?? 0;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
