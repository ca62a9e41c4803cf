import { endpoint } from "@/lib/api/endpoint";
import { createPreset } from "@/lib/packages/commands/presets";
import { listPresets } from "@/lib/packages/queries/packages";
import { Preset } from "@/lib/packages/responses";

export const GET = endpoint(listPresets, {
  list: true,
  summary: "Preset descriptions: the narrative that is written every day",
  returns: Preset,
});

export const POST = endpoint(createPreset, {
  summary: "Add a preset description",
  returns: Preset,
  status: 201,
  example: { body: { name: "Brakes", body: "Road tested, brakes checked and adjusted." } },
});
