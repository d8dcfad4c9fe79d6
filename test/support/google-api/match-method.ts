import { APIS, type Api, type ApiMethod } from "./contract.ts";

export interface Match {
  readonly api: Api;
  readonly method: ApiMethod;
  readonly params: Readonly<Record<string, string>>;
  /** Called under its path for bytes. */
  readonly isUpload: boolean;
}

interface Route extends Omit<Match, "params"> {
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

const ROUTES: readonly Route[] = APIS.flatMap((api) =>
  api.methods.flatMap((method) => [
    route(api, method, { path: `/${api.servicePath}${method.path}`, isUpload: false }),
    ...(method.upload === undefined
      ? []
      : [
          route(api, method, { path: method.upload, isUpload: true }),
          route(api, method, { path: `/resumable${method.upload}`, isUpload: true }),
        ]),
  ]),
);

function route(
  api: Api,
  method: ApiMethod,
  { path, isUpload }: { readonly path: string; readonly isUpload: boolean },
): Route {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = path.replace(/[.:]/g, "\\$&").replace(/\{\w+\}/g, "([^/]+)");
  return { api, method, isUpload, names, pattern: new RegExp(`^${pattern}$`) };
}

/** The method that a request calls; undefined for a path that no discovery document has. */
export function matchMethod(httpMethod: string, pathname: string): Match | undefined {
  for (const { pattern, names, api, method, isUpload } of ROUTES) {
    const found = method.httpMethod === httpMethod ? pattern.exec(pathname) : null;
    if (found === null) continue;
    const params = names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]);
    return { api, method, isUpload, params: Object.fromEntries(params) };
  }
  return undefined;
}
