import drive from "./contracts/drive-v3.json" with { type: "json" };
import script from "./contracts/script-v1.json" with { type: "json" };
import sheets from "./contracts/sheets-v4.json" with { type: "json" };

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

export const APIS: readonly Api[] = [
  apiOf("sheets", sheets),
  apiOf("drive", drive),
  apiOf("script", script),
];

/** A trimmed discovery document, its methods as a list. */
function apiOf(name: Api["name"], document: unknown): Api {
  const { methods, ...rest } = document as Omit<Api, "name" | "methods"> & {
    readonly methods: Readonly<Record<string, Omit<ApiMethod, "id">>>;
  };
  const list = Object.entries(methods).map(([id, method]) => ({ ...method, id }));
  return { ...rest, name, methods: list };
}

/** The schema that a shape points to, or the shape itself. */
export function resolved(api: Api, shape: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const schema = api.schemas[shape.$ref];
  if (schema === undefined) throw new RangeError(`${shape.$ref} is not in the contract`);
  return schema;
}
