import "server-only";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { testService } from "@/lib/integrations/outside/test-service";
import { contractSupplier } from "@/lib/integrations/parts-contract/contract-supplier";
import { hasDemo } from "@/lib/settings/queries/garage";
import { serviceOf, supplierAt } from "../queries/adapters";
import { allLinks } from "../queries/linked";
import { LinkContract, LinkPlain, LinkToTest } from "../schema/link";
import { keepLink } from "./links";

/** Links a supplier who speaks our contract, once address, key and account were tried out. VALIDATION_ERROR at the field that is wrong. */
export const connectContract = procedure({
  name: "supplier_links.connect_contract",
  permission: "settings:update",
  input: LinkContract,
  async execute(actor, input) {
    const { url, account, token, branch = null } = input;
    const tried = contractSupplier({
      service: "parts:new",
      called: "The supplier",
      url,
      account,
      branch,
      token,
    });
    try {
      await tried.test();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      throw invalid({ field: error.kind === "keys" ? "token" : "url", message: error.message });
    }
    return run(keepLink, actor, { ...input, branch, kind: "own_contract" });
  },
});

/** Notes which supplier is GSF or Euro Car Parts, which cannot be asked yet, or makes a supplier of the demo answer as a sandbox. */
export const choosePlainLink = procedure({
  name: "supplier_links.choose",
  permission: "settings:update",
  input: LinkPlain,
  async execute(actor, { supplier_id, kind, account = null, branch = null }) {
    if (kind === "sandbox" && !(await hasDemo(db())))
      throw invalid({
        field: "kind",
        message: "Made-up suppliers are for the demo garage: here they would stand among true ones",
      });
    return run(keepLink, actor, { supplier_id, kind, url: null, account, branch, token: null });
  },
});

/** Asks a linked supplier whether it still answers and takes our key. CONFLICT, in words, where it does not. */
export const testLink = procedure({
  name: "supplier_links.test",
  permission: "settings:update",
  input: LinkToTest,
  async execute(_actor, { id }) {
    const link = (await allLinks(db())).find((one) => one.id === id);
    if (!link) throw notFound("link");
    const supplier = supplierAt(link);
    if (!supplier)
      throw conflict(
        link.kind === "own_contract"
          ? "Its key cannot be read any more: enter it again"
          : "This supplier cannot be asked by computer yet",
      );
    await testService(serviceOf(link), ServiceError, () => supplier.test());
    return { id };
  },
});
