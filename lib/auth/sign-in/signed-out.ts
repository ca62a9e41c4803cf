/** The message for a page whose session ended while the user was typing on it. */
export const SIGNED_OUT =
  "You are signed out. Nothing you typed is lost: sign in in another tab, then try again.";
