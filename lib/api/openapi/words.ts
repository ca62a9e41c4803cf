import { domains } from "@/domains";

/** Descriptions of the API's sections, by the first part of their paths: those of the platform, and each domain's own. */
export const TAG_WORDS: ReadonlyMap<string, string> = new Map([
  ["deletions", "What is not there any more, for programs that keep a copy."],
  ["docs", "This reference as a page."],
  ["events", "What happened, in order, for programs that keep a copy."],
  ["openapi.json", "This reference for programs."],
  ...domains.flatMap(({ api = {} }) => Object.entries(api)),
]);
