import { z } from "zod";

/** Job that stores the PDF of a document just issued. Printing handles it. */
export const paperToStore = { name: "paper.store", data: z.object({ document_id: z.uuid() }) };
