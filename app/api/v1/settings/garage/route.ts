import { endpoint } from "@/lib/api/endpoint";
import { updateGarage } from "@/lib/settings/commands/garage";
import { getGarage } from "@/lib/settings/queries/garage";
import { GarageProfile } from "@/lib/settings/responses";

export const GET = endpoint(getGarage, { summary: "The garage's profile", returns: GarageProfile });

export const PUT = endpoint(updateGarage, {
  summary: "Change the garage's profile",
  description: "Needs the version that is changed, as `version` or If-Match.",
  returns: GarageProfile,
  answer: ({ after, version }) => ({ ...after, version }),
  example: { body: { name: "Mill Lane Garage", version: 1 } },
});

export { PUT as PATCH };
