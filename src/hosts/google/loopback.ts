import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { HostError } from "../host-error.ts";

/** A server of this machine alone, that waits for the browser to come back from the consent page. */
export interface Loopback {
  /** Where the browser is sent back to. */
  readonly address: string;
  /** @throws HostError "consent-refused" when the person said no, "consent-late" after the wait */
  readonly code: () => Promise<string>;
  readonly close: () => void;
}

const WAIT_MINUTES = 10;

/** @param state what the answer must bring back: any other is told 400, and the wait goes on */
export async function listenForCode(
  state: string,
  waitMs = WAIT_MINUTES * 60_000,
): Promise<Loopback> {
  const waiting = deferred<string>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname !== "/") return answer(response, 404, "");
    if (searchParams.get("state") !== state) {
      return answer(response, 400, PROVISION_WORDS.consentWrong);
    }
    const code = searchParams.get("code");
    if (code !== null) {
      answer(response, 200, PROVISION_WORDS.consentGiven);
      return waiting.resolve(code);
    }
    answer(response, 200, PROVISION_WORDS.consentRefused);
    const detail = searchParams.get("error") ?? "?";
    waiting.reject(new HostError("consent-refused", { detail }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const late = () => waiting.reject(new HostError("consent-late", { minutes: WAIT_MINUTES }));
  const timer = setTimeout(late, waitMs);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    code: () => waiting.promise,
    close: () => close(server, timer),
  };
}

function close(server: Server, timer: NodeJS.Timeout): void {
  clearTimeout(timer);
  server.closeAllConnections();
  server.close();
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", connection: "close" });
  response.end(`<!doctype html><html lang="vi"><title>Điển Hình</title><p>${text}</p></html>`);
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}
