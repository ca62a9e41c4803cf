import { z } from "zod";

/** The paper of a document that was just issued is to be kept. Printing works on it. */
export const paperToStore = { name: "paper.store", data: z.object({ document_id: z.uuid() }) };
