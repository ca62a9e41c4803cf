import { endpoint } from "@/lib/api/endpoint";
import { searchDocuments } from "@/lib/search/queries";
import { Found } from "@/lib/search/returns";

export const GET = endpoint(searchDocuments, {
  summary: "Find documents as one types, from the second letter on",
  description:
    "The six that fit best, by number, numbers it carried before, and order reference, each with why it matched.",
  list: true,
  returns: Found,
});
