import { z } from "zod";
import { Flag, listParams } from "@/lib/core/input/list";
import { findingList } from "../list";
import { FINDING_KINDS } from "../rules/findings";

export const FindingList = listParams(findingList.sorts, {
  kind: z.enum(FINDING_KINDS).optional().meta({ description: "What was found." }),
  done: Flag.default(false).meta({ description: "What somebody has seen to, instead of what is open." }),
  vehicle_id: z.uuid().optional().meta({ description: "Of one vehicle." }),
});

export const SeeToFindings = z.strictObject({
  ids: z.array(z.uuid()).min(1, "Choose a finding").max(200, "At most 200 at once"),
});

export const OneFinding = z.strictObject({ id: z.uuid() });
