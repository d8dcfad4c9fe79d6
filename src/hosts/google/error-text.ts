import { CALL_WORDS, GOOGLE_ERROR_WORDS } from "../../output/google-errors.vi.ts";
import type { HostError } from "../host-error.ts";

/**
 * What Google refused, where, and what to do; undefined for an error that is not Google's, nor of
 * signing in.
 *
 * @param token the file of the sign-in, which some remedies name
 */
export function googleErrorText({ code, facts }: HostError, token = ""): string | undefined {
  const words = GOOGLE_ERROR_WORDS[code];
  if (words === undefined) return undefined;
  const call = CALL_WORDS[String(facts["call"] ?? "")] ?? CALL_WORDS["other"];
  const file = facts["file"] === undefined ? "" : ` «${facts["file"]}»`;
  const detail = String(facts["detail"] ?? "?").replace(/\.+$/, "");
  return filled(words, { token, ...facts, detail, what: `${call}${file}` });
}

/** A sentence with its facts; one that is missing is a question mark. */
export function filled(words: string, facts: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "?"));
}
