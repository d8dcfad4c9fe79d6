import type { Severity } from "../domain/finding.ts";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
};
