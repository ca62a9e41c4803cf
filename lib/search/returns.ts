import { z } from "zod";
import { SearchHit } from "./schema";

/** A find as outside programs see it: without its place in the office's pages. */
export const Found = SearchHit.omit({ href: true }).extend({ id: z.uuid() }).meta({ id: "Found" });
