import type { Metadata } from "next";
import { v7 as newId } from "uuid";
import { TypeChooser } from "@/components/documents/type-chooser";
import { DocumentEditor } from "@/components/editor/document-editor";
import { newDocumentContent } from "@/components/editor/new-document-content";
import type { AddressParams } from "@/components/table/url-state";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { type Actor, may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { firstStatus } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { editorChoices } from "@/lib/documents/queries/starting/editor-choices";
import { startFromCustomer, startFromVehicle } from "@/lib/documents/queries/starting/start-document";
import { editorRights } from "@/lib/documents/rules/issuing/editor-rights";
import { offersPayLink } from "@/lib/payments/queries/offered";

interface PageProps {
  searchParams: Promise<AddressParams>;
}

const typeOf = ({ type }: AddressParams) =>
  typeof type === "string" && isDocumentType(type) && type !== "excess_invoice" ? type : null;

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const type = typeOf(await searchParams);
  return { title: type ? `New ${documentTypeName(type).toLowerCase()}` : "New document" };
}

/** A new document of the given type, for the vehicle or customer that the address names, if any. */
export default async function NewDocumentPage({ searchParams }: PageProps) {
  const actor = await pageActor("documents:create");
  const params = await searchParams;
  const type = typeOf(params);
  if (!type || (type === "credit_note" && !may(actor, "documents:credit")))
    return <TypeChooser params={params} credits={may(actor, "documents:credit")} />;
  const [choices, start, pay_link] = await Promise.all([
    ask(editorChoices, actor, {}),
    startOf(actor, params),
    offersPayLink(actor),
  ]);
  return (
    <DocumentEditor
      said={{}}
      key={type}
      id={newId()}
      type={type}
      userId={actor.id}
      version={null}
      number={null}
      status={firstStatus(type)}
      received="0.00"
      createdBy={null}
      content={newDocumentContent(type, start, choices, [newId(), newId(), newId()], {
        retest: retestOf(params),
        work: workOf(params).map((workId) => ({ workId, key: newId() })),
      })}
      start={start}
      choices={choices}
      rights={{ ...editorRights(actor), pay_link }}
      aside={null}
    />
  );
}

/** Returns the class of the retest that the address asks for; null if it asks for none. */
const retestOf = ({ mot, mot_class }: AddressParams): string | null =>
  mot === "retest" ? (typeof mot_class === "string" ? mot_class.slice(0, 20) : "") : null;

const MOST_WORK = 60;

/** The work waiting for the vehicle that the document is to begin with. */
const workOf = ({ work }: AddressParams): string[] =>
  typeof work === "string" && work ? [...new Set(work.split(","))].slice(0, MOST_WORK) : [];

function startOf(actor: Actor, { vehicle_id, customer_id }: AddressParams) {
  const customer = typeof customer_id === "string" && customer_id ? customer_id : null;
  if (typeof vehicle_id === "string" && vehicle_id)
    return orNotFound(ask(startFromVehicle, actor, { vehicle_id, customer_id: customer }));
  return customer ? orNotFound(ask(startFromCustomer, actor, { customer_id: customer })) : null;
}
