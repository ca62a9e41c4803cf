import { endpoint } from "@/lib/api/endpoint";
import { getMessage } from "@/lib/messages/queries/messages";
import { MessageWhole } from "@/lib/messages/responses";
import { WITH_MESSAGE } from "@/lib/related/expansions";

export const GET = endpoint(getMessage, {
  summary: "One message",
  returns: MessageWhole,
  expand: WITH_MESSAGE,
});
