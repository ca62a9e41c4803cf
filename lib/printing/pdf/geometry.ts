/** Converts millimetres to points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4, with margins for the printer and for the window of a DL envelope, which begins 20 mm from the left. */
export const PAGE = { width: 595.28, height: 841.89, left: mm(20), right: 595.28 - mm(18) } as const;

export const CONTENT_WIDTH = PAGE.right - PAGE.left;

/** Where the footer of a page begins; the content ends above it. */
export const FOOT_TOP = PAGE.height - mm(17);

/** The address area in the window of a DL envelope, measured from the top of the sheet. */
export const WINDOW = { top: mm(45), bottom: mm(78), width: mm(85) } as const;

export const INK = "#16181d";
export const QUIET = "#667085";
export const HAIRLINE = "#e1e4ea";
export const TINT = "#f6f7f9";
/** Lines to write on, and the outlines of fields and tick boxes. */
export const RULE = "#c9ced8";
export const OUTLINE = "#98a2b3";
export const PLATE_YELLOW = "#fbd532";
export const PLATE_EDGE = "#c9a20a";
