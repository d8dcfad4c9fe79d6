import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A value as a discovery document describes it. */
export interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape;
  readonly readOnly?: boolean;
  /** Methods whose bodies must hold it. */
  readonly requiredBy?: readonly string[];
  /** Known to Google, left out here. */
  readonly isOpaque?: boolean;
}

export interface Parameter extends Shape {
  readonly location: "path" | "query";
  readonly required?: boolean;
  readonly repeated?: boolean;
  readonly minimum?: string;
  readonly maximum?: string;
}

export interface ApiMethod {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Any one of them is enough; without `https://www.googleapis.com/auth/`. */
  readonly scopes: readonly string[];
  readonly request?: string;
  readonly response?: string;
  /** Path of the same method with a body of bytes. */
  readonly upload?: string;
}

export interface Api {
  readonly name: "sheets" | "drive" | "script";
  readonly servicePath: string;
  /** Query parameters that every method takes. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly methods: readonly ApiMethod[];
  readonly schemas: Readonly<Record<string, Shape>>;
}

export const APIS: readonly Api[] = (
  [
    ["sheets", "sheets-v4"],
    ["drive", "drive-v3"],
    ["script", "script-v1"],
  ] as const
).map(([name, file]) => read(name, file));

function read(name: Api["name"], file: string): Api {
  const path = join(import.meta.dirname, "contracts", `${file}.json`);
  const { methods, ...rest } = JSON.parse(readFileSync(path, "utf8"));
  const list = Object.entries<Omit<ApiMethod, "id">>(methods);
  return { ...rest, name, methods: list.map(([id, method]) => ({ ...method, id })) };
}

/** The schema that a shape points to, or the shape itself. */
export function resolved(api: Api, shape: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const schema = api.schemas[shape.$ref];
  if (schema === undefined) throw new RangeError(`${shape.$ref} is not in the contract`);
  return schema;
}
