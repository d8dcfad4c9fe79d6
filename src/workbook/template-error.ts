/**
 * A file of `sheets-templates/` does not say what a template may say.
 *
 * It is caught where templates are loaded and shown whole: `office-workbook.json: tabs[2].name: …`.
 */
export class TemplateError extends Error {
  readonly file: string;
  /** Place inside the file, `tabs[2].columns[4].type`; `line 12, column 3` of what is no JSON. */
  readonly path: string;
  readonly problem: string;

  constructor(file: string, path: string, problem: string) {
    super([file, path, problem].filter((part) => part !== "").join(": "));
    this.name = "TemplateError";
    this.file = file;
    this.path = path;
    this.problem = problem;
  }
}
