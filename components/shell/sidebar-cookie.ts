/** Remembers "narrow" or "wide", so that the server draws the navigation as it was left. */
export const sidebarCookie = "navigation";
