import type { Secret } from "./one-time-secret";

/** The secret address of a calendar feed, to be shown once. */
export const feedAddress = ({ path }: { path: string }): Secret => ({
  title: "The calendar’s address",
  description:
    "Add it in the calendar program as a calendar from the web, or by subscription. Whoever has it can read the calendar.",
  secret: new URL(path, window.location.origin).href,
});
