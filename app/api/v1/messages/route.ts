import { endpoint } from "@/lib/api/endpoint";
import { listMessages } from "@/lib/messages/queries/messages";
import { MessageInList } from "@/lib/messages/responses";
import { WITH_MESSAGE } from "@/lib/related/expansions";

export const GET = endpoint(listMessages, {
  summary: "Messages that went out, the latest first",
  returns: MessageInList,
  expand: WITH_MESSAGE,
});
