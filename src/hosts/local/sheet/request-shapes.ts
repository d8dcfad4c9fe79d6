import { z } from "zod";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import type { SaveRequest } from "./protocol.ts";
import type { EditorRequest } from "./protocol-editor.ts";
import type { JobRequest, StopRequest } from "./protocol-jobs.ts";
import { refused } from "./refused.ts";

const id = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
/** The last row and column of an .xlsx. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_383;
/** Longer than a cell: what is too long for one is told of that cell. */
const MAX_TEXT = 100_000;

const edit = z.strictObject({
  tab: z.string().min(1).max(200),
  row: z.int().min(1).max(MAX_ROW),
  column: z.int().min(0).max(MAX_COLUMN),
  text: z.string().max(MAX_TEXT),
});

const SHAPES = {
  save: z.strictObject({
    page: id,
    request: id,
    revision: z.string().max(64),
    edits: z.array(edit).min(1).max(2000),
  }),
  editor: z.strictObject({ page: id, wants: z.enum(["take", "keep", "leave"]) }),
  stop: z.strictObject({ page: id }),
  job: z.strictObject({
    page: id,
    does: z.enum(["run", "draft", "remind"]),
    kind: z.string().max(100).optional(),
    unit: z.string().max(200).optional(),
    all: z.boolean().optional(),
  }),
} as const;

/** @throws Refused "bad-request" for anything that the protocol does not describe */
export function readSave(body: unknown): SaveRequest {
  return read(SHAPES.save, body);
}

export function readEditor(body: unknown): EditorRequest {
  return read(SHAPES.editor, body);
}

export function readStop(body: unknown): StopRequest {
  return read(SHAPES.stop, body);
}

export function readJob(body: unknown): JobRequest {
  const { kind, unit, all, ...job } = read(SHAPES.job, body);
  return {
    ...job,
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(all === undefined ? {} : { all }),
  };
}

function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const found = shape.safeParse(body);
  if (!found.success) throw refused("bad-request", SHEET_WORDS.badRequest);
  return found.data;
}
