/**
 * Stands for what nobody has filled in where a document takes plain words alone: a blank setting, a
 * day to be written by hand. Filling highlights it.
 */
export const DOTS = "……";

/** Words that every form uses inside its lists, beside the names of its own placeholders. */
export const FORM_WORDS = {
  /** The text of a value that may be blank. */
  text: "chữ",
  /** What is missing of it and who owes it: highlighted in our forms. */
  owed: "còn thiếu",
  /** One line of a list of lines. */
  line: "dòng",
} as const;
