import { endpoint } from "@/lib/api/endpoint";
import { changeOwnPassword } from "@/lib/auth/procedures";
import { Id } from "@/lib/auth/responses";

export const POST = endpoint(changeOwnPassword, {
  summary: "Change one's own password",
  description: "All other sessions end.",
  returns: Id,
});
