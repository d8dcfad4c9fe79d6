import type { GBlob } from "./google.ts";
import { asFake, asReal, Simulated, wrongParameters } from "./simulated.ts";

/** Bytes with a type and a name. In a script they are signed numbers. */
export class FakeBlob extends Simulated {
  readonly #bytes: Uint8Array;
  #type: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, type: string | null, name: string | null) {
    super();
    this.#bytes = bytes;
    this.#type = type;
    this.#name = name;
  }

  static factsOf(blob: unknown, method: string) {
    const own = asFake(FakeBlob, blob, method);
    const type = own.#type ?? "application/octet-stream";
    return { bytes: own.#bytes, type, name: own.#name ?? "" };
  }

  getBytes(): number[] {
    return Array.from(new Int8Array(this.#bytes));
  }

  getDataAsString(charset = "UTF-8"): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }

  getContentType(): string | null {
    return this.#type;
  }

  setContentType(type: string | null): GBlob {
    this.#type = type;
    return asReal(this);
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): GBlob {
    this.#name = name;
    return asReal(this);
  }

  copyBlob(): GBlob {
    return asReal(new FakeBlob(this.#bytes, this.#type, this.#name));
  }

  getBlob(): GBlob {
    return asReal(this);
  }
}

/** Bytes of a text or of a list of signed numbers; a typed array is not a Byte[]. */
export function bytesOf(data: unknown, method: string): Uint8Array {
  if (typeof data === "string") return new TextEncoder().encode(data);
  const isBytes =
    Array.isArray(data) &&
    data.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);
  if (!isBytes) throw new Error(wrongParameters([data], method));
  return Uint8Array.from(data as number[], (byte) => byte & 255);
}
