/** The maximum size of one uploaded file, in bytes. */
export const LARGEST_UPLOAD = 2 * 1024 ** 3;
