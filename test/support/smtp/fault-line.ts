import { connect, createServer, type Socket } from "node:net";

/** Where on the line a fault strikes: `dot` is the whole content with its last dot. */
export type Stage = "greeting" | "EHLO" | "MAIL" | "RCPT" | "DATA" | "dot";

/**
 * drop: the line breaks before the server hears of it · drop-after: once the server has answered,
 * unheard · silence: no answer, for ever · answer: an answer that the server never gave · lie: the
 * same, though the server heard and agreed.
 */
export type Fault = { readonly at: Stage } & (
  | { readonly does: "drop" | "drop-after" | "silence" }
  | { readonly does: "answer" | "lie"; readonly text: string }
);

export interface FaultLine {
  readonly port: number;
  /** Lines that were opened so far. */
  readonly opened: () => number;
  readonly close: () => Promise<void>;
}

/** A line to a mail server on which each call meets the next fault of the list; then none. */
export async function startFaultLine(
  target: number,
  faults: readonly (Fault | undefined)[],
): Promise<FaultLine> {
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer((client) => {
    const fault = faults[opened];
    opened += 1;
    const upstream = connect(target, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {});
    }
    client.on("close", () => upstream.destroy());
    void relay({ client, upstream }, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  if (address === null || typeof address === "string") throw new RangeError("no port");
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { port: address.port, opened: () => opened, close };
}

interface Ends {
  readonly client: Socket;
  readonly upstream: Socket;
}

const REPLY = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/;
const LINE = /^.*\r\n/;
const CONTENT = /^[\s\S]*?\r\n\.\r\n/;

async function relay(ends: Ends, fault: Fault | undefined): Promise<void> {
  const said = inbox(ends.client);
  const answered = inbox(ends.upstream);
  const step = (stage: string, request: string) =>
    exchange(ends, { request, answered, ...(fault?.at === stage ? { fault } : {}) });
  if ((await step("greeting", "")) === undefined) return;
  for (;;) {
    const line = await said(LINE);
    if (line === undefined) return;
    const stage = line.slice(0, 4).toUpperCase();
    const reply = await step(stage, line);
    if (reply === undefined) return;
    if (stage !== "DATA" || !reply.startsWith("354")) continue;
    const content = await said(CONTENT);
    if (content === undefined || (await step("dot", content)) === undefined) return;
  }
}

interface Exchange {
  readonly request: string;
  readonly answered: Inbox;
  readonly fault?: Fault;
}

/** What the client was told; undefined when nothing follows. */
async function exchange(
  { client, upstream }: Ends,
  { request, answered, fault }: Exchange,
): Promise<string | undefined> {
  const isHeard = fault === undefined || fault.does === "drop-after" || fault.does === "lie";
  if (isHeard && request !== "") upstream.write(request, "latin1");
  const reply = isHeard ? await answered(REPLY) : undefined;
  const told = fault === undefined ? reply : "text" in fault ? `${fault.text}\r\n` : undefined;
  if (told !== undefined) client.write(told, "latin1");
  else if (fault?.does !== "silence") client.destroy();
  return told;
}

/** The next piece of the pattern; undefined when the socket closes before. */
type Inbox = (pattern: RegExp) => Promise<string | undefined>;

function inbox(socket: Socket): Inbox {
  let held = "";
  let isClosed = false;
  let wake = () => {};
  socket.on("data", (bytes) => {
    held += bytes.toString("latin1");
    wake();
  });
  socket.on("close", () => {
    isClosed = true;
    wake();
  });
  return async (pattern) => {
    for (;;) {
      const found = pattern.exec(held)?.[0];
      if (found !== undefined) {
        held = held.slice(found.length);
        return found;
      }
      if (isClosed) return undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
