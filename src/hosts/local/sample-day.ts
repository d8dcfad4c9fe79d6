import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, isDay } from "../../domain/day.ts";
import { writeAtomically } from "./atomic-write.ts";

const SAMPLE_DAY = join(".dien-hinh", "ngay-mau");

/** The sample's own day, for a workspace that was made of it. */
export function sampleDay(workspace: string): Day | undefined {
  const path = join(workspace, SAMPLE_DAY);
  const text = existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  return isDay(text) ? text : undefined;
}

/** Marks a workspace as made of the sample. */
export function markSample(workspace: string, asOf: Day): void {
  writeAtomically(join(workspace, SAMPLE_DAY), new TextEncoder().encode(asOf));
}
