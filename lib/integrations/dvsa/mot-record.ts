import { z } from "zod";
import type { MotRecord } from "@/lib/integrations/vehicle-data";
import { DvsaVehicle, historyOf } from "./mot-history";

/** The first field of that name is the vehicle's: a test names its own `regMarkTimeOfTest`, and within a text the quotes are escaped. */
const REGISTRATION = /"registration"\s*:\s*"([A-Za-z0-9 ]{1,12})"/;

const Change = z.object({ modification: z.string().nullish().catch(null) });

/**
 * A line of a file of DVSA, which is one vehicle; null for a line that is none. Only its registration is read at once: of a hundred
 * thousand vehicles a day a garage knows a few dozen.
 */
export function recordOf(line: string): MotRecord | null {
  const found = REGISTRATION.exec(line)?.[1];
  if (!found) return null;
  return {
    registration: found.replaceAll(" ", "").toUpperCase(),
    history() {
      const said = parsed(line);
      if (said === undefined) return undefined;
      if (Change.safeParse(said).data?.modification === "DELETED") return null;
      const vehicle = DvsaVehicle.safeParse(said);
      return vehicle.success ? historyOf(vehicle.data) : undefined;
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
