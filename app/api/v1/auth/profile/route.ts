import { endpoint } from "@/lib/api/endpoint";
import { changeProfile, readProfile } from "@/lib/auth/procedures";
import { Profile } from "@/lib/auth/responses";

export const GET = endpoint(readProfile, {
  summary: "Who the token stands for, and what they may do",
  returns: Profile,
});

export const PUT = endpoint(changeProfile, {
  summary: "Change one's own name or e-mail address",
  description: "Another address needs the present password.",
  returns: Profile,
  example: { body: { name: "Ann Lee" } },
});

export { PUT as PATCH };
