import { endpoint } from "@/lib/api/endpoint";
import { searchParts } from "@/lib/supplier-links/commands/search-parts";
import { FoundParts } from "@/lib/supplier-links/responses";

export const POST = endpoint(searchParts, {
  summary: "Search suppliers' catalogues",
  description:
    "In the catalogues of all linked suppliers at once, or of one. By words, by a registration, which stands in the body and in no address, or by both.",
  returns: FoundParts,
  status: 200,
  example: { body: { text: "brake pads" } },
});
