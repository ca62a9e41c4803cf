import { endpoint } from "@/lib/api/endpoint";
import { updatePaperSettings } from "@/lib/printing/commands";
import { getPaperSettings } from "@/lib/printing/queries/paper-settings";
import { PapersShown } from "@/lib/printing/responses";

export const GET = endpoint(getPaperSettings, {
  summary: "How papers look, and what they and their e-mails say",
  returns: PapersShown,
});

export const PUT = endpoint(updatePaperSettings, {
  summary: "Change how papers look, and what they and their e-mails say",
  description: "Needs the version that is changed, as `version` or If-Match.",
  returns: PapersShown,
  answer: ({ after, version }) => ({ ...after, version }),
  example: { body: { footer: "Registered in England", version: 1 } },
});

export { PUT as PATCH };
