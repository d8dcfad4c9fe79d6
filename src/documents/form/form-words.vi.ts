/** Words that every form uses inside its lists, beside the names of its own placeholders. */
export const FORM_WORDS = {
  /** The text of a value that may be blank. */
  text: "chữ",
  /** What is missing of it and who owes it: highlighted in our forms. */
  owed: "còn thiếu",
  /** One line of a list of lines. */
  line: "dòng",
} as const;
