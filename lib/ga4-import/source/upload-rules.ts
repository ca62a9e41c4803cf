/** Bytes that one file of an upload may have. */
export const LARGEST_UPLOAD = 2 * 1024 ** 3;
