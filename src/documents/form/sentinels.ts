/**
 * Indents that a template carries where the length of a line hangs on content: no length of a real
 * page is so large. Filling replaces each with the indent that centres the line.
 */
export const AGENCY_RULE_INDENT = 30_001;
export const ABSTRACT_RULE_INDENT = 30_002;
