import { randomUUID } from "node:crypto";
import { HostError } from "../host-error.ts";
import type { ApiRequest } from "../sheets/api-types.ts";
import { type Memory, readMemory } from "../sheets/memory-tab.ts";
import { BOOK_FIELDS } from "../sheets/read-workbook.ts";
import { lastWrite, withWrite } from "./last-write.ts";
import type { RunCalls } from "./run-calls.ts";

interface Writing {
  readonly google: RunCalls;
  readonly id: string;
  readonly moment: string;
  readonly memory: Memory;
}

const TRIES = 3;

/**
 * Sends one batch that remembers its own mark. After an unknown outcome the workbook is asked: with
 * the mark it had its effect, without it it is sent again.
 *
 * @throws HostError when Google refuses it, or leaves the outcome unknown three times
 */
export async function writeOffice(
  { google, id, moment, memory }: Writing,
  requestsFor: (memory: Memory) => readonly ApiRequest[],
): Promise<void> {
  const mark = randomUUID();
  const requests = requestsFor(withWrite(memory, { mark, moment }));
  for (let tries = 1; ; tries++) {
    try {
      await google.batch(id, requests);
      return;
    } catch (error) {
      const isUnknown = error instanceof HostError && error.code === "service-unavailable";
      if (!isUnknown || tries === TRIES) throw error;
      if (lastWrite(readMemory(await google.book(id, BOOK_FIELDS)))?.mark === mark) return;
    }
  }
}
