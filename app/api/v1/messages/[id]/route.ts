import { endpoint } from "@/lib/api/endpoint";
import { getMessage } from "@/lib/messages/queries";
import { MessageWhole } from "@/lib/messages/returns";

export const GET = endpoint(getMessage, { summary: "One message", returns: MessageWhole });
