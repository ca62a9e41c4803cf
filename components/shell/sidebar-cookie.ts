/** The name of the cookie that remembers "narrow" or "wide", so that the server renders the navigation as the user left it. */
export const sidebarCookie = "navigation";
