import type { Execution } from "./execution.ts";
import { asReal, Simulated } from "./simulated.ts";

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const size = (text: string) => Buffer.byteLength(text);

/** The name of a store that belongs to the script, to its file, or to one user of it. */
function storeName(run: Execution, scope: "script" | "document" | "user"): string {
  if (scope === "document") return `document:${run.book?.id ?? ""}`;
  return scope === "script" ? `script:${run.project.id}` : `user:${run.project.id}:${run.user}`;
}

function storeIn<Value>(stores: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  const store = stores.get(name) ?? new Map<string, Value>();
  stores.set(name, store);
  return store;
}

export class FakePropertiesService extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  #store(scope: "script" | "document" | "user"): GProperties {
    const store = storeIn(this.#run.world.stores, storeName(this.#run, scope));
    return asReal(new FakeProperties(store));
  }

  getScriptProperties(): GProperties {
    return this.#store("script");
  }

  getUserProperties(): GProperties {
    return this.#store("user");
  }

  /** Null in an unbound script, whatever the types say. */
  getDocumentProperties(): GProperties {
    if (this.#run.book === undefined) return asReal<GProperties>(null as unknown as object);
    return this.#store("document");
  }
}

export class FakeProperties extends Simulated {
  readonly #store: Map<string, string>;

  constructor(store: Map<string, string>) {
    super();
    this.#store = store;
  }

  getProperty(key: string): string | null {
    return this.#store.get(String(key)) ?? null;
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    return [...this.#store.keys()];
  }

  setProperty(key: string, value: string): GProperties {
    const text = String(value);
    if (size(text) > VALUE_BYTES) throw new Error("Argument too large: value");
    let total = size(key) + size(text);
    for (const [own, kept] of this.#store) if (own !== key) total += size(own) + size(kept);
    if (total > STORE_BYTES) {
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.#store.set(String(key), text);
    return asReal(this);
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GProperties {
    if (deleteAllOthers) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return asReal(this);
  }

  deleteProperty(key: string): GProperties {
    this.#store.delete(key);
    return asReal(this);
  }

  deleteAllProperties(): GProperties {
    this.#store.clear();
    return asReal(this);
  }
}

export class FakeCacheService extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  #cache(scope: "script" | "document" | "user"): GCache {
    const store = storeIn(this.#run.world.caches, storeName(this.#run, scope));
    return asReal(new FakeCache(this.#run, store));
  }

  getScriptCache(): GCache {
    return this.#cache("script");
  }

  getUserCache(): GCache {
    return this.#cache("user");
  }

  getDocumentCache(): GCache | null {
    return this.#run.book === undefined ? null : this.#cache("document");
  }
}

const CACHE_KEY = 250;
const CACHE_VALUE_BYTES = 100 * 1024;
const CACHE_ITEMS = 1000;
const CACHE_MAX_SECONDS = 21_600;

/** Keeps at most as long as asked; `world.evictCaches()` is the other half of Google's promise. */
export class FakeCache extends Simulated {
  readonly #run: Execution;
  readonly #store: Map<string, { readonly value: string; readonly until: number }>;

  constructor(run: Execution, store: Map<string, { value: string; until: number }>) {
    super();
    this.#run = run;
    this.#store = store;
  }

  get(key: string): string | null {
    const kept = this.#store.get(key);
    return kept !== undefined && kept.until > this.#run.now ? kept.value : null;
  }

  getAll(keys: string[]): { [key: string]: unknown } {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }

  put(key: string, value: string, seconds = 600): void {
    if (key.length > CACHE_KEY) throw new Error("Argument too large: key");
    if (size(String(value)) > CACHE_VALUE_BYTES) throw new Error("Argument too large: value");
    if (seconds < 1 || seconds > CACHE_MAX_SECONDS) {
      throw new Error("Invalid argument: expirationInSeconds");
    }
    const [oldest] = this.#store.keys();
    if (this.#store.size >= CACHE_ITEMS && oldest !== undefined) this.#store.delete(oldest);
    this.#store.set(key, { value: String(value), until: this.#run.now + seconds * 1000 });
  }

  putAll(values: { [key: string]: unknown }, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.#store.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.#store.delete(key);
  }
}
