/** The maximum size of a price file, in bytes: 200,000 parts take some 25 MB. */
export const LARGEST_PRICE_FILE = 100 * 1024 * 1024;
