import { HOST_ERROR_WORDS } from "../../output/cli-words.vi.ts";
import type { HostError } from "../host-error.ts";

/** What the world refused, as a sentence with what to do; the bare code where no words are known. */
export function hostErrorText({ code, facts }: HostError): string {
  const words = HOST_ERROR_WORDS[code] ?? code;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "?"));
}
