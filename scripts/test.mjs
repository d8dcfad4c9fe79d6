/**
 * `npm test`: types, linter, tests. Its last line is always `N passed, N failed`.
 *
 * A type check or the linter that fails counts as one failed, and the rest still runs.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "dien-hinh-test-"));
const results = join(scratch, "results.json");

/** The tool's own script under this Node: no shell, so the same on Windows. */
const TOOLS = {
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** True when the tool ran to its end and found nothing. */
function passes(tool, ...args) {
  console.log(`\n> ${[tool, ...args].join(" ")}`);
  const { status, error } = spawnSync(process.execPath, [join(root, TOOLS[tool]), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

/** Passed and failed tests; a test file that could not even load is one failed. */
function counted(vitestPassed) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed: numPassedTests, failed: vitestPassed ? failed : Math.max(failed, 1) };
}

function countedOrLost(vitestPassed) {
  try {
    return counted(vitestPassed);
  } catch (error) {
    console.error(`vitest left no result: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

const checks = [
  passes("tsc", "--project", "tsconfig.json"),
  passes("tsc", "--project", "src/hosts/local/tsconfig.json"),
  passes("tsc", "--project", "src/hosts/local/sheet/page/tsconfig.json"),
  passes("tsc", "--project", "src/hosts/apps-script/tsconfig.json"),
  passes("tsc", "--project", "src/hosts/google/tsconfig.json"),
  passes("tsc", "--project", "src/hosts/google-api/tsconfig.json"),
  passes("tsc", "--project", "src/hosts/provision/tsconfig.json"),
  passes("tsc", "--project", "src/hosts/pages/tsconfig.json"),
  passes("tsc", "--project", "test/tsconfig.json"),
  passes("biome", "check"),
];
const vitestPassed = passes(
  "vitest",
  "run",
  "--config=test/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}`,
);
const tests = countedOrLost(vitestPassed);
rmSync(scratch, { recursive: true, force: true });

const failed = tests.failed + checks.filter((passed) => !passed).length;
console.log(`\n${tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
