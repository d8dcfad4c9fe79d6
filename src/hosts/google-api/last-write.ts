import type { Memory } from "../sheets/memory-tab.ts";

/** The last batch of this host, as the workbook itself remembers it. */
export interface LastWrite {
  /** The batch's own name: whoever finds it knows that the batch had its effect. */
  readonly mark: string;
  /** What the written tabs say of the hour. */
  readonly moment: string;
}

const NAME = "lần ghi từ máy tính";

export function lastWrite(memory: Memory): LastWrite | undefined {
  const text = memory.get(NAME);
  return text === undefined ? undefined : (JSON.parse(text) as LastWrite);
}

export function withWrite(memory: Memory, write: LastWrite): Memory {
  return new Map([...memory, [NAME, JSON.stringify(write)] as const]);
}
