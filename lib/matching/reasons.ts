/** The reason of what was not found as it was typed. */
export const BY_A_SLIP = "one letter apart";
