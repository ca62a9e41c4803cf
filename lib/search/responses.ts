import { z } from "zod";
import { SearchHit } from "./schema";

/** A find as outside programs see it: without its place in the office's pages. */
const found = (id: string) => SearchHit.omit({ href: true }).extend({ id: z.uuid() }).meta({ id });

export const CustomerFound = found("CustomerFound");
export const VehicleFound = found("VehicleFound");
export const DocumentFound = found("DocumentFound");
