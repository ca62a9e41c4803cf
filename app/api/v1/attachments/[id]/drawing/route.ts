import { endpoint } from "@/lib/api/endpoint";
import { drawOn } from "@/lib/attachments/commands/draw";
import { Attachment } from "@/lib/attachments/responses";

export const POST = endpoint(drawOn, {
  summary: "Draw arrows and circles on a photograph",
  description:
    "Places are shares of its width and height. The copy with them is a picture of its own, whose id is `key`; it replaces the copy before. The photograph stays as it was. Without marks the copy goes.",
  returns: Attachment,
  status: 200,
  example: {
    body: {
      key: "0197a3a0-0000-7000-8000-000000000001",
      marks: [{ shape: "arrow", from: { x: 0.2, y: 0.2 }, to: { x: 0.5, y: 0.5 } }],
    },
  },
});
