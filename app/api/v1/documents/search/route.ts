import { endpoint } from "@/lib/api/endpoint";
import { WITH_DOCUMENT_FOUND } from "@/lib/related/expansions";
import { searchDocuments } from "@/lib/search/queries/search";
import { DocumentFound } from "@/lib/search/responses";

export const GET = endpoint(searchDocuments, {
  summary: "Find documents as one types, from the second letter on",
  description:
    "The six that fit best, by number, numbers it carried before, and order reference, each with why it matched.",
  list: true,
  returns: DocumentFound,
  expand: WITH_DOCUMENT_FOUND,
});
