import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deletePreset, updatePreset } from "@/lib/packages/commands/presets";
import { Preset } from "@/lib/packages/responses";

export const PUT = endpoint(updatePreset, {
  summary: "Change a preset description",
  returns: Preset,
  example: { body: { body: "Road tested, brakes checked, cleaned and adjusted." } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deletePreset, { summary: "Take a preset description away", returns: Id });
