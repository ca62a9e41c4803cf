import type { TemplatePlace } from "./template-places";

interface FirstTemplate {
  name: string;
  place: TemplatePlace;
  body: string;
}

/** The texts that a garage begins with: each is one part or two. */
export const FIRST_TEMPLATES: readonly FirstTemplate[] = [
  {
    name: "Vehicle ready",
    place: "document",
    body: "Hello {first_name}, {registration} is ready to collect. {garage}, {telephone}",
  },
  {
    name: "Waiting for your yes",
    place: "document",
    body: "Hello {first_name}, we have found more to do on {registration} and wait for your yes before we go on. Please ring {telephone}. {garage}",
  },
  {
    name: "Parts have come",
    place: "document",
    body: "Hello {first_name}, the parts for {registration} have come. Please ring {telephone} for a time to fit them. {garage}",
  },
  {
    name: "Booked for",
    place: "appointment",
    body: "Hello {first_name}, {registration} is booked in for {when}. {garage}, {telephone}",
  },
  {
    name: "Running late",
    place: "appointment",
    body: "Hello {first_name}, we are running late with {registration}, and are sorry. It should be ready by {ready_by}. {garage}, {telephone}",
  },
  {
    name: "Please ring us",
    place: "customer",
    body: "Hello {first_name}, please ring us on {telephone} when you can. {garage}",
  },
];
