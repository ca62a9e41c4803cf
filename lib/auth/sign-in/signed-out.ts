/** What is answered to a page whose session has ended while something was typed on it. */
export const SIGNED_OUT =
  "You are signed out. Nothing you typed is lost: sign in in another tab, then try again.";
