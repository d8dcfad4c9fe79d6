import { createHash } from "node:crypto";
import { bytesOf, FakeBlob } from "./blob.ts";
import { enumName, enumOf } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { GBlob } from "./google.ts";
import { formatJavaDate } from "./java-date.ts";
import { asReal, notSimulated, Simulated, wrongParameters } from "./simulated.ts";

type G = typeof GoogleAppsScript.Utilities;

const CHARSET = enumOf<G["Charset"]>("US_ASCII UTF_8");
const DIGEST = enumOf<G["DigestAlgorithm"]>("MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512");
const MAX_SLEEP_MS = 300_000;

export class FakeUtilities extends Simulated {
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST;
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    if (!(date instanceof Date) || typeof pattern !== "string" || typeof timeZone !== "string") {
      throw new Error(wrongParameters([date, timeZone, pattern], "Utilities.formatDate"));
    }
    if (Number.isNaN(date.getTime())) throw new Error("Invalid argument: date");
    return formatJavaDate(date.getTime(), timeZone, pattern);
  }

  base64Encode(data: unknown): string {
    return Buffer.from(bytesOf(data, "Utilities.base64Encode")).toString("base64");
  }

  base64EncodeWebSafe(data: unknown): string {
    const bytes = bytesOf(data, "Utilities.base64EncodeWebSafe");
    return Buffer.from(bytes).toString("base64").replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 === 1) {
      throw new Error("Could not decode string.");
    }
    return Array.from(new Int8Array(Buffer.from(encoded, "base64")));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  }

  newBlob(data: unknown, type?: string | null, name?: string | null): GBlob {
    const usual = typeof data === "string" ? "text/plain" : null;
    const bytes = bytesOf(data, "Utilities.newBlob");
    return asReal(new FakeBlob(bytes, type ?? usual, name ?? null));
  }

  /** Text is UTF-8 only when the charset says so: without it, marks would be lost. */
  computeDigest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
    const name = enumName(algorithm, "Utilities.computeDigest");
    if (name === "MD2") throw notSimulated("DigestAlgorithm.MD2");
    const isPlain = typeof value !== "string" || !/[^\x00-\x7f]/.test(value);
    if (!isPlain && (charset === undefined || enumName(charset, "computeDigest") !== "UTF_8")) {
      throw notSimulated("a digest of marks without Charset.UTF_8, where Google writes «?»");
    }
    const hash = createHash(name.replace("_", "").toLowerCase());
    return Array.from(
      new Int8Array(hash.update(bytesOf(value, "Utilities.computeDigest")).digest()),
    );
  }

  getUuid(): string {
    const hex = (length: number) =>
      Array.from({ length }, () => Math.floor(this.#run.world.random() * 16).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  }

  sleep(milliseconds: number): void {
    if (milliseconds > MAX_SLEEP_MS) throw new Error("Invalid argument: milliseconds");
    this.#run.pass({ low: milliseconds, typical: milliseconds, high: milliseconds });
  }
}
