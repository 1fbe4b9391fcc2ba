/** Spreadsheets run a cell that begins so (OWASP, "CSV Injection"); an apostrophe makes it a text again. */
export const RUNNABLE = /^[=+\-@\t\r\n＝＋－＠]/;

/** By it Excel knows a file as UTF-8; without it Cyrillic comes out broken. Other readers skip it. */
export const BYTE_ORDER_MARK = '\ufeff';
