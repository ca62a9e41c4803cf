/** The reason shown for a hit that matches only with a typing error. */
export const BY_A_SLIP = "one letter apart";
