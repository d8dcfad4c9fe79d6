import { defineConfig } from "vitest/config";
import { HeaviestFirst } from "./heaviest-first.ts";

const config = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: "100%",
    // Loading the sources anew for each of two hundred files takes longer than most of them run: a
    // worker keeps its modules. A file that changes the process puts it back.
    isolate: false,
    sequence: { sequencer: HeaviestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its configuration
export default config;
