import { z } from "zod";
import { SearchHit } from "./schema";

/** A search result for API callers: without its link to the office's pages. */
const found = (id: string) => SearchHit.omit({ href: true }).extend({ id: z.uuid() }).meta({ id });

export const CustomerFound = found("CustomerFound");
export const VehicleFound = found("VehicleFound");
export const DocumentFound = found("DocumentFound");
