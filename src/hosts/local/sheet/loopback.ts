import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Another computer never reaches it. */
export const LOOPBACK = "127.0.0.1";

/** 0 for a server that does not listen. */
export function portOf(server: Server): number {
  const address = server.address() as AddressInfo | null;
  return address?.port ?? 0;
}

/** @throws the system's error when the port cannot be had */
export function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

/** Open connections break. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
