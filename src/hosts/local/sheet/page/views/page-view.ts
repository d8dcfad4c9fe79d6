import type { App } from "../app.ts";

/** A page around the grid: its contents, each time that it is gone to. */
export type PageView = (app: App) => Promise<readonly Node[]>;
